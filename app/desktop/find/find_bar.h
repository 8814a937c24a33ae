// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "app/desktop/find/page_finder.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The line at the foot of a page that takes a phrase and says how often it is there.
class FindBar : public QFrame {
    Q_OBJECT

public:
    /// `theme` outlives the bar.
    FindBar(const Theme& theme, QWidget* parent);

    /// Takes the focus, its text selected; `phrase` replaces it unless it is empty.
    void begin(const QString& phrase);
    [[nodiscard]] QString phrase() const { return field_->text(); }
    [[nodiscard]] text::FindOptions options() const;
    /// `words`: there are words of a search to walk while the field is empty.
    void setState(const FindState& state, bool words);

signals:
    void changed();
    void stepWanted(int by);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    QToolButton* addOption(const QString& text, const QString& tip);
    QToolButton* addButton(const QString& name, const QString& keys);
    void applyTheme();

    const Theme& theme_;
    QLineEdit* field_;
    QLabel* count_;
    QToolButton* previous_;
    QToolButton* next_;
    QToolButton* asWritten_;
    QToolButton* wholeWords_;
    QToolButton* close_;
};

}  // namespace carrel::desktop
