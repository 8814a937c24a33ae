// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/desktop/preview/preview.h"
#include "app/desktop/theme/soft_shadow.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The card beside a link: below it, or above it where there is no room.
class PreviewCard : public QFrame {
    Q_OBJECT

public:
    /// `theme` and `library` outlive the card; `window` is what it lies over.
    PreviewCard(const Theme& theme, const library::Description& library, QWidget* window);

    /// A link with the focus gives it to the first button, where there is one.
    void present(const Preview& preview, const LinkSpot& link);

signals:
    void entered();
    void left();
    /// Esc, or the focus went elsewhere.
    void abandoned();
    void suggestionChosen(const library::ArticleKey& article);
    void outsideWanted(const QUrl& url);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const Preview& preview);
    void addKicker(const Preview& preview);
    void addText(const QString& text, const QFont& font, const QColor& colour, int lines);
    void addFact(const Preview& preview);
    void addSuggestions(const Preview& preview);
    void addOutsideButtons(const QString& address);
    void place(const LinkSpot& link);
    void noticeFocus(QWidget* from, QWidget* to);

    const Theme& theme_;
    const library::Description& library_;
    QWidget* content_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    QPushButton* first_ = nullptr;
    SoftShadow* shadow_;
    QShortcut* escape_;
};

}  // namespace carrel::desktop
