// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/search/update/index_merge.h"
#include "core/search/update/index_rebuild.h"
#include "core/search/update/merge_plan.h"
#include "core/text/utf8.h"
#include "tests/core/search/searched_pages.h"
#include "tests/core/search/update/changing_library.h"
#include "tests/core/search/update/reference_search.h"

namespace carrel::search {
namespace {

/// Articles, queries and changes by chance.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : random_(seed) {}

    std::size_t below(std::size_t limit) { return random_() % limit; }

    std::string word() {
        static const std::vector<std::string> words = {
            "bridge",   "bridges",  "bridged",      "load",     "loads",   "loading", "over",   "overload",
            "the",      "of",       "stone",        "stones",   "arch",    "arches",  "GitHub", "C++",
            "steel",    "1,400",    "1400",         "cable",    "cables",  "span",    "spans",  "spanning",
            "timber",   "river",    "over-the-air", "truss",    "trusses", "deck",    "pier",   "piers",
            "abutment", "keystone", "voussoir",     "spandrel", "haunch",  "caisson", "gantry", "pontoon"};
        std::geometric_distribution<std::size_t> number(0.08);
        return words[number(random_) % words.size()];
    }
    std::string words(std::size_t count) {
        std::string text;
        for (; count > 0; --count)
            text += word() + (count > 1 ? " " : "");
        return text;
    }

    library::Article article(const std::string& slug) {
        library::Article made = test::pageOf(slug, words(1 + below(3)), {});
        if (below(2) == 0) made.kind = "bridge";
        for (std::size_t left = below(3); left > 0; --left)
            made.aliases.push_back(words(1 + below(2)));
        if (below(3) == 0) made.tags = {word()};
        for (std::size_t left = below(3); left > 0; --left) {
            const std::uint32_t begin = text::countCodePoints(made.text);
            const std::string heading = words(2);
            const std::uint32_t end = begin + text::countCodePoints(heading);
            made.text += heading + '\n' + words(3 + below(25)) + ".\n";
            made.sections.push_back({heading, "s" + std::to_string(left), 2, {begin, end}, {begin, end + 1}});
        }
        made.text += words(2 + below(30));
        return made;
    }

    Request request() {
        std::string text = words(1 + below(4));
        if (below(4) == 0) text += " \"" + words(2) + '"';
        if (below(4) == 0) text += " -" + word();
        Request request = test::requestFor(text);
        if (below(2) == 0 && text.find_first_of("\"-") == std::string::npos) {
            text.resize(text.size() - below(3) % text.size());
            request = test::typing(text);
        }
        request.correct = false;
        request.limit = 1000;
        request.facets = {"tag"};
        return request;
    }

private:
    std::mt19937 random_;
};

/// A library beside what a plain list of its articles says of it.
class UpdatedAnswersTest : public testing::TestWithParam<std::uint32_t> {
protected:
    UpdatedAnswersTest() {
        std::vector<library::Article> articles;
        for (int number = 0; number < 140; ++number)
            articles.push_back(newArticle());
        library_.emplace(articles);
        append(articles);
    }

    library::Article newArticle() { return chance_.article("n" + std::to_string(1000 + next_++)); }

    void append(const std::vector<library::Article>& articles) {
        std::vector<test::ReferenceDocument>& segment = segments_.emplace_back();
        for (const library::Article& article : articles) {
            segment.push_back({test::IndexedArticle(article, stemmer_)});
            now_[article.key.slug] = article;
        }
    }

    /// Some articles go, some change, some come.
    void changeSome() {
        std::vector<std::string> gone;
        std::vector<library::Article> come;
        for (std::size_t left = chance_.below(6); left > 0 && now_.size() > 1; --left) {
            const auto chosen =
                std::next(now_.begin(), static_cast<std::ptrdiff_t>(chance_.below(now_.size())));
            gone.push_back(chosen->first);
            if (chance_.below(2) == 0) come.push_back(chance_.article(chosen->first));
            now_.erase(chosen);
        }
        for (std::size_t left = chance_.below(3); left > 0; --left)
            come.push_back(newArticle());
        library_->update(gone, come);
        for (auto& segment : segments_)
            for (test::ReferenceDocument& document : segment)
                document.removed = document.removed ||
                                   std::find(gone.begin(), gone.end(), document.article.slug) != gone.end();
        std::erase_if(segments_, [](const auto& segment) {
            return std::all_of(segment.begin(), segment.end(), [](const auto& each) { return each.removed; });
        });
        if (!come.empty()) append(come);
    }

    void merge() {
        mergeIndex(library_->file(), {});
        while (const auto range = planMerge(sizes())) {
            std::vector<test::ReferenceDocument> merged;
            for (std::size_t at = range->begin; at < range->end; ++at)
                for (test::ReferenceDocument& document : segments_[at])
                    if (!document.removed) merged.push_back(std::move(document));
            const auto first = segments_.begin() + static_cast<std::ptrdiff_t>(range->begin);
            *first = std::move(merged);
            segments_.erase(first + 1, segments_.begin() + static_cast<std::ptrdiff_t>(range->end));
        }
    }

