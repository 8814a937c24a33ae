// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QWidget>

#include <vector>

#include "app/desktop/compare/bar_title.h"
#include "app/desktop/compare/comparison_copy.h"
#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/compare/switch_box.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// What is above a comparison: its title, what to show of it, and how to take it along.
class ComparisonBar : public QWidget {
    Q_OBJECT

public:
    /// Both references outlive the bar; `exports` is what the menu of the export has.
    ComparisonBar(const Theme& theme, ComparisonModel& model, const QList<QAction*>& exports,
                  QWidget* parent);

    void setTitle(const QString& title);
    /// The article has a text beside its table.
    void setTextOffered(bool offered);
    /// Buttons show their icons only, and the columns get a menu.
    void setNarrow(bool narrow);
    [[nodiscard]] QLineEdit& field() { return *field_; }

signals:
    void copyWanted(CopyForm form);
    void textWanted();
    void otherWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* addButton(const QString& text, const char* icon);
    void fillCopyMenu();
    void fillColumnMenu();
    void follow();
    void showSummary();
    void applyTheme();

    struct Button {
        QPushButton* button;
        QString text;
        QString icon;
    };
    const Theme& theme_;
    ComparisonModel& model_;
    BarTitle* title_;
    QLabel* summary_;
    QLineEdit* field_;
    QAction* fieldIcon_;
    SwitchBox* differences_;
    std::vector<Button> buttons_;
    QPushButton* columns_ = nullptr;
    QPushButton* swap_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* text_ = nullptr;
};

}  // namespace carrel::desktop
