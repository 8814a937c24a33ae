// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/export/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <array>
#include <limits>
#include <numeric>
#include <utility>

#include "app/desktop/reader/frame_painter.h"
#include "app/desktop/reader/text_formats.h"
#include "app/desktop/reader/text_objects.h"

namespace carrel::desktop {

namespace {

constexpr int screenDpi = 96;
constexpr int footerHeight = 36;
constexpr int paperPixels = 14;  // of the body: 10.5 points

QSizeF roomOn(const QPagedPaintDevice& device) {
    const QSizeF inches = device.pageLayout().paintRect(QPageLayout::Inch).size();
    return {inches.width() * screenDpi, inches.height() * screenDpi - footerHeight};
}

QString number(int value) {
    return QLocale().toString(value);
}

}  // namespace

Paper::Paper(PaperContent content, ReadingType::Face face, std::shared_ptr<QPagedPaintDevice> device)
    : content_(std::move(content)), device_(std::move(device)), page_(roomOn(*device_)) {
    theme_.setReadingType({face, paperPixels, ReadingType::Column::Usual});
}

Paper::~Paper() = default;

bool Paper::step() {
    if (set_ < content_.articles.size()) {
        setArticle(*content_.articles[set_++]);
        return true;
    }
    if (!contentsSet_) {
        contentsSet_ = true;
        if (!content_.table.isEmpty()) setTable();
        if (parts_.size() > 1) setContents();
        return true;
    }
    if (!ok_ || part_ == parts_.size()) {
        painter_.reset();
        return false;
    }
    paintPage();
    return true;
}

void Paper::setArticle(const workspace::OpenArticle& article) {
    ReaderExtras extras;
    extras.mentions = false;
    extras.allRelations = true;
    extras.onPaper = true;
    Part part{buildReaderDocument(article, content_.library, theme_, extras), 0};
    finish(part);
    parts_.push_back(std::move(part));
}

void Paper::setTable() {
    Part part;
    part.set.document = std::make_unique<QTextDocument>();
    QTextDocument& document = *part.set.document;
    document.setDefaultFont(theme_.uiFont(12, QFont::Normal));
    document.setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: 20px; font-weight: 600 } th { font-weight: 600; "
                       "text-align: left } i { color: %1 }")
            .arg(theme_.tokens().secondText.name()));
    document.setHtml(content_.table);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) continue;
        QTextTableFormat form;
        form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        form.setBorder(1);
        form.setBorderCollapse(true);
        form.setBorderBrush(theme_.tokens().strongLine);
        form.setCellPadding(6);
        form.setHeaderRowCount(1);
        table->setFormat(form);
    }
    finish(part);
    parts_.push_back(std::move(part));
}

/// The number of its own pages is known when it is set; so the numbers are written twice.
void Paper::setContents() {
    Part part;
    part.set.document = std::make_unique<QTextDocument>();
    QTextCursor cursor(part.set.document.get());
    const TextFormats formats(theme_);
    cursor.setBlockFormat(formats.title().block);
    cursor.insertText(content_.title, formats.title().text);
    cursor.insertBlock(formats.lead().block, formats.lead().text);
    cursor.insertText(QString::fromStdString(content_.library.title), formats.lead().text);
    QTextTableFormat form;
    form.setBorder(0);
    form.setCellPadding(3);
    form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    form.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 90), QTextLength(QTextLength::PercentageLength, 10)});
    QTextTable& table = *cursor.insertTable(static_cast<int>(parts_.size()), 2, form);
    writeContents(table, 1);
    finish(part);
    if (part.pages > 1) writeContents(table, part.pages);
    parts_.insert(parts_.begin(), std::move(part));
}

void Paper::writeContents(QTextTable& table, int ownPages) const {
    const TextFormats::Line line = TextFormats(theme_).source();
    QTextBlockFormat right = line.block;
    right.setAlignment(Qt::AlignRight);
    int page = ownPages + 1;
    for (int row = 0; row < table.rows(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        const std::array texts = {QString::fromStdString(content_.articles[at]->article.title), number(page)};
        for (int column = 0; column < 2; ++column) {
            QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
            cell.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cell.setBlockFormat(column == 0 ? line.block : right);
            cell.insertText(texts.at(static_cast<std::size_t>(column)), line.text);
        }
        page += parts_[at].pages;
    }
}

void Paper::finish(Part& part) const {
    QTextDocument& document = *part.set.document;
    addTextObjects(document, theme_);
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);  // pages are drawn much finer than a screen
    document.setPageSize(page_);
    part.pages = document.pageCount();
}

int Paper::pageCount() const {
    return std::accumulate(parts_.begin(), parts_.end(), 0,
                           [](int pages, const Part& part) { return pages + part.pages; });
}

QString Paper::nameOf() const {
    return content_.articles.size() != 1 ? content_.title
                                         : QString::fromStdString(content_.articles.front()->article.title);
}

void Paper::paintPage() {
    const Part& part = parts_[part_];
    if (painter_ == nullptr) {
        painter_ = std::make_unique<QPainter>();
        ok_ = painter_->begin(device_.get());
    } else {
        ok_ = device_->newPage();
    }
    if (!ok_) return;
    const qreal scale = static_cast<qreal>(device_->logicalDpiX()) / screenDpi;
    const QRectF area(0, pageOfPart_ * page_.height(), page_.width(), page_.height());
    painter_->save();
    painter_->scale(scale, scale);
    painter_->save();
    painter_->translate(0, -area.top());
    painter_->setClipRect(area);
    paintFrames(*painter_, *part.set.document, std::numeric_limits<int>::max(), theme_.tokens());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = area;
    context.palette = theme_.palette();
    part.set.document->documentLayout()->draw(painter_.get(), context);
    painter_->restore();
    paintFooter();
    painter_->restore();
    if (++pageOfPart_ < part.pages) return;
    pageOfPart_ = 0;
    ++part_;
}

void Paper::paintFooter() {
    ++pagesPainted_;
    constexpr int size = 11;
    const QFont font = theme_.uiFont(size, QFont::Normal);
    const QRectF line(0, page_.height(), page_.width(), footerHeight);
    const QString page =
        QCoreApplication::translate("Paper", "%1 of %2").arg(number(pagesPainted_), number(pageCount()));
    const qreal room = line.width() - QFontMetricsF(font).horizontalAdvance(page) - 2 * size;
    painter_->setFont(font);
    painter_->setPen(theme_.tokens().secondText);
    painter_->drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                       QFontMetricsF(font).elidedText(nameOf(), Qt::ElideRight, room));
    painter_->drawText(line, Qt::AlignRight | Qt::AlignBottom, page);
}

}  // namespace carrel::desktop
