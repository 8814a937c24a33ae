// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/reader_document.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextCursor>
#include <QTextOption>

#include "app/desktop/reader/article_header.h"
#include "app/desktop/reader/block_writer.h"
#include "app/desktop/reader/figure.h"
#include "app/desktop/reader/found_links.h"
#include "app/desktop/reader/inline_icon.h"
#include "app/desktop/reader/relation_list.h"
#include "app/desktop/reader/text_formats.h"

namespace carrel::desktop {

namespace {

void addFigures(QTextDocument& document, const workspace::OpenArticle& article, const Theme& theme) {
    for (const workspace::Figure& figure : article.figures) {
        const QImage image = drawFigure(figure.path, figure.bytes, theme.tokens(), qApp->devicePixelRatio());
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

void writeSource(QTextCursor& cursor, const TextFormats& formats, const library::Source& source, int number) {
    const TextFormats::Line line = formats.source();
    QTextCharFormat accent = line.text;
    accent.setForeground(formats.tokens().accent);
    accent.setFontWeight(QFont::Medium);
    cursor.insertText(QString::number(number) + QStringLiteral("\u2002"), accent);
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
}

void writeSources(QTextCursor& cursor, const TextFormats& formats, const workspace::OpenArticle& article,
                  ReaderDocument& target) {
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
        writeSource(cursor, formats, source, number);
    }
}

}  // namespace

ReaderDocument buildReaderDocument(const workspace::OpenArticle& article, const library::Description& library,
                                   const Theme& theme, const ReaderExtras& extras) {
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
    addFigures(document, article, theme);

    const TextFormats formats(theme);
    const library::Kind* kind = library.findKind(article.article.kind);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    if (kind != nullptr) writeKicker(cursor, formats, article.article, *kind);
    writeTitle(cursor, formats, article.article);

    BlockWriter blocks(cursor, formats, article.links, built);
    const std::vector<markup::Block>& all = article.document.blocks;
    const std::size_t leads = !all.empty() && all.front().kind == markup::BlockKind::Lead ? 1 : 0;
    const auto body = all.begin() + static_cast<std::ptrdiff_t>(leads);
    blocks.write({all.begin(), body});
    writeRelations(cursor, formats, relationsOf(article.links, library), extras.allRelations);
    blocks.write({body, all.end()});
    writeSources(cursor, formats, article, built);
    if (extras.mentions) writeMentions(built, formats, article.links.out, article.article.sections);
    writeOwnLinks(built, formats, extras.own);
    cursor.endEditBlock();
    return built;
}

}  // namespace carrel::desktop
