// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "app/desktop/home/home_plan.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

/// What a card says.
struct CardText {
    library::ArticleKey article;
    CardForm form = CardForm::Compact;
    QString icon;  ///< name of one
    QString title;
    QString text;    ///< below the title
    QString above;   ///< left above the title
    QString corner;  ///< right above the title
    std::optional<Progress> progress = {};
    TableText table = {};  ///< of a comparison
};

/// An article on Home: all of it is one button.
class HomeCard : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the card.
    HomeCard(const Theme& theme, CardText text, QWidget* parent);

    void setProgress(const Progress& progress);
    void setTable(const TableText& table);
    [[nodiscard]] const CardText& content() const { return content_; }
    [[nodiscard]] QSize sizeHint() const override;
    /// How wide a card of a form is at least; as many as fit stand side by side.
    static int leastWidth(CardForm form);

signals:
    void activated(const library::ArticleKey& article, OpenIn where);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void name();
    void paintIcon(Canvas& canvas, const QPointF& corner) const;
    void paintTopic(Canvas& canvas) const;
    void paintCase(Canvas& canvas) const;
    void paintCompact(Canvas& canvas) const;
    void paintPath(Canvas& canvas) const;
    void paintBar(Canvas& canvas, QRectF bar) const;
    void paintTitle(Canvas& canvas, const QRect& room) const;
    void paintText(Canvas& canvas, const QRect& room, int lines) const;

    const Theme& theme_;
    CardText content_;
};

}  // namespace carrel::desktop
