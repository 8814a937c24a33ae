// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/phrase_match.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/core/search/segment/made_segments.h"
#include "tests/core/temporary_folder.h"

namespace carrel::search {
namespace {

class PhraseMatchTest : public testing::Test {
protected:
    PhraseMatchTest() {
        std::mt19937 random(11);
        for (int number = 0; number < 500; ++number)
            articles_.push_back(test::randomArticle(random));
        segment_ = test::segmentOf(folder_.path() / "segment", articles_);
    }

    /// By looking at the texts.
    [[nodiscard]] std::set<std::uint32_t> documentsThatSay(const std::string& words,
                                                           PhrasePlace place) const {
        const auto says = [&](const std::string& text) {
            return (' ' + text + ' ').find(' ' + words + ' ') != std::string::npos;
        };
        std::set<std::uint32_t> documents;
        for (std::uint32_t document = 0; document < articles_.size(); ++document) {
            const library::Article& article = articles_[document];
            const bool named = says(article.title) || (!article.aliases.empty() && says(article.aliases[0]));
            if (named || (place == PhrasePlace::Anywhere && says(article.text))) documents.insert(document);
        }
        return documents;
    }

    [[nodiscard]] std::set<std::uint32_t> found(const Phrase& phrase) const {
        std::set<std::uint32_t> documents;
        withPhrase(*segment_, phrase, {}).forEach([&](std::uint32_t document) {
            documents.insert(document);
        });
        return documents;
    }

    std::vector<library::Article> articles_;
    test::TemporaryFolder folder_;
    std::unique_ptr<Segment> segment_;
};

TEST_F(PhraseMatchTest, FindsTheDocumentsThatSayIt) {
    for (const char* second : {"w0", "w1", "w5", "w9", "w20"}) {
        EXPECT_EQ(found({{"w3", second}, PhrasePlace::Anywhere}),
                  documentsThatSay(std::string("w3 ") + second, PhrasePlace::Anywhere));
    }
    EXPECT_EQ(found({{"w0", "w0", "w1"}, PhrasePlace::Anywhere}),
              documentsThatSay("w0 w0 w1", PhrasePlace::Anywhere));
}

TEST_F(PhraseMatchTest, FindsTheDocumentsWhoseNamesSayIt) {
    EXPECT_EQ(found({{"w3", "w5"}, PhrasePlace::Title}), documentsThatSay("w3 w5", PhrasePlace::Title));
    EXPECT_EQ(found({{"w2"}, PhrasePlace::Title}), documentsThatSay("w2", PhrasePlace::Title));
}

TEST_F(PhraseMatchTest, FindsNothingWithAWordThatIsNotThere) {
    EXPECT_TRUE(found({{"w3", "unheard"}, PhrasePlace::Anywhere}).empty());
}

}  // namespace
}  // namespace carrel::search
