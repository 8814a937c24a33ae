// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

#include <map>
#include <vector>

#include "app/desktop/navigation/address.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/reader/reader_document.h"
#include "app/desktop/theme/theme.h"
#include "core/base/range.h"

namespace carrel::desktop {

/// Shows one article in a column of the reading width.
class ReaderView : public QTextBrowser {
    Q_OBJECT

public:
    /// `theme` outlives the view.
    explicit ReaderView(const Theme& theme, QWidget* parent = nullptr);
    ~ReaderView() override;

    void setArticle(ReaderDocument document);
    /// Marks words of the article's plain text and remembers nothing else of them.
    void setMarks(const std::vector<Range>& words);

    void scrollToTop();
    /// Back to where verticalScrollBar()->value() was.
    void scrollTo(int value);
    /// An unknown anchor scrolls to the beginning.
    void scrollToAnchor(const QString& anchor);
    /// Brings a place of the plain text to the upper third.
    void scrollToText(std::uint32_t position);

    [[nodiscard]] const ReaderDocument& article() const { return shown_; }

signals:
    /// A link to an article was followed.
    void addressActivated(const Address& address, OpenIn where);
    /// A link to a place outside was followed.
    void externalLinkActivated(const QUrl& url);
    /// The pointer is over a link; empty when it has left it.
    void linkHovered(const QString& description);
    /// The heading nearest to the upper third changed; empty above the first one.
    void headingChanged(const QString& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void follow(const QUrl& link, OpenIn where);
    /// The link that Tab went to; empty when there is none.
    [[nodiscard]] QString focusedLink() const;
    void describe(const QUrl& link);
    void paintFrames(QPainter& painter) const;
    void paintFrame(QPainter& painter, const QTextFrame& frame) const;
    [[nodiscard]] QRectF fillOf(const QTextFrame& frame) const;
    /// The position in the document that stands `y` pixels below the upper edge; lays out no further.
    [[nodiscard]] int positionAt(int y) const;
    void layOutAll();
    void scrollToPosition(int documentPosition);
    void noticeHeading();
    void applyTheme();

    const Theme& theme_;
    ReaderDocument shown_;
    std::map<int, QString> headings_;  ///< anchors, by the position in the document
    QString heading_;
    QString pressed_;  ///< a link, by a click that isn't the browser's own
};

}  // namespace carrel::desktop
