// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/similar_articles.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "core/library/checked_row.h"
#include "core/search/ranking/best_match.h"
#include "core/search/ranking/stem_lookup.h"
#include "core/sql/statement.h"
#include "core/text/words.h"

namespace carrel::search {

namespace {

constexpr std::size_t mostWords = 40;

struct ArticleText {
    std::uint32_t row = 0;
    std::string title;
    std::string text;
};

std::optional<ArticleText> readText(sql::Database& database, const std::string& slug) {
    sql::Statement row(database,
                       "SELECT id, title, text FROM article JOIN body ON article = id WHERE slug = ?");
    if (!row.bind(slug).step()) return std::nullopt;
    auto [id, title, text] = library::checkedRow<std::uint32_t, std::string, std::string>(row);
    return ArticleText{id, std::move(title), std::move(text)};
}

/// A stem of the article, known by any of its forms.
struct Stem {
    std::string form;
    std::uint32_t count = 0;
    std::uint64_t documents = 0;
    double weight = 0;
};

class Similarity {
public:
    Similarity(const Corpus& corpus, SearchedLibrary& library) : corpus_(corpus), library_(library) {
        for (std::uint32_t number = 0; number < corpus.segments().size(); ++number)
            if (corpus.segments()[number].library == &library) segments_.push_back(number);
    }

    std::vector<SimilarArticle> to(const ArticleText& article, std::size_t limit) {
        const std::vector<Stem> stems = heaviest(article);
        TopDocuments top(limit + 1);
        for (const std::uint32_t number : segments_)
            offerBestMatches(matchOf(number, stems), top, {});
        const std::vector<ScoredDocument> best = std::move(top).best();
        std::uint64_t own = 0;
        for (const ScoredDocument& each : best)
            if (rowOf(each) == article.row) own = each.points;
        if (own == 0 && !best.empty()) own = best.front().points;
        std::vector<SimilarArticle> similar;
        for (const ScoredDocument& each : best) {
            if (rowOf(each) == article.row || similar.size() == limit) continue;
            const double score = static_cast<double>(each.points) / static_cast<double>(own);
            similar.push_back({{library_.id, slugOf(rowOf(each))}, std::min(score, 1.0)});
        }
        return similar;
    }

private:
    [[nodiscard]] std::uint32_t rowOf(const ScoredDocument& document) const {
        return corpus_.segments()[document.segment].segment->article(document.document);
    }

    [[nodiscard]] std::string slugOf(std::uint32_t row) {
        sql::Statement statement(library_.database, "SELECT slug FROM article WHERE id = ?");
        if (!statement.bind(row).step())
            throw library::Damage("its search index names an article that is not there");
        return std::get<0>(library::checkedRow<std::string>(statement));
    }

    std::vector<Stem> heaviest(const ArticleText& article) {
        std::map<std::string, Stem> stems;
        const auto add = [&](std::string_view text, std::uint32_t times) {
            text::forEachWord(text, [&](const text::WordView& word) {
                if (word.extra) return;
                const std::string form(word.folded);
                Stem& stem = stems[library_.stemmer.stem(form)];
                stem.form = form;
                stem.count += times;
            });
        };
        constexpr std::uint32_t titleTimes = 3;
        add(article.title, titleTimes);
        add(article.text, 1);
        std::vector<Stem> all;
        for (auto& [key, stem] : stems) {
            stem.documents = documentsWith(stem.form);
            if (stem.documents < 2) continue;  // nothing else has it
            stem.weight = (1 + std::log(stem.count)) * static_cast<double>(corpus_.rarity(stem.documents));
            all.push_back(stem);
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Stem& a, const Stem& b) { return a.weight > b.weight; });
        if (all.size() > mostWords) all.resize(mostWords);
        return all;
    }

    [[nodiscard]] std::uint64_t documentsWith(const std::string& form) {
        std::uint64_t documents = 0;
        for (const std::uint32_t number : segments_) {
            const Segment& segment = *corpus_.segments()[number].segment;
            if (const auto stem = stemOf(segment, form, library_.stemmer))
                documents += segment.record(*stem).documents;
        }
        return documents;
    }

    SegmentMatch matchOf(std::uint32_t number, const std::vector<Stem>& stems) {
        const Corpus::Place& place = corpus_.segments()[number];
        SegmentMatch match{number, place.segment, &corpus_.weighting(), {}, place.live};
        for (const Stem& stem : stems)
            if (const auto term = stemOf(*place.segment, stem.form, library_.stemmer))
                match.scored.push_back(
                    {std::make_shared<StoredPostings>(place.segment->postings(place.segment->record(*term))),
                     static_cast<float>(stem.weight)});
        return match;
    }

    const Corpus& corpus_;
    SearchedLibrary& library_;
    std::vector<std::uint32_t> segments_;
};

}  // namespace

std::vector<SimilarArticle> similarArticles(const Corpus& corpus, const library::ArticleKey& article,
                                            std::size_t limit) {
    for (const auto& library : corpus.libraries()) {
        if (library->id != article.library) continue;
        const auto text = readText(library->database, article.slug);
        if (text) return Similarity(corpus, *library).to(*text, limit);
    }
    return {};
}

}  // namespace carrel::search
