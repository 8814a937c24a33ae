// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "app/desktop/results/query_field.h"
#include "app/desktop/theme/theme.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// The query of a search page: its field, examples of what can be written, and what there is to say about it.
class QueryBar : public QWidget {
    Q_OBJECT

public:
    /// Both references outlive the bar.
    QueryBar(const Theme& theme, const library::Description& library, QWidget* parent);

    [[nodiscard]] QueryField& field() { return *field_; }
    /// Empty: there is nothing to say.
    void setNotice(const QString& html);

signals:
    void noticeFollowed(const QString& link);
    void saveWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeExamples();
    void addExample(QLayout& row, const QString& text);
    void fillHelp();
    void applyTheme();

    const Theme& theme_;
    const library::Description& library_;
    QueryField* field_;
    QAction* picture_;
    QPushButton* save_;
    QToolButton* help_;
    QLabel* notice_;
    std::vector<QLabel*> quiet_;
    QList<QPushButton*> examples_;
};

}  // namespace carrel::desktop
