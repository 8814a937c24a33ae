// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <utility>

#include "app/desktop/reader/relation_chip.h"
#include "app/desktop/reader/text_formats.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int topMargin = 24;
constexpr int bottomMargin = 60;
constexpr int leastSideMargin = 24;
constexpr qreal barWidth = 3;
constexpr int calloutIcon = 20;

QString iconOf(PaintedFrame frame) {
    switch (frame) {
        case PaintedFrame::Lesson:
            return QStringLiteral("lesson");
        case PaintedFrame::WatchFor:
            return QStringLiteral("warning");
        case PaintedFrame::Example:
            return QStringLiteral("note");
        default:
            return QStringLiteral("info");
    }
}

/// Where a block ends. Lines of a fixed height go on below the letters, with which the block's rectangle
/// ends.
qreal bottomOf(const QTextBlock& block, const QRectF& rectangle) {
    const QTextBlockFormat format = block.blockFormat();
    const int lines = block.layout()->lineCount();
    if (format.lineHeightType() != QTextBlockFormat::FixedHeight || lines == 0) return rectangle.bottom();
    return rectangle.bottom() + format.lineHeight() - block.layout()->lineAt(lines - 1).height();
}

}  // namespace

ReaderView::ReaderView(const Theme& theme, QWidget* parent) : QTextBrowser(parent), theme_(theme) {
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);  // the margins beside the column are page, too
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // A bar that comes and goes would have each page laid out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Article"));
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { follow(link, OpenIn::Here); });
    connect(this, qOverload<const QUrl&>(&QTextBrowser::highlighted), this, &ReaderView::describe);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderView::noticeHeading);
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
    document.document->documentLayout()->registerHandler(RelationChip::objectType,
                                                         new RelationChip(theme_, document.document.get()));
    setExtraSelections({});
    setDocument(document.document.get());
    shown_ = std::move(document);  // the earlier document is no longer shown and may go
    headings_.clear();
    for (auto anchor = shown_.anchors.constBegin(); anchor != shown_.anchors.constEnd(); ++anchor)
        if (this->document()->findBlock(anchor.value()).blockFormat().headingLevel() > 0)
            headings_.emplace(anchor.value(), anchor.key());
    heading_.clear();
    emit headingChanged(heading_);
}

void ReaderView::setMarks(const std::vector<Range>& words) {
    QTextCharFormat mark;
    mark.setBackground(theme_.tokens().match);
    mark.setForeground(theme_.tokens().text);
    QList<ExtraSelection> marks;
    for (const Range& word : words) {
        if (word.empty()) continue;
        QTextCursor cursor(document());
        cursor.setPosition(shown_.positions.toDocument(word.begin));
        cursor.setPosition(shown_.positions.toDocument(word.end - 1) + 1, QTextCursor::KeepAnchor);
        marks.append({cursor, mark});
    }
    setExtraSelections(marks);
}

void ReaderView::scrollToTop() {
    verticalScrollBar()->setValue(0);
}

void ReaderView::scrollTo(int value) {
    layOutAll();
    verticalScrollBar()->setValue(value);
}

/// A page is laid out from the top, in steps; until then the scroll bar doesn't reach its end.
void ReaderView::layOutAll() {
    static_cast<void>(document()->documentLayout()->documentSize());
}

int ReaderView::positionAt(int y) const {
    return document()->documentLayout()->hitTest(QPointF(0, verticalScrollBar()->value() + y), Qt::FuzzyHit);
}

void ReaderView::scrollToAnchor(const QString& anchor) {
    const auto found = shown_.anchors.constFind(anchor);
    if (found == shown_.anchors.constEnd()) {
        scrollToTop();
        return;
    }
    layOutAll();
    const QTextBlock block = document()->findBlock(*found);
    verticalScrollBar()->setValue(
        static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top()) - 8);
}

void ReaderView::scrollToText(std::uint32_t position) {
    scrollToPosition(shown_.positions.toDocument(position));
}

void ReaderView::scrollToPosition(int documentPosition) {
    QTextCursor cursor(document());
    layOutAll();
    cursor.setPosition(std::clamp(documentPosition, 0, document()->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() -
                                  viewport()->height() / 3);
}

void ReaderView::mousePressEvent(QMouseEvent* event) {
    // A plain click is the browser's; it knows selecting from clicking.
    const bool plain = openInFor(event->button(), event->modifiers()) == OpenIn::Here;
    pressed_ = plain || event->button() == Qt::RightButton ? QString() : anchorAt(event->pos());
    if (pressed_.isEmpty()) QTextBrowser::mousePressEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event) {
    if (pressed_.isEmpty()) {
        QTextBrowser::mouseReleaseEvent(event);
        return;
    }
    const QString link = std::exchange(pressed_, QString());
    if (anchorAt(event->pos()) == link) follow(QUrl(link), openInFor(event->button(), event->modifiers()));
}

QString ReaderView::focusedLink() const {
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) return {};
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat().anchorHref();
}

