// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/reader_document.h"

#include <gtest/gtest.h>

#include <QTextCursor>

#include "core/collect/collect.h"
#include "core/text/utf8.h"
#include "core/workspace/shelf.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

/// A small library that holds one article of every kind of block.
class ReaderDocumentTest : public testing::Test {
protected:
    ReaderDocumentTest() {
        folder_.write("source/article.md", R"(---
title: Everything
lead: A lead with an emoji 😀.
facts:
  - {label: people, value: 147 million}
---
First *paragraph* with a [[Other|link]], `code` and 😀 in it.

## A heading

- one
- two
  1. nested

> [!lesson]
> Keep **this**.

> A quote.

| Aspect | Value |
| --- | --- |
| Speed | high |

```
int main();
  return 0;
```

Last[^1] line.

[^1]: A note.
)");
        folder_.write("source/other.md", "---\ntitle: Other\n---\nBody.\n");
        const auto report = collect::build(folder_.path() / "source", file_, {});
        EXPECT_TRUE(report.ok());
        shelf_ = std::make_unique<workspace::Shelf>(std::vector{file_});
        library_ = shelf_->contents().front().description;
        article_ = *shelf_->open({library_.id, "article"});
    }

    [[nodiscard]] ReaderDocument built() const { return buildReaderDocument(article_, library_, theme_); }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "l.carrel";
    std::unique_ptr<workspace::Shelf> shelf_;
    library::Description library_;
    workspace::OpenArticle article_;
    Theme theme_{Theme::Scheme::Light};
};

TEST_F(ReaderDocumentTest, ShowsEveryCharacterOfTheTextAtItsPlace) {
    const ReaderDocument document = built();
    const std::string& text = article_.article.text;
    const std::uint32_t size = text::countCodePoints(text);
    std::uint32_t compared = 0;
    for (std::uint32_t at = 0; at < size; ++at) {
        const int position = document.positions.toDocument(at);
        if (document.positions.toText(position) != at) continue;  // the end of a block has no character
        const std::string wanted(text::slice(text, {at, at + 1}));
        QTextCursor cursor(document.document.get());
        cursor.setPosition(position);
        cursor.setPosition(position + static_cast<int>(QString::fromStdString(wanted).size()),
                           QTextCursor::KeepAnchor);
        std::string shown = cursor.selectedText().toStdString();
        if (shown == "\u2028") shown = "\n";
        EXPECT_EQ(shown, wanted) << "at code point " << at;
        ++compared;
    }
    constexpr auto most = 0.85;
    EXPECT_GT(compared, size * most);
}

TEST_F(ReaderDocumentTest, ShowsTheTitleTheKindAndTheNameOfTheCallout) {
    const QString text = built().document->toPlainText();
    for (const char* part : {"Everything", "Page", "Lesson"})
        EXPECT_TRUE(text.contains(QLatin1String(part), Qt::CaseInsensitive)) << part;
}

TEST_F(ReaderDocumentTest, KnowsWhereItsHeadingsStand) {
    const ReaderDocument document = built();
    ASSERT_TRUE(document.anchors.contains(QStringLiteral("a-heading")));
    QTextCursor cursor(document.document.get());
    cursor.setPosition(document.anchors.value(QStringLiteral("a-heading")));
    cursor.select(QTextCursor::BlockUnderCursor);
    EXPECT_TRUE(cursor.selectedText().contains(QStringLiteral("A heading")));
}

TEST_F(ReaderDocumentTest, IsTheSameWhenItIsWrittenInParts) {
    const ReaderDocument whole = built();
    const auto article = std::make_shared<const workspace::OpenArticle>(article_);
    for (const std::uint32_t part : {1U, 7U, 40U}) {
        ReaderDocument parts = beginReaderDocument(article, library_, theme_, {}, part);
        EXPECT_TRUE(parts.rest) << part;
        for (std::uint32_t upTo = part; parts.rest; upTo += part)
            writeMore(parts, upTo);
        EXPECT_EQ(parts.document->toHtml(), whole.document->toHtml()) << part;
        EXPECT_EQ(parts.anchors, whole.anchors) << part;
    }
}

TEST_F(ReaderDocumentTest, KeepsTheArticleThatItHasARestOf) {
    auto article = std::make_shared<const workspace::OpenArticle>(article_);
    ReaderDocument document = beginReaderDocument(article, library_, theme_, {}, 1);
    article.reset();
    writeMore(document, std::numeric_limits<std::uint32_t>::max());
    EXPECT_FALSE(document.rest);
    EXPECT_EQ(document.document->toPlainText(), built().document->toPlainText());
}

TEST_F(ReaderDocumentTest, NumbersBelowTheTextLeadBack) {
    const ReaderDocument document = built();
    EXPECT_TRUE(document.anchors.contains(wayBack(QStringLiteral("footnote-1"))));
    EXPECT_TRUE(document.document->toHtml().contains(QStringLiteral("#back-footnote-1")));
}

TEST_F(ReaderDocumentTest, OnPaperSaysWhereItComesFrom) {
    ReaderExtras extras;
    extras.onPaper = true;
    const ReaderDocument paper = buildReaderDocument(article_, library_, theme_, extras);
    EXPECT_TRUE(paper.document->toPlainText().contains(
        QStringLiteral("carrel://%1/article").arg(QString::fromStdString(library_.id))));
}

}  // namespace
}  // namespace carrel::desktop
