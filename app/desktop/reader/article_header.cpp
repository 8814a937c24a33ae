// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/article_header.h"

#include <algorithm>

#include "app/desktop/navigation/address.h"
#include "app/desktop/reader/relation_chip.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int kickerIcon = 14;
constexpr std::size_t mostChips = 8;

QString withCapital(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString iconOf(const library::Description& library, const std::string& kindId) {
    const library::Kind* kind = library.findKind(kindId);
    return kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
}

void writeChip(QTextCursor& cursor, const library::Link& link, bool outgoing,
               const library::Description& library) {
    const library::RelationType* type = library.findRelationType(link.relation);
    if (type == nullptr || link.broken()) return;
    const library::ArticleKey& other = outgoing ? *link.to : link.from;
    cursor.insertText(
        QString(QChar::ObjectReplacementCharacter),
        RelationChip::format(withCapital(QString::fromStdString(outgoing ? type->name : type->inverse)),
                             QString::fromStdString(link.otherTitle), iconOf(library, link.otherKind),
                             toText(Address{other, {}})));
}

}  // namespace

void writeKicker(QTextCursor& cursor, const TextFormats& formats, const library::Article& article,
                 const library::Kind& kind) {
    const TextFormats::Line kicker = formats.kicker();
    cursor.setBlockFormat(kicker.block);
    const QUrl url(QStringLiteral("icon:/") + QString::fromStdString(kind.icon));
    cursor.document()->addResource(
        QTextDocument::ImageResource, url,
        iconPixmap(QString::fromStdString(kind.icon), formats.tokens().kindColour(kind.icon), kickerIcon, 2));
    QTextImageFormat image;
    image.setName(url.toString());
    image.setWidth(kickerIcon);
    image.setHeight(kickerIcon);
    image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cursor.insertImage(image);

    QTextCharFormat capitals = kicker.text;
    capitals.setFontWeight(QFont::DemiBold);
    capitals.setFontCapitalization(QFont::AllUppercase);
    capitals.setFontLetterSpacingType(QFont::PercentageSpacing);
    capitals.setFontLetterSpacing(106);
    cursor.insertText(QStringLiteral("\u2002") + QString::fromStdString(kind.name), capitals);
    for (const char* name : {"company", "year"})
        for (const library::Field& field : article.fields)
            if (field.name == name)
                cursor.insertText(QStringLiteral("  \u00B7  ") + QString::fromStdString(field.value),
                                  kicker.text);
}

void writeRelationChips(QTextCursor& cursor, const TextFormats& formats, const library::Links& links,
                        const library::Description& library) {
    const auto relations = [](const std::vector<library::Link>& all) {
        return std::count_if(all.begin(), all.end(), [](const library::Link& link) {
            return link.type == library::LinkType::Relation && !link.broken();
        });
    };
    if (relations(links.out) + relations(links.in) == 0) return;
    cursor.insertBlock(formats.chips().block, formats.chips().text);
    std::size_t shown = 0;
    for (const library::Link& link : links.out)
        if (link.type == library::LinkType::Relation && shown++ < mostChips)
            writeChip(cursor, link, true, library);
    for (const library::Link& link : links.in)
        if (link.type == library::LinkType::Relation && shown++ < mostChips)
            writeChip(cursor, link, false, library);
}

}  // namespace carrel::desktop
