// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/inline_writer.h"

#include <algorithm>

#include "app/desktop/navigation/link_target.h"
#include "app/desktop/reader/figure.h"
#include "app/desktop/reader/inline_icon.h"

namespace carrel::desktop {

using markup::Inline;
using markup::InlineKind;

InlineWriter::InlineWriter(QTextCursor& cursor, const TextFormats& formats, const library::Links& links,
                           ReaderDocument& target)
    : cursor_(cursor), formats_(formats), links_(links), target_(target) {}

void InlineWriter::write(const std::vector<Inline>& inlines, const QTextCharFormat& format) {
    for (const Inline& piece : inlines)
        writeOne(piece, format);
}

void InlineWriter::writeOne(const Inline& piece, const QTextCharFormat& format) {
    QTextCharFormat changed = format;
    switch (piece.kind) {
        case InlineKind::Text:
            writeText(piece, format);
            return;
        case InlineKind::Code:
            changed.setFontFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
            changed.setBackground(formats_.tokens().side);
            writeText(piece, changed);
            return;
        case InlineKind::Emphasis:
            changed.setFontItalic(true);
            break;
        case InlineKind::Strong:
            changed.setFontWeight(QFont::DemiBold);
            break;
        case InlineKind::Strikethrough:
            changed.setFontStrikeOut(true);
            break;
        case InlineKind::Link:
            writeLink(piece, format);
            return;
        case InlineKind::LineBreak:
            target_.positions.add(cursor_.position(), u"\n", piece.range.begin);
            cursor_.insertText(QString(QChar::LineSeparator), format);
            return;
        case InlineKind::Image:
            writeImage(piece, format);
            return;
        case InlineKind::Citation:
            writeReference(QString::number(piece.number), QStringLiteral("source-"), format);
            return;
        case InlineKind::FootnoteReference:
            writeReference(QString::fromStdString(piece.target), QStringLiteral("footnote-"), format);
            return;
    }
    write(piece.children, changed);
}

void InlineWriter::writeReference(const QString& label, const QString& kind, const QTextCharFormat& format) {
    const QString anchor = kind + label;
    const QString back = wayBack(anchor);
    if (!target_.anchors.contains(back)) target_.anchors.insert(back, cursor_.position());
    cursor_.insertText(label, formats_.sourceNumber(format, QLatin1Char('#') + anchor));
}

void InlineWriter::writeText(const Inline& piece, const QTextCharFormat& format) {
    QString text = QString::fromStdString(piece.text);
    target_.positions.add(cursor_.position(), text, piece.range.begin);
    // A line feed would begin a new block, which the plain text does not have here.
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    cursor_.insertText(text, format);
}

const library::Link* InlineWriter::findLink(std::uint32_t number) const {
    const auto found = std::find_if(links_.out.begin(), links_.out.end(),
                                    [&](const library::Link& link) { return link.number == number; });
    return found == links_.out.end() ? nullptr : &*found;
}

void InlineWriter::writeLink(const Inline& piece, const QTextCharFormat& format) {
    const library::Link* link = findLink(piece.number);
    if (link == nullptr) {
        write(piece.children, format);
    } else if (link->type == library::LinkType::External) {
        const QTextCharFormat outside = formats_.link(format, QString::fromStdString(link->target));
        write(piece.children, outside);
        InlineIcon::write(cursor_, QStringLiteral("external"), outside);
    } else if (link->broken()) {
        write(piece.children, formats_.brokenLink(format, nowhereHref(QString::fromStdString(link->target))));
    } else {
        write(piece.children, formats_.link(format, toText(Address{*link->to, link->anchor})));
    }
}

void InlineWriter::writeImage(const Inline& piece, const QTextCharFormat& format) {
    const QUrl url = figureUrl(piece.target);
    const QVariant image = target_.document->resource(QTextDocument::ImageResource, url);
    if (!image.isValid()) {
        cursor_.insertText(QStringLiteral("[%1]").arg(QString::fromStdString(piece.text)), format);
        return;
    }
    const QImage picture = image.value<QImage>();
    QTextImageFormat shown;
    shown.setName(url.toString());
    shown.setWidth(picture.deviceIndependentSize().width());
    shown.setHeight(picture.deviceIndependentSize().height());
    shown.setProperty(QTextFormat::ImageAltText, QString::fromStdString(piece.text));
    target_.figures.push_back(cursor_.position());
    cursor_.insertImage(shown);
}

}  // namespace carrel::desktop
