// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The window over a library's next edition, with what the reader made in the one before.
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/collect/collect.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class NewEditionTest : public DesktopTest {
protected:
    /// A library of two articles, one of which the second edition calls otherwise.
    std::filesystem::path library(const std::string& edition, const std::string& head) {
        const std::string source = "source-" + edition;
        folder_.write(source + "/library.yaml", "id: bridges\ntitle: Bridges\nedition: \"" + edition +
                                                    "\"\nkinds:\n  - {id: page, name: Page}\n");
        folder_.write(source + "/bridge.md", "---\n" + head + "---\nIt is round.\n");
        folder_.write(source + "/cable.md", "---\ntitle: Cable\n---\nIt hangs.\n");
        const std::filesystem::path file = folder_.path() / (edition + ".carrel");
        EXPECT_TRUE(collect::build(folder_.path() / source, file, {}).ok());
        return file;
    }
    std::filesystem::path first() { return library("first", "title: Arch\nslug: arch\n"); }
    std::filesystem::path second() {
        return library("second", "title: Vault\nslug: vault\nformer: [arch]\n");
    }
};

TEST_F(NewEditionTest, BookmarksFollowARenamedArticleAndTheReaderIsTold) {
    {
        Session before(personal_, first());
        before.bookmarks().add({{"bridges", "arch"}, "", "Arch", "page"});
        ASSERT_TRUE(QTest::qWaitFor([&] { return before.bookmarks().bookmarks().size() == 1; }));
    }
    Session after(personal_, second());
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return after.bookmarks().find(library::ArticleKey{"bridges", "vault"}) != nullptr;
    }));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto* toast = after.find<Toast>();
        return toast != nullptr &&
               toast->findChild<QLabel*>()->text().contains(QStringLiteral("edition second"));
    }));
}

TEST_F(NewEditionTest, WhatMovedCanBeReadAsAList) {
    {
        Session before(personal_, first());
        before.bookmarks().add({{"bridges", "arch"}, "", "Arch", "page"});
        ASSERT_TRUE(QTest::qWaitFor([&] { return before.bookmarks().bookmarks().size() == 1; }));
    }
    Session after(personal_, second());
    ASSERT_TRUE(QTest::qWaitFor([&] { return after.find<Toast>() != nullptr; }));
    for (QPushButton* button : after.find<Toast>()->findChildren<QPushButton*>())
        if (button->isVisible()) button->click();
    auto* list = after.find<QPlainTextEdit>();
    for (QPlainTextEdit* each : after.window().findChildren<QPlainTextEdit*>())
        if (each->isReadOnly()) list = each;
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->toPlainText(), QStringLiteral("Now in \u201Cvault\u201D: Arch"));
}

TEST_F(NewEditionTest, NothingIsToldOfTheFirst) {
    Session session(personal_, first());
    // What the reader made is read and written in the order in which it was asked for.
    session.bookmarks().add({{"bridges", "arch"}, "", "Arch", "page"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    EXPECT_EQ(session.find<Toast>(), nullptr);
}

}  // namespace
}  // namespace carrel::desktop