    [[nodiscard]] std::vector<SegmentSize> sizes() const {
        std::vector<SegmentSize> all;
        for (const auto& segment : segments_)
            all.push_back(
                {static_cast<std::uint32_t>(segment.size()),
                 static_cast<std::uint32_t>(std::count_if(segment.begin(), segment.end(),
                                                          [](const auto& each) { return each.removed; }))});
        return all;
    }

    void expectWhatTheReferenceSays(const Index& index) {
        std::vector<const test::ReferenceDocument*> documents;
        for (const auto& segment : segments_)
            for (const test::ReferenceDocument& document : segment)
                documents.push_back(&document);
        test::ReferenceSearch reference(documents, stemmer_);
        for (int left = 6; left > 0; --left) {
            const Request request = chance_.request();
            SCOPED_TRACE(request.text);
            expectSame(index.search(request, {}), reference.search(request));
        }
    }

    /// Hit for hit and score for score; what the best have in common is taken as the answer has it.
    void expectSame(const Answer& answer, std::vector<test::ReferenceHit> expected) {
        const auto points = [](double score) {
            return static_cast<std::uint64_t>(std::llround(score * 65536));
        };
        EXPECT_EQ(answer.total, expected.size());
        ASSERT_EQ(answer.hits.size(), expected.size());
        compared_ += expected.size();
        std::map<std::string, std::uint64_t> context;
        for (const Hit& hit : answer.hits)
            context[hit.article.slug] = points(hit.parts.context);
        const auto all = [&](const test::ReferenceHit& hit) {
            return hit.words + hit.coverage + hit.title + hit.nearness + context[hit.slug];
        };
        std::sort(expected.begin(), expected.end(), [&](const auto& a, const auto& b) {
            return all(a) != all(b) ? all(a) > all(b) : a.document < b.document;
        });
        for (std::size_t at = 0; at < expected.size(); ++at) {
            const Hit& hit = answer.hits[at];
            EXPECT_EQ(hit.article.slug, expected[at].slug) << at;
            EXPECT_EQ(points(hit.score), all(expected[at])) << at;
            EXPECT_EQ(points(hit.parts.words), expected[at].words) << at;
            EXPECT_EQ(points(hit.parts.coverage), expected[at].coverage) << at;
            EXPECT_EQ(points(hit.parts.title), expected[at].title) << at;
            EXPECT_EQ(points(hit.parts.nearness), expected[at].nearness) << at;
        }
    }

    Chance chance_{GetParam()};
    text::Stemmer stemmer_{"en"};
    std::uint32_t next_ = 0;
    std::optional<test::ChangingLibrary> library_;
    std::vector<std::vector<test::ReferenceDocument>> segments_;
    test::Articles now_;
    std::size_t compared_ = 0;
};

TEST_P(UpdatedAnswersTest, AreThoseOfAPlainScorer) {
    expectWhatTheReferenceSays(*openIndex(library_->file()));
    for (int round = 0; round < 12; ++round) {
        changeSome();
        if (chance_.below(4) == 0) merge();
        SCOPED_TRACE(round);
        ASSERT_EQ(library_->segments().size(), segments_.size());
        expectWhatTheReferenceSays(*openIndex(library_->file()));
    }
    EXPECT_GT(compared_, 1000U);
}

TEST_P(UpdatedAnswersTest, AreThoseOfAFreshLibraryOnceTheIndexIsMadeAnew) {
    for (int round = 0; round < 6; ++round)
        changeSome();
    rebuildIndex(library_->file(), {});
    std::vector<library::Article> inOrder;
    sql::Database rows(library_->file(), sql::Access::ReadOnly);
    sql::Statement slugs(rows, "SELECT slug FROM article ORDER BY id");
    while (slugs.step())
        inOrder.push_back(now_.at(std::get<0>(slugs.row<std::string>())));
    ASSERT_EQ(inOrder.size(), now_.size());
    const auto fresh = library_->folder() / "fresh.carrel";
    test::writeSearchable(fresh, inOrder);
    const auto updated = openIndex(library_->file());
    const auto built = openIndex(fresh);
    for (int left = 30; left > 0; --left) {
        const Request request = chance_.request();
        const Answer one = updated->search(request, {});
        const Answer other = built->search(request, {});
        ASSERT_EQ(test::slugsOf(one), test::slugsOf(other)) << request.text;
        EXPECT_EQ(one.kinds, other.kinds);
        EXPECT_EQ(one.facets.front().counts, other.facets.front().counts);
        for (std::size_t at = 0; at < one.hits.size(); ++at) {
            EXPECT_EQ(one.hits[at].score, other.hits[at].score);
            EXPECT_EQ(one.hits[at].snippet.text, other.hits[at].snippet.text);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(ByChance, UpdatedAnswersTest, testing::Values(1U, 2U, 3U, 4U));

}  // namespace
}  // namespace carrel::search
