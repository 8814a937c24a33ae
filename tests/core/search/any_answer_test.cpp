// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Whatever is typed, an answer keeps its promises.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/text/utf8.h"
#include "tests/core/search/random_query.h"
#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

std::string onOneLine(std::string_view text) {
    std::string line;
    for (const char c : text)
        line += c == '\n' || c == '\t' ? ' ' : c;
    return line;
}

/// In order, apart from each other, and within a text of that length.
void expectRanges(const std::vector<Range>& ranges, std::uint32_t length) {
    std::uint32_t end = 0;
    for (const Range& range : ranges) {
        EXPECT_LE(end, range.begin);
        EXPECT_LT(range.begin, range.end);
        end = range.end;
    }
    EXPECT_LE(end, length);
}

class AnyAnswer : public testing::Test {
protected:
    AnyAnswer() {
        pages_.with(
            "arch", "title: Arch bridge\naliases: [Vault]\ntags: [stone]\nyear: 1779",
            "Über den Fluß: arches of stone, it's over-the-air. C++ or 20%.\n\n## Brücke\n\n" + chance(40));
        pages_.with(
            "cable", "title: \"\U0001F309 Cable\"\nkind: bridge\nyear: 1890",
            "| arch | stone |\n|---|---|\n| " + chance(9) + " | x |\n\n# C.T.O.\n\nA bridge, a bridge.");
        pages_.with("empty", "title: Stone\nkind: table", "");
        for (int page = 0; page < 8; ++page)
            pages_.with("page" + std::to_string(page), "kind: bridge", chance(300) + " stone arch");
    }

    /// Letters by chance that are no Markdown.
    std::string chance(std::size_t most) {
        std::string text = random_.text(most);
        for (char& c : text)
            if (static_cast<unsigned char>(c) < 0x30) c = ' ';
        return text;
    }

    /// Runs a check on the answers to many queries, until one fails.
    template <class Check>
    void forEachAnswer(Check check) {
        for (int round = 0; round < 200 && !HasFailure(); ++round) {
            const std::string text = queries_.next();
            SCOPED_TRACE(text);
            Request request = round % 2 == 0 ? test::requestFor(text) : test::typing(text);
            request.limit = static_cast<std::size_t>(round % 7);
            check(request, pages_.answer(request));
        }
    }

    test::RandomText random_{21};
    test::RandomQuery queries_{22};
    test::SearchedPages pages_;
};

TEST_F(AnyAnswer, HasItsMarksWithinTitleAndSnippet) {
    forEachAnswer([](const Request& /*request*/, const Answer& answer) {
        for (const Hit& hit : answer.hits) {
            expectRanges(hit.titleMarks, text::countCodePoints(hit.title));
            expectRanges(hit.snippet.marks, text::countCodePoints(hit.snippet.text));
        }
    });
}

TEST_F(AnyAnswer, HasItsMatchesWithinTheText) {
    forEachAnswer([this](const Request& /*request*/, const Answer& answer) {
        for (const Hit& hit : answer.hits)
            expectRanges(hit.matches, text::countCodePoints(pages_.article(hit.article.slug).text));
    });
}

TEST_F(AnyAnswer, MarksTheMatchesOfItsPassageAndNoOthers) {
    forEachAnswer([this](const Request& /*request*/, const Answer& answer) {
        for (const Hit& hit : answer.hits) {
            const std::string text = pages_.article(hit.article.slug).text;
            std::vector<std::string> inPassage;
            for (const Range& match : hit.matches)
                if (hit.snippet.source.begin <= match.begin && match.end <= hit.snippet.source.end)
                    inPassage.push_back(onOneLine(text::slice(text, match)));
            std::vector<std::string> marked;
            for (const Range& mark : hit.snippet.marks)
                marked.emplace_back(text::slice(hit.snippet.text, mark));
            EXPECT_EQ(marked, inPassage);
            EXPECT_EQ(marked.empty(), hit.matches.empty());
        }
    });
}

TEST_F(AnyAnswer, HasSnippetsThatStandInTheText) {
    forEachAnswer([this](const Request& /*request*/, const Answer& answer) {
        for (const Hit& hit : answer.hits) {
            const std::string text = pages_.article(hit.article.slug).text;
            const std::string passage = onOneLine(text::slice(text, hit.snippet.source));
            EXPECT_THAT(hit.snippet.text,
                        testing::AnyOf(passage, "…" + passage, passage + "…", "…" + passage + "…"));
        }
    });
}

TEST_F(AnyAnswer, CountsEachArticleOnce) {
    forEachAnswer([](const Request& request, const Answer& answer) {
        std::size_t counted = 0;
        for (const FacetCount& kind : answer.kinds)
            counted += kind.count;
        EXPECT_EQ(counted, answer.total);
        EXPECT_EQ(answer.hits.size(), std::min(answer.total, request.limit));
        std::set<library::ArticleKey> keys;
        for (const Hit& hit : answer.hits)
            EXPECT_TRUE(keys.insert(hit.article).second) << hit.article.slug;
    });
}

TEST_F(AnyAnswer, ReadsACorrectedQueryAsItWasSearched) {
    forEachAnswer([this](const Request& request, const Answer& answer) {
        // A colon would make a field of the corrected word before it.
        const bool plain = request.text.find(':') == std::string::npos;
        if (!answer.correction || !plain) return;
        Request again = test::requestFor(answer.correction->text);
        again.limit = request.limit;
        again.lastWord = request.lastWord;
        EXPECT_EQ(test::slugsOf(pages_.answer(again)), test::slugsOf(answer)) << answer.correction->text;
    });
}

TEST_F(AnyAnswer, ComesForAPhraseOfAnyLength) {
    std::string phrase = "\"";
    for (int word = 0; word < 2000; ++word)
        phrase += "stone" + std::to_string(word) + ' ';
    EXPECT_EQ(pages_.answer(test::requestFor(phrase + "\"")).total, 0U);
    EXPECT_EQ(pages_.answer(test::requestFor("stone foo:" + std::string(5000, 'x'))).total, 0U);
}

}  // namespace
}  // namespace carrel::search
