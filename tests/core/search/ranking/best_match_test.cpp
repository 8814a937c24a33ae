// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/best_match.h"

#include <gtest/gtest.h>

#include <map>

#include "tests/core/search/segment/made_segments.h"
#include "tests/core/temporary_folder.h"

namespace carrel::search {
namespace {

DocumentSet holdingAll(const Segment& segment, const std::vector<Phrase>& phrases) {
    DocumentSet documents = DocumentSet::all(segment.documents());
    for (const Phrase& phrase : phrases)
        documents.keepOnly(withPhrase(segment, phrase, {}));
    return documents;
}

/// Scores every document, without passing anything over.
std::vector<ScoredDocument> everyDocument(const SegmentMatch& match) {
    std::map<std::uint32_t, std::uint64_t> points;
    std::array<std::uint32_t, blockSize> documents;
    std::array<Tally, blockSize> tallies;
    for (const ScoredPostings& scored : match.scored)
        for (std::uint32_t block = 0; block < scored.postings->blocks(); ++block) {
            const std::uint32_t count = scored.postings->read(block, documents.data(), tallies.data());
            for (std::uint32_t at = 0; at < count; ++at) {
                if (match.allowed != nullptr && !match.allowed->holds(documents[at])) continue;
                points[documents[at]] += Weighting::points(
                    scored.rarity, match.weighting->sum(tallies[at], match.index->lengths(documents[at])));
            }
        }
    std::vector<ScoredDocument> all;
    const DocumentSet holding = holdingAll(*match.index, match.phrases);
    for (const auto& [document, sum] : points)
        if (holding.holds(document)) all.push_back({match.segment, document, sum});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.before(b); });
    return all;
}

class BestMatchTest : public testing::Test {
protected:
    BestMatchTest() {
        std::vector<library::Article> articles;
        for (int number = 0; number < 3000; ++number)
            articles.push_back(test::randomArticle(random_));
        segment_ = test::segmentOf(folder_.path() / "segment", articles);
    }

    SegmentMatch randomMatch() {
        SegmentMatch match{0, segment_.get(), &segment_->weighting(), {}, nullptr};
        for (auto left = 1 + random_() % 5; left > 0; --left) {
            const TermRecord record =
                segment_->record(static_cast<TermNumber>(random_() % segment_->terms()));
            match.scored.push_back({std::make_shared<StoredPostings>(segment_->postings(record)),
                                    static_cast<float>(1 + random_() % 900) / 100});
        }
        return match;
    }

    /// Two or three words that stand in some document, the frequent ones mostly.
    Phrase randomPhrase() {
        Phrase phrase;
        for (auto left = 2 + random_() % 2; left > 0; --left)
            phrase.forms.push_back("w" + std::to_string(random_() % 12));
        return phrase;
    }

    void addWord(const std::string& form, SegmentMatch& match) {
        const TermRecord record = segment_->record(segment_->dictionary().find(form)->form->term);
        match.scored.push_back({std::make_shared<StoredPostings>(segment_->postings(record)), 1.5F});
    }

    void expectTheSame(const SegmentMatch& match, std::size_t limit) {
        TopDocuments top(limit);
        offerBestMatches(match, top, {});
        const std::vector<ScoredDocument> found = std::move(top).best();
        std::vector<ScoredDocument> all = everyDocument(match);
        all.resize(std::min(all.size(), limit));
        ASSERT_EQ(found.size(), all.size());
        for (std::size_t at = 0; at < all.size(); ++at) {
            EXPECT_EQ(found[at].document, all[at].document) << at;
            EXPECT_EQ(found[at].points, all[at].points) << at;
        }
    }

    std::mt19937 random_{7};
    test::TemporaryFolder folder_;
    std::unique_ptr<Segment> segment_;
};

TEST_F(BestMatchTest, IsThatOfScoringEveryDocument) {
    for (int round = 0; round < 200; ++round)
        expectTheSame(randomMatch(), 1 + random_() % 50);
}

TEST_F(BestMatchTest, IsThatOfScoringEveryDocumentThatIsAllowed) {
    for (int round = 0; round < 100; ++round) {
        DocumentSet allowed(segment_->documents());
        const auto oneOf = 1 + random_() % 40;
        for (std::uint32_t document = 0; document < segment_->documents(); ++document)
            if (random_() % oneOf == 0) allowed.add(document);
        SegmentMatch match = randomMatch();
        match.allowed = &allowed;
        expectTheSame(match, 1 + random_() % 50);
    }
}

TEST_F(BestMatchTest, IsThatOfScoringEveryDocumentWithAPhrase) {
    for (int round = 0; round < 60; ++round) {
        SegmentMatch match{0, segment_.get(), &segment_->weighting(), {}, nullptr};
        match.phrases = {randomPhrase()};
        for (const std::string& form : match.phrases.front().forms)
            addWord(form, match);
        expectTheSame(match, 1 + random_() % 20);
    }
}

TEST_F(BestMatchTest, IsThatOfScoringEveryDocumentByOtherAverages) {
    PartTotals totals = segment_->totals();
    for (std::uint64_t& total : totals)
        total *= 3;
    const Weighting longer(totals, segment_->documents());
    for (int round = 0; round < 100; ++round) {
        SegmentMatch match = randomMatch();
        match.weighting = &longer;
        expectTheSame(match, 10);
    }
}

}  // namespace
}  // namespace carrel::search
