// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

#include "app/desktop/reader/copied_selection.h"
#include "app/desktop/reader/figure.h"
#include "app/desktop/reader/frame_painter.h"
#include "app/desktop/reader/selected_words.h"
#include "app/desktop/reader/text_formats.h"
#include "app/desktop/reader/text_objects.h"

namespace carrel::desktop {

namespace {

constexpr int topMargin = 24;
constexpr int bottomMargin = 60;
constexpr int leastSideMargin = 24;
constexpr std::uint32_t aScreen = 20000;  // code points; the most that is in sight at once

}  // namespace

ReaderView::ReaderView(const Theme& theme, QWidget* parent) : QTextBrowser(parent), theme_(theme) {
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);  // the margins beside the column are page, too
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // A bar that comes and goes would have each page laid out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Article"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderView::noticeHeading);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        hover({}, 0);
        if (!placing_) place_.reset();
        if (!marks_.all.empty()) showSelections();
        emit moved();
    });
    connect(&writing_, &QTimer::timeout, this, &ReaderView::writeSome);
    connect(&theme, &Theme::changed, this, &ReaderView::applyTheme);
    applyTheme();
}

ReaderView::~ReaderView() {
    // The document is ours: the browser must not hold it when it goes. Nobody who hears of it is there any
    // more.
    blockSignals(true);
    setDocument(nullptr);
}

void ReaderView::applyTheme() {
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Window, theme_.tokens().page);
    setPalette(palette);
}

void ReaderView::setArticle(ReaderDocument document) {
    QTextFrameFormat root = document.document->rootFrame()->frameFormat();
    root.setTopMargin(topMargin);
    root.setBottomMargin(bottomMargin);
    document.document->rootFrame()->setFrameFormat(root);
    addTextObjects(*document.document, theme_);
    marks_ = {};
    highlights_.clear();
    cameTo_.clear();
    flash_ = {};
    hover({}, 0);
    setExtraSelections({});
    placing_ = true;  // nobody reads on in what goes
    fitColumn(viewport()->width() + viewportMargins().left() + viewportMargins().right());
    for (const int figure : document.figures)
        fitFigure(*document.document, figure, viewport()->width());
    setDocument(document.document.get());
    placing_ = false;
    place_.reset();
    shown_ = std::move(document);  // the earlier document is no longer shown and may go
    collectHeadings();
    heading_.clear();
    emit headingChanged(heading_);
    written_ = firstPart;
    writing_.stop();
    if (shown_.rest) writing_.start();
}

void ReaderView::collectHeadings() {
    headings_.clear();
    for (auto anchor = shown_.anchors.constBegin(); anchor != shown_.anchors.constEnd(); ++anchor)
        if (document()->findBlock(anchor.value()).blockFormat().headingLevel() > 0)
            headings_.emplace(anchor.value(), anchor.key());
}

void ReaderView::writeSome() {
    constexpr std::uint32_t part = 6000;  // code points, which take a few milliseconds
    writeTo(written_ + part);
}

void ReaderView::writeTo(std::uint32_t text) {
    if (!shown_.rest || text < written_) return;
    written_ = text;
    writeMore(shown_, text);
    fitFigures();
    placeHighlights();
    if (shown_.rest) return;
    writing_.stop();
    collectHeadings();
    noticeHeading();
}

void ReaderView::complete() {
    writeTo(std::numeric_limits<std::uint32_t>::max());
}

void ReaderView::setMarks(PageMarks marks) {
    marks_ = std::move(marks);
    showSelections();
}

std::vector<Passage> ReaderView::passagesOf(const std::vector<Range>& words) const {
    std::vector<Passage> passages;
    for (const Range& word : words)
        if (!word.empty()) passages.push_back(passageOf(word, shown_.positions, *document()));
    return passages;
}

void ReaderView::setHighlights(const PlacedHighlights& highlights) {
    highlights_ = pageHighlightsOf(highlights);
    placeHighlights();
}

void ReaderView::placeHighlights() {
    for (PageHighlight& highlight : highlights_)
        if (!shown_.rest || highlight.words.end <= written_)
            highlight.place = passageOf(highlight.words, shown_.positions, *document());
    viewport()->update();
}

std::optional<Range> ReaderView::selectedWords() const {
    return desktop::selectedWords(textCursor(), shown_.positions);
}

