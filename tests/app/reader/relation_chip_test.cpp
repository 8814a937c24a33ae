// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/relation_chip.h"

#include <gtest/gtest.h>

#include <QTextDocument>

namespace carrel::desktop {
namespace {

TEST(RelationChip, IsNoWiderThanTheColumn) {
    const Theme theme(Theme::Scheme::Light);
    RelationChip chip(theme, nullptr);
    const QTextCharFormat format =
        RelationChip::format(QStringLiteral("Warns about"), QString(60, QLatin1Char('m')),
                             QStringLiteral("doc"), QStringLiteral("carrel://a/b"));
    QTextDocument document;
    constexpr qreal narrow = 200;
    document.setTextWidth(narrow);
    EXPECT_EQ(chip.intrinsicSize(&document, 0, format).width(), narrow);
}

}  // namespace
}  // namespace carrel::desktop