void ReaderView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const OpenIn where = openInFor(event->modifiers());
    if (const QString link = focusedLink(); enter && where != OpenIn::Here && !link.isEmpty()) {
        follow(QUrl(link), where);
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void ReaderView::follow(const QUrl& link, OpenIn where) {
    if (const auto address = parseAddress(link.toString(QUrl::FullyEncoded))) {
        emit addressActivated(*address, where);
    } else if (link.scheme().isEmpty() && link.hasFragment()) {
        scrollToAnchor(link.fragment(QUrl::FullyDecoded));
    } else {
        emit externalLinkActivated(link);
    }
}

void ReaderView::describe(const QUrl& link) {
    emit linkHovered(link.scheme() == QStringLiteral("carrel") || link.scheme().isEmpty()
                         ? QString()
                         : link.toDisplayString());
}

void ReaderView::resizeEvent(QResizeEvent* event) {
    const int room = event->size().width() + viewportMargins().left() + viewportMargins().right();
    const int side = std::max((room - readingColumn) / 2, leastSideMargin);
    if (viewportMargins().left() != side) setViewportMargins(side, 0, side, 0);
    QTextBrowser::resizeEvent(event);
}

void ReaderView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        paintFrames(painter);
    }
    QTextBrowser::paintEvent(event);
}

void ReaderView::paintFrames(QPainter& painter) const {
    const int last = positionAt(viewport()->height());
    for (const QTextFrame* frame : document()->rootFrame()->childFrames())
        if (frame->frameFormat().hasProperty(CalloutProperty) && frame->firstPosition() <= last)
            paintFrame(painter, *frame);
}

/// The layout knows it, too, but lays out the whole text before it says so.
QRectF ReaderView::fillOf(const QTextFrame& frame) const {
    const QTextFrameFormat format = frame.frameFormat();
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const QRectF first = layout->blockBoundingRect(frame.firstCursorPosition().block());
    const QTextBlock last = frame.lastCursorPosition().block();
    const qreal bottom = bottomOf(last, layout->blockBoundingRect(last));
    const qreal padding = format.padding();
    // Margins at the sides are room for the bar and the icon, and filled, too.
    return {QPointF(0, first.top() - padding), QPointF(document()->textWidth(), bottom + padding)};
}

void ReaderView::paintFrame(QPainter& painter, const QTextFrame& frame) const {
    const Tokens& t = theme_.tokens();
    const auto kind = static_cast<PaintedFrame>(frame.frameFormat().intProperty(CalloutProperty));
    const QTextFrameFormat format = frame.frameFormat();
    const QRectF fill = fillOf(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (kind == PaintedFrame::Quote) {
        painter.setBrush(t.strongLine);
        painter.drawRect(QRectF(fill.topLeft(), QSizeF(barWidth, fill.height())));
        return;
    }
    constexpr qreal radius = 6;
    if (kind == PaintedFrame::Code) {
        painter.setBrush(t.side);
        painter.drawRoundedRect(fill, radius, radius);
        return;
    }
    painter.setBrush(kind == PaintedFrame::WatchFor ? t.softWarning : t.softAccent);
    painter.drawRoundedRect(fill, radius, radius);
    const QColor bar = kind == PaintedFrame::WatchFor ? t.warning : t.accent;
    painter.fillRect(QRectF(fill.topLeft(), QSizeF(barWidth, fill.height())), bar);
    painter.drawPixmap(fill.topLeft() + QPointF(14, format.padding()),
                       iconPixmap(iconOf(kind), bar, calloutIcon, devicePixelRatioF()));
}

void ReaderView::noticeHeading() {
    const auto below = headings_.upper_bound(positionAt(viewport()->height() / 3));
    const QString nearest = below == headings_.begin() ? QString() : std::prev(below)->second;
    if (nearest == heading_) return;
    heading_ = nearest;
    emit headingChanged(heading_);
}

QMimeData* ReaderView::createMimeDataFromSelection() const {
    QMimeData* copied = QTextBrowser::createMimeDataFromSelection();
    copied->setText(copied->text().remove(QChar::ObjectReplacementCharacter));
    return copied;
}

QVariant ReaderView::loadResource(int /*type*/, const QUrl& /*name*/) {
    // Everything that a document shows was put into it; nothing is loaded from a file or the network.
    return {};
}

}  // namespace carrel::desktop
