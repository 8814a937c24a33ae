// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/link_target.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

using Kind = LinkTarget::Kind;

TEST(LinkTarget, IsAnArticleWhenItIsAnAddress) {
    const LinkTarget target = linkTarget(QStringLiteral("carrel://handbook/equifax#what-happened"));
    EXPECT_EQ(target.kind, Kind::Article);
    EXPECT_EQ(target.address, (Address{{"handbook", "equifax"}, "what-happened"}));
}

TEST(LinkTarget, IsAPlaceOfThePageWhenItIsAnAnchor) {
    const LinkTarget target = linkTarget(QStringLiteral("#source-1"));
    EXPECT_EQ(target.kind, Kind::Section);
    EXPECT_EQ(target.text, QStringLiteral("source-1"));
}

TEST(LinkTarget, KeepsWhatALinkToNowhereWanted) {
    const QString wanted = QStringLiteral("100 % sûr / “a#b”");
    const LinkTarget target = linkTarget(nowhereHref(wanted));
    EXPECT_EQ(target.kind, Kind::Nowhere);
    EXPECT_EQ(target.text, wanted);
}

TEST(LinkTarget, IsOutsideWhenItIsAnythingElse) {
    EXPECT_EQ(linkTarget(QStringLiteral("https://example.org/a?b=c#d")).kind, Kind::External);
}

TEST(LinkTarget, IsNoneWithoutALink) {
    EXPECT_EQ(linkTarget({}).kind, Kind::None);
}

TEST(LinkTarget, OpensNoFileAndNoProgramOutside) {
    EXPECT_FALSE(openOutside(QUrl(QStringLiteral("file:///etc/passwd"))));
    EXPECT_FALSE(openOutside(QUrl(QStringLiteral("javascript:alert(1)"))));
}

}  // namespace
}  // namespace carrel::desktop
