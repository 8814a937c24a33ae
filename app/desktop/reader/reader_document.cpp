// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/reader_document.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextCursor>
#include <QTextOption>

#include <limits>

#include "app/desktop/navigation/address.h"
#include "app/desktop/reader/article_header.h"
#include "app/desktop/reader/block_writer.h"
#include "app/desktop/reader/figure.h"
#include "app/desktop/reader/found_links.h"
#include "app/desktop/reader/inline_icon.h"
#include "app/desktop/reader/relation_list.h"
#include "app/desktop/reader/text_formats.h"

namespace carrel::desktop {

namespace {

void addFigures(QTextDocument& document, const workspace::OpenArticle& article, const Theme& theme,
                bool onPaper) {
    constexpr qreal printed = 3;  // pixels for one of the screen
    const FigureFit fit{static_cast<qreal>(theme.readingColumn()), theme.readingScale(),
                        onPaper ? printed : qApp->devicePixelRatio()};
    for (const workspace::Figure& figure : article.figures) {
        const QImage image = drawFigure(figure.path, figure.bytes, theme.tokens(), fit);
        if (!image.isNull())
            document.addResource(QTextDocument::ImageResource, figureUrl(figure.path), image);
    }
}

void writeTitle(QTextCursor& cursor, const TextFormats& formats, const library::Article& article) {
    const TextFormats::Line title = formats.title();
    cursor.insertBlock(title.block, title.text);
    cursor.insertText(QString::fromStdString(article.title), title.text);
}

QString withoutEmptyParts(const QStringList& parts) {
    QStringList kept;
    for (const QString& part : parts)
        if (!part.isEmpty()) kept.append(part);
    return kept.join(QStringLiteral(", "));
}

/// A number below the text, which leads back to where it stands in it.
void writeNumber(QTextCursor& cursor, const QString& anchor, const QString& number, QTextCharFormat format,
                 const ReaderDocument& target) {
    if (target.anchors.contains(wayBack(anchor))) {
        format.setAnchor(true);
        format.setAnchorHref(QLatin1Char('#') + wayBack(anchor));
    }
    cursor.insertText(number, format);
}

void writeSourceNumber(QTextCursor& cursor, const TextFormats& formats, int number,
                       const ReaderDocument& target) {
    QTextCharFormat accent = formats.source().text;
    accent.setForeground(formats.tokens().accent);
    accent.setFontWeight(QFont::Medium);
    writeNumber(cursor, QStringLiteral("source-%1").arg(number), QString::number(number), accent, target);
}

void writeSource(QTextCursor& cursor, const TextFormats& formats, const library::Source& source,
                 bool onPaper) {
    const TextFormats::Line line = formats.source();
    cursor.insertText(QStringLiteral("\u2002"), line.text);
    const QString before =
        withoutEmptyParts({QString::fromStdString(source.publisher), QString::fromStdString(source.author)});
    if (!before.isEmpty()) cursor.insertText(before + QStringLiteral(", "), line.text);
    const QString address = QString::fromStdString(source.url);
    const QString title = QString::fromStdString(source.title);
    if (address.isEmpty()) {
        cursor.insertText(title, line.text);
    } else {
        const QTextCharFormat outside = formats.link(line.text, address);
        cursor.insertText(title, outside);
        InlineIcon::write(cursor, QStringLiteral("external"), outside);
    }
    if (!source.date.empty())
        cursor.insertText(QStringLiteral(", ") + QString::fromStdString(source.date), line.text);
    if (onPaper && !address.isEmpty()) cursor.insertText(QChar(QChar::LineSeparator) + address, line.text);
}

/// The library and the address, for who has only the paper.
void writeOrigin(QTextCursor& cursor, const TextFormats& formats, const library::ArticleKey& article,
                 const library::Description& library) {
    const TextFormats::Line line = formats.caption();
    QTextBlockFormat block = line.block;
    block.setTopMargin(formats.heading(2).block.topMargin());
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(block, line.text);
    cursor.insertText(
        withoutEmptyParts({QString::fromStdString(library.title), QString::fromStdString(library.edition)}) +
            QChar(QChar::LineSeparator) + toText(Address{article, {}}),
        line.text);
}

void writeSources(QTextCursor& cursor, const TextFormats& formats, const workspace::OpenArticle& article,
                  ReaderDocument& target, bool onPaper) {
    if (article.article.sources.empty()) return;
    TextFormats::Line heading = formats.heading(2);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(heading.block, heading.text);
    target.anchors.insert(QStringLiteral("sources"), cursor.position());
    cursor.insertText(QCoreApplication::translate("Reader", "Sources"), heading.text);
    int number = 0;
    for (const library::Source& source : article.article.sources) {
        ++number;
        cursor.insertBlock(formats.source().block, formats.source().text);
        target.anchors.insert(QStringLiteral("source-%1").arg(number), cursor.position());
        writeSourceNumber(cursor, formats, number, target);
        writeSource(cursor, formats, source, onPaper);
    }
}

/// Kicker, title, lead and relations.
void writeHead(ReaderDocument& document, QTextCursor& cursor) {
    Unwritten& rest = *document.rest;
    const workspace::OpenArticle& article = *rest.article;
    const TextFormats formats(*rest.theme);
    const library::Kind* kind = rest.library->findKind(article.article.kind);
    if (kind != nullptr) writeKicker(cursor, formats, article.article, *kind);
    writeTitle(cursor, formats, article.article);
    const std::vector<markup::Block>& all = article.document.blocks;
    if (!all.empty() && all.front().kind == markup::BlockKind::Lead) {
        BlockWriter(cursor, formats, article.links, document).write(all.front());
        rest.next = 1;
    }
    writeRelations(cursor, formats, relationsOf(article.links, *rest.library), rest.extras.allRelations);
}

}  // namespace

QString wayBack(const QString& anchor) {
    return QStringLiteral("back-") + anchor;
}

ReaderDocument buildReaderDocument(const workspace::OpenArticle& article, const library::Description& library,
                                   const Theme& theme, const ReaderExtras& extras) {
    const std::shared_ptr<const workspace::OpenArticle> here(std::shared_ptr<void>(),
                                                             &article);  // owns nothing
    return beginReaderDocument(here, library, theme, extras, std::numeric_limits<std::uint32_t>::max());
}

ReaderDocument beginReaderDocument(const std::shared_ptr<const workspace::OpenArticle>& article,
                                   const library::Description& library, const Theme& theme,
                                   const ReaderExtras& extras, std::uint32_t upTo) {
    ReaderDocument built;
    built.document = std::make_unique<QTextDocument>();
    QTextDocument& document = *built.document;
    document.setUndoRedoEnabled(false);
    document.setPageSize({0, 0});  // not laid out before the view gives it its width
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(wrapping);
    document.setDocumentMargin(0);
    document.setDefaultFont(theme.uiFont());
    addFigures(document, *article, theme, extras.onPaper);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    built.rest = Unwritten{article, &library, &theme, extras, 0, false};
    writeHead(built, cursor);
    writeMore(built, upTo);
    cursor.endEditBlock();
    return built;
}

void writeMore(ReaderDocument& document, std::uint32_t upTo) {
    if (!document.rest) return;
    Unwritten& rest = *document.rest;
    const auto held = rest.article;
    const workspace::OpenArticle& article = *held;
    const std::vector<markup::Block>& all = article.document.blocks;
    const TextFormats formats(*rest.theme);
    QTextCursor cursor(document.document.get());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    BlockWriter blocks(cursor, formats, article.links, document, rest.atStart);
    while (rest.next < all.size() && all[rest.next].range.begin < upTo)
        blocks.write(all[rest.next++]);
    rest.atStart = blocks.atStart();
    if (rest.next == all.size()) {
        const ReaderExtras& extras = rest.extras;
        writeSources(cursor, formats, article, document, extras.onPaper);
        if (extras.onPaper) writeOrigin(cursor, formats, article.article.key, *rest.library);
        if (extras.mentions) writeMentions(document, formats, article.links.out, article.article.sections);
        writeOwnLinks(document, formats, extras.own);
        document.rest.reset();
    }
    cursor.endEditBlock();
}

}  // namespace carrel::desktop