/// A page may have thousands of marks; those in sight are painted.
void ReaderView::showSelections() {
    QList<ExtraSelection> all;
    if (!marks_.all.empty())
        all =
            marks_.paintedIn(*document(), {positionAt(0), positionAt(viewport()->height())}, theme_.tokens());
    if (flash_ != Passage())
        all.prepend(litPassage(*document(), flash_, theme_.tokens().ink(personal::Colour::Yellow).fill));
    const bool isChip = document()->characterAt(hovered_.begin) == QChar::ObjectReplacementCharacter;
    if (!hovered_.href.isEmpty() && !isChip)
        all.prepend(litPassage(*document(), {hovered_.begin, hovered_.end}, theme_.tokens().softAccent));
    setExtraSelections(all);
}

void ReaderView::select(const Trail::Selection& selection) {
    if (selection.anchor == selection.caret) return;
    complete();
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(selection.anchor, 0, last));
    cursor.setPosition(std::clamp(selection.caret, 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ReaderView::scrollToTop() {
    verticalScrollBar()->setValue(0);
}

void ReaderView::scrollTo(int value) {
    if (value > 0) complete();
    setScroll(value);
}

/// A page is laid out from the top, in steps; until then the scroll bar doesn't reach its end.
void ReaderView::setScroll(int value) {
    QAbstractTextDocumentLayout& layout = *document()->documentLayout();
    const int height = viewport()->height();
    const int behind = layout.hitTest(QPointF(0, value + height), Qt::FuzzyHit);
    const bool all = behind >= document()->characterCount() - 1;
    const int most = all ? static_cast<int>(layout.documentSize().height()) - height : value;
    verticalScrollBar()->setMaximum(std::max(verticalScrollBar()->maximum(), most));
    verticalScrollBar()->setValue(value);
}

std::optional<ReaderView::ReadingPlace> ReaderView::readingPlace() {
    if (verticalScrollBar()->value() == 0) return std::nullopt;
    if (place_) return place_;
    // What stands at the edge may be no text: a chip, a number, a gap.
    constexpr int furthest = 4000;
    const int first = positionAt(0);
    const int last = std::min(first + furthest, document()->characterCount() - 1);
    for (int position = first; position < last; ++position) {
        const auto text = shown_.positions.toText(position);
        if (!text) continue;
        QTextCursor cursor(document());
        cursor.setPosition(position);
        place_ = {*text, cursorRect(cursor).top()};
        return place_;
    }
    return std::nullopt;
}

void ReaderView::scrollTo(const ReadingPlace& place) {
    writeTo(place.text + aScreen);
    const int position = shown_.positions.toDocument(place.text);
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    placing_ = true;
    setScroll(verticalScrollBar()->value() + cursorRect(cursor).top() - place.offset);
    placing_ = false;
    place_ = place;
}

int ReaderView::positionAt(int y) const {
    // Above the first line the layout names any place.
    if (verticalScrollBar()->value() + y <= topMargin) return 0;
    return document()->documentLayout()->hitTest(QPointF(0, verticalScrollBar()->value() + y), Qt::FuzzyHit);
}

void ReaderView::scrollToAnchor(const QString& anchor) {
    if (!shown_.anchors.contains(anchor)) complete();
    const auto found = shown_.anchors.constFind(anchor);
    if (found == shown_.anchors.constEnd()) {
        scrollToTop();
        return;
    }
    const QTextBlock block = document()->findBlock(*found);
    setScroll(static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top()) - 8);
}

void ReaderView::scrollToText(std::uint32_t position) {
    writeTo(position + aScreen);
    scrollToPosition(shown_.positions.toDocument(position));
}

void ReaderView::scrollToPosition(int documentPosition) {
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(documentPosition, 0, document()->characterCount() - 1));
    setScroll(verticalScrollBar()->value() + cursorRect(cursor).top() - viewport()->height() / 3);
}

void ReaderView::reveal(const Passage& place) {
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(place.begin, 0, document()->characterCount() - 1));
    const QRect line = cursorRect(cursor);
    constexpr int margin = 16;
    if (line.top() < margin || line.bottom() > viewport()->height() - margin) scrollToPosition(place.begin);
    // Wide content is wider than the column.
    if (line.left() < 0 || line.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + line.left() -
                                        viewport()->width() / 3);
}

