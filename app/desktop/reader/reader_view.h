// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

#include "app/desktop/navigation/link_spot.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/navigation/trail.h"
#include "app/desktop/personal/highlight_controller.h"
#include "app/desktop/reader/document_link.h"
#include "app/desktop/reader/page_highlight.h"
#include "app/desktop/reader/page_marks.h"
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

    /// What is not in the document yet is written while nothing else happens.
    void setArticle(ReaderDocument document);
    /// Writes all of it now.
    void complete();
    /// Marks places until the page is written again.
    void setMarks(PageMarks marks);
    /// Paints them below the text until the page is written again.
    void setHighlights(const PlacedHighlights& highlights);
    /// What is selected of the article's plain text.
    [[nodiscard]] std::optional<Range> selectedWords() const;
    /// Where words of the article's plain text stand; those that it doesn't show are left out.
    [[nodiscard]] std::vector<Passage> passagesOf(const std::vector<Range>& words) const;
    /// The position in the document at the upper edge.
    [[nodiscard]] int firstVisible() const { return positionAt(0); }

    void scrollToTop();
    /// Brings nothing into view.
    void select(const Trail::Selection& selection);
    /// Back to where verticalScrollBar()->value() was.
    void scrollTo(int value);
    /// What is read: a place of the plain text near the upper edge, and how far from it it stands. The same
    /// until the reader scrolls, so that it drifts nowhere while the page changes its size again and again.
    struct ReadingPlace {
        std::uint32_t text = 0;
        int offset = 0;
    };
    /// Absent at the top.
    [[nodiscard]] std::optional<ReadingPlace> readingPlace();
    void scrollTo(const ReadingPlace& place);
    /// An unknown anchor scrolls to the beginning.
    void scrollToAnchor(const QString& anchor);
    /// Brings a place of the plain text to the upper third.
    void scrollToText(std::uint32_t position);
    /// Brings a place to the upper third if it isn't in sight.
    void reveal(const Passage& place);

    [[nodiscard]] const ReaderDocument& article() const { return shown_; }

signals:
    /// What the page holds back is to be shown.
    void unfoldWanted();
    /// Ctrl and the wheel: larger, or with -1 smaller.
    void zoomWanted(int by);
    /// What is selected is to be copied with where it stands.
    void citationWanted();
    void compareWanted();
    /// What is selected is to be highlighted.
    void highlightWanted();
    void bookmarkWanted();
    /// `place`: on the screen.
    void highlightActivated(personal::HighlightId highlight, const QRect& place);
    /// A link was followed; those to a place of the same page aren't told.
    void linkActivated(const LinkSpot& link, OpenIn where);
    void linkEntered(const LinkSpot& link);
    void linkLeft();
    /// Tab went to a link; to none when it left the last one.
    void linkFocused(const LinkSpot& link);
    /// Space was pressed on the link with the focus.
    void linkPeeked(const LinkSpot& link);
    /// What is at a place of the screen is there no longer.
    void moved();
    /// The heading nearest to the upper third changed; empty above the first one.
    void headingChanged(const QString& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void follow(const LinkSpot& link, OpenIn where);
    /// To an anchor of the page, or back to where one came from to it.
    void followOnPage(const QString& anchor);
    /// Shows for a moment where an anchor is.
    void flash(const QString& anchor);
    void hover(const DocumentLink& link, int position);
    /// The link that Tab went to.
    [[nodiscard]] DocumentLink focusedLink() const;
    /// The character at a point of the viewport; -1 where there is none.
    [[nodiscard]] int characterAt(const QPoint& point) const;
    [[nodiscard]] int besideCharacter(const QPoint& point) const;
    [[nodiscard]] LinkSpot focusedSpot() const;
    [[nodiscard]] LinkSpot spotOf(const DocumentLink& link, int position) const;
    void showSelections();
    void placeHighlights();
    /// False: there is none at the position of the document.
    bool openHighlight(int position);
    /// Writes what begins before a place of the plain text.
    void writeTo(std::uint32_t text);
    void writeSome();
    void collectHeadings();
    /// The position in the document that stands `y` pixels below the upper edge; lays out no further.
    [[nodiscard]] int positionAt(int y) const;
    /// Lays out as much of the page as that takes.
    void setScroll(int value);
    /// The column gets its width, and the sides what is left.
    void fitColumn(int room);
    void fitFigures();
    void scrollToPosition(int documentPosition);
    void noticeHeading();
    void applyTheme();

    const Theme& theme_;
    ReaderDocument shown_;
    QTimer writing_;
    std::uint32_t written_ = 0;        ///< up to here, in the plain text
    std::map<int, QString> headings_;  ///< anchors, by the position in the document
    QString heading_;
    PageMarks marks_;
    PageHighlights highlights_;
    Passage flash_;
    QString cameTo_;                     ///< the anchor that was followed last
    int cameFrom_ = 0;                   ///< how far the page was scrolled then
    std::optional<ReadingPlace> place_;  ///< kept until the reader scrolls
    bool placing_ = false;               ///< the page is scrolled by us, to the same place
    int wheel_ = 0;                      ///< eighths of degrees that were turned for no step yet
    DocumentLink hovered_;
    DocumentLink pressed_;
};

}  // namespace carrel::desktop
