// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/article_header.h"

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int kickerIconSize = 14;

}  // namespace

void writeKicker(QTextCursor& cursor, const TextFormats& formats, const library::Article& article,
                 const library::Kind& kind) {
    const TextFormats::Line kicker = formats.kicker();
    const int kickerIcon = qRound(kickerIconSize * formats.theme().readingScale());
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

}  // namespace carrel::desktop