int ReaderView::characterAt(const QPoint& point) const {
    const QPointF place = point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return document()->documentLayout()->hitTest(place, Qt::ExactHit);
}

LinkSpot ReaderView::spotOf(const DocumentLink& link, int position) const {
    if (link.href.isEmpty()) return {};
    const QRect line = lineRect(*document(), link, position).toAlignedRect();
    const QPoint corner =
        line.topLeft() - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return {linkTarget(link.href), QRect(viewport()->mapToGlobal(corner), line.size())};
}

void ReaderView::mousePressEvent(QMouseEvent* event) {
    const int at = characterAt(event->pos());
    pressed_ = at < 0 || event->button() == Qt::RightButton ? DocumentLink() : linkAt(*document(), at);
    // With Ctrl, Shift or the middle button it means opening; else it may be the beginning of a selection.
    const bool opens = openInFor(event->button(), event->modifiers()) != OpenIn::Here;
    if (!pressed_.href.isEmpty() && opens) return;
    const QTextCursor before = textCursor();
    QTextBrowser::mousePressEvent(event);
    if (event->modifiers() == Qt::NoModifier && textCursor() != before)
        setTextCursor(withoutFrameBehind(textCursor()));
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event) {
    const DocumentLink pressed = std::exchange(pressed_, DocumentLink());
    const OpenIn where = openInFor(event->button(), event->modifiers());
    if (pressed.href.isEmpty() || where == OpenIn::Here) {
        const bool selects = textCursor().hasSelection();
        QTextBrowser::mouseReleaseEvent(event);
        if (selects) return;
    }
    const int at = characterAt(event->pos());
    if (!pressed.href.isEmpty() && at >= 0 && linkAt(*document(), at) == pressed) {
        follow(spotOf(pressed, at), where);
    } else if (event->button() == Qt::LeftButton) {
        openHighlight(at < 0 ? besideCharacter(event->pos()) : at);
    }
}

/// Between two lines, or below the last letter of one.
int ReaderView::besideCharacter(const QPoint& point) const {
    constexpr int reach = 7;  // pixels
    const QTextCursor cursor = cursorForPosition(point);
    const QRect letter = cursorRect(cursor);
    const bool isNear = letter.top() - reach <= point.y() && point.y() <= letter.bottom() + reach;
    return isNear ? cursor.position() : -1;
}

bool ReaderView::openHighlight(int position) {
    const PageHighlight* highlight = highlightAt(highlights_, position);
    if (highlight == nullptr) return false;
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const QRect place = cursorRect(cursor);
    emit highlightActivated(highlight->id, QRect(viewport()->mapToGlobal(place.topLeft()), place.size()));
    return true;
}

void ReaderView::mouseMoveEvent(QMouseEvent* event) {
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton) return;
    const int at = characterAt(event->pos());
    hover(at < 0 ? DocumentLink() : linkAt(*document(), at), at);
}

void ReaderView::leaveEvent(QEvent* event) {
    QTextBrowser::leaveEvent(event);
    hover({}, 0);
}

void ReaderView::hover(const DocumentLink& link, int position) {
    if (link == hovered_) return;
    hovered_ = link;
    showSelections();
    if (link.href.isEmpty()) {
        emit linkLeft();
    } else {
        emit linkEntered(spotOf(link, position));
    }
}

DocumentLink ReaderView::focusedLink() const {
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? linkAt(*document(), cursor.selectionStart()) : DocumentLink();
}

LinkSpot ReaderView::focusedSpot() const {
    const DocumentLink link = focusedLink();
    LinkSpot spot = spotOf(link, link.begin);
    spot.focused = true;
    return spot;
}

void ReaderView::keyPressEvent(QKeyEvent* event) {
    const LinkSpot link = focusedSpot();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (link.target.kind == LinkTarget::Kind::None || (!enter && event->key() != Qt::Key_Space)) {
        QTextBrowser::keyPressEvent(event);
    } else if (enter) {
        follow(link, openInFor(event->modifiers()));
    } else {
        emit linkPeeked(link);
    }
}

bool ReaderView::focusNextPrevChild(bool next) {
    const bool stays = QTextBrowser::focusNextPrevChild(next);
    emit linkFocused(focusedSpot());
    return stays;
}

