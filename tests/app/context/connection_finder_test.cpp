// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/connection_finder.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/app/signal_wait.h"

namespace carrel::desktop {
namespace {

OpenArticlePtr article(const char* slug) {
    workspace::OpenArticle made;
    made.article.key = {"handbook", slug};
    return std::make_shared<const workspace::OpenArticle>(std::move(made));
}

/// Says that everything is linked from the article itself.
workspace::Connections toItself(const workspace::OpenArticle& article, const PersonalLinks& /*own*/) {
    workspace::Connections connections;
    connections.linked.push_back({article.article.key, {}, {}, {}, {}});
    return connections;
}

TEST(ConnectionFinder, TellsOnlyWhatWasAskedForLast) {
    ConnectionFinder finder(toItself);
    std::vector<std::string> told;
    QObject::connect(&finder, &ConnectionFinder::found, &finder, [&](const workspace::Connections& found) {
        told.push_back(found.linked.front().from.slug);
    });
    QSignalSpy found(&finder, &ConnectionFinder::found);
    finder.find(article("a"), {});
    finder.find(article("b"), {});
    ASSERT_TRUE(test::seen(found));
    EXPECT_EQ(told, std::vector<std::string>{"b"});
}

TEST(ConnectionFinder, TellsWhyNothingCouldBeFound) {
    ConnectionFinder finder(
        [](const workspace::OpenArticle&, const PersonalLinks&) -> workspace::Connections {
            throw std::runtime_error("the disk is gone");
        });
    QSignalSpy failed(&finder, &ConnectionFinder::failed);
    finder.find(article("a"), {});
    ASSERT_TRUE(test::seen(failed));
    EXPECT_EQ(failed.front().front().toString(), QStringLiteral("the disk is gone"));
}

}  // namespace
}  // namespace carrel::desktop