void ReaderView::follow(const LinkSpot& link, OpenIn where) {
    if (link.target.kind == LinkTarget::Kind::Section) {
        followOnPage(link.target.text);
    } else if (link.target.kind == LinkTarget::Kind::Unfold) {
        emit unfoldWanted();
    } else {
        emit linkActivated(link, where);
    }
}

void ReaderView::followOnPage(const QString& anchor) {
    if (anchor == wayBack(cameTo_)) {
        setScroll(cameFrom_);
    } else {
        cameTo_ = anchor;
        cameFrom_ = verticalScrollBar()->value();
        scrollToAnchor(anchor);
    }
    flash(anchor);
}

void ReaderView::flash(const QString& anchor) {
    const auto found = shown_.anchors.constFind(anchor);
    if (found == shown_.anchors.constEnd()) return;
    const QTextBlock block = document()->findBlock(*found);
    flash_ = {block.position(), block.position() + block.length() - 1};
    showSelections();
    constexpr int moment = 600;  // milliseconds
    QTimer::singleShot(moment, this, [this, flashed = flash_] {
        if (flash_ != flashed) return;
        flash_ = {};
        showSelections();
    });
}

void ReaderView::fitColumn(int room) {
    const int side = std::max((room - theme_.readingColumn()) / 2, leastSideMargin);
    if (viewportMargins().left() != side) setViewportMargins(side, 0, side, 0);
}

void ReaderView::fitFigures() {
    for (const int figure : shown_.figures)
        fitFigure(*shown_.document, figure, viewport()->width());
}

void ReaderView::resizeEvent(QResizeEvent* event) {
    const bool sameWidth = event->oldSize().width() == event->size().width();
    const auto place = sameWidth || placing_ ? std::nullopt : readingPlace();
    fitColumn(event->size().width() + viewportMargins().left() + viewportMargins().right());
    if (!placing_) fitFigures();
    QTextBrowser::resizeEvent(event);
    if (place) scrollTo(*place);
    if (!marks_.all.empty()) showSelections();
}

void ReaderView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    event->accept();
    wheel_ += event->angleDelta().y();
    const int step = QWheelEvent::DefaultDeltasPerStep;
    for (; wheel_ >= step; wheel_ -= step)
        emit zoomWanted(1);
    for (; wheel_ <= -step; wheel_ += step)
        emit zoomWanted(-1);
}

void ReaderView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        const int end = positionAt(viewport()->height());
        paintFrames(painter, *document(), end, theme_.tokens());
        if (!highlights_.empty())
            paintHighlights(painter, *document(), highlights_, {positionAt(0), end + 1}, theme_.tokens());
    }
    QTextBrowser::paintEvent(event);
}

void ReaderView::noticeHeading() {
    const auto below = headings_.upper_bound(positionAt(viewport()->height() / 3));
    const QString nearest = below == headings_.begin() ? QString() : std::prev(below)->second;
    if (nearest == heading_) return;
    heading_ = nearest;
    emit headingChanged(heading_);
}

QMimeData* ReaderView::createMimeDataFromSelection() const {
    const CopiedSelection copied = copiedSelection(textCursor());
    auto* copy = new QMimeData;
    copy->setText(copied.text);
    copy->setHtml(copied.html);
    return copy;
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(tr("Copy with citation"), this, &ReaderView::citationWanted);
    menu->addAction(tr("Compare with…"), this, &ReaderView::compareWanted);
    if (selectedWords()) {
        menu->addAction(tr("Highlight"), this, &ReaderView::highlightWanted);
        menu->addAction(tr("Bookmark the passage"), this, &ReaderView::bookmarkWanted);
    }
    const int at =
        event->reason() == QContextMenuEvent::Keyboard ? textCursor().position() : characterAt(event->pos());
    if (highlightAt(highlights_, at) != nullptr)
        menu->addAction(tr("Edit the highlight…"), this, [this, at] { openHighlight(at); });
    menu->popup(event->globalPos());
}

QVariant ReaderView::loadResource(int /*type*/, const QUrl& /*name*/) {
    return {};  // all that a document shows was put into it; nothing is loaded from a file or the network
}

}  // namespace carrel::desktop
