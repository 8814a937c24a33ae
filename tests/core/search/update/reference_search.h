// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "core/search/answer.h"
#include "core/search/index.h"
#include "core/search/ranking/nearness.h"
#include "core/search/ranking/rerank.h"
#include "core/search/segment/weighting.h"
#include "core/search/wanted.h"
#include "core/text/function_words.h"
#include "tests/core/search/update/indexed_article.h"

namespace carrel::test {

/// An article of the index, in the order of the documents. One that was removed is no longer found, but still
/// counts in what words weigh until it is merged away.
struct ReferenceDocument {
    IndexedArticle article;
    bool removed = false;
};

/// What an article scores, and of what.
struct ReferenceHit {
    std::string slug;
    std::size_t document = 0;  ///< its place in the order of the documents
    std::uint64_t words = 0;
    std::uint64_t coverage = 0;
    std::uint64_t title = 0;
    std::uint64_t nearness = 0;
};

/// Scores every article by going through all of its words: no index, no bounds, nothing passed over. What the
/// best have in common is not in it.
class ReferenceSearch {
public:
    ReferenceSearch(const std::vector<const ReferenceDocument*>& documents, text::Stemmer& stemmer)
        : documents_(documents), stemmer_(stemmer), weighting_({}, 0) {
        search::PartTotals totals{};
        for (const ReferenceDocument* each : documents)
            for (std::size_t part = 0; part < search::partCount; ++part)
                totals[part] += each->article.lengths.of(static_cast<search::Part>(part));
        weighting_ = search::Weighting(totals, documents.size());
    }

    /// All that are found; the best by their words looked at more closely, as docs/formats says. Ordered by
    /// points, ties in the order of the documents.
    std::vector<ReferenceHit> search(const search::Request& request) {
        const search::Wanted wanted = search::wantedIn(
            request.query, request.lastWord == search::LastWord::Typing && !request.text.ends_with(' '));
        weigh(wanted);
        std::vector<std::pair<ReferenceHit, const IndexedArticle*>> found;
        for (std::size_t at = 0; at < documents_.size(); ++at) {
            const IndexedArticle& article = documents_[at]->article;
            if (documents_[at]->removed || !isAllowed(article, wanted)) continue;
            const std::uint64_t points = wordPoints(article);
            if (points > 0) found.push_back({{article.slug, at, points}, &article});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto& a, const auto& b) { return a.first.words > b.first.words; });
        std::vector<ReferenceHit> hits;
        for (std::size_t at = 0; at < found.size(); ++at) {
            if (at < search::rerankedDocuments) lookClosely(*found[at].second, found[at].first);
            hits.push_back(found[at].first);
        }
        return hits;
    }

private:
    struct Word {
        search::WantedWord wanted;
        std::string stem;
        float wholeRarity = 0;
        float begunRarity = 0;
        bool isWhole = false;  ///< some article holds it as a whole
        [[nodiscard]] float weight() const { return isWhole ? wholeRarity : begunRarity; }
    };

    /// What an article has of all words that begin so. Of a stem only the forms count that do; which of these
    /// stand in headings the index doesn't know.
    [[nodiscard]] static search::Tally begunIn(const IndexedArticle& article, const std::string& prefix) {
        std::map<std::string, std::vector<const PlacedForm*>> stems;
        for (const PlacedForm& each : article.forms)
            if (each.form.starts_with(prefix)) stems[each.stem].push_back(&each);
        search::Tally sum;
        for (const auto& [stem, forms] : stems) {
            const search::Tally all = article.tallyOf(stem);
            search::Tally some;
            for (const PlacedForm* form : forms)
                if (form->part == search::Part::Body || form->part == search::Part::Heading)
                    some.count(search::Part::Body);
            for (const PlacedForm* form : forms)
                if (form->part == search::Part::Title || form->part == search::Part::Alias)
                    some.count(some.of(search::Part::Title) < all.of(search::Part::Title)
                                   ? search::Part::Title
                                   : search::Part::Alias);
            sum.add(forms.size() == all.total() ? all : some);
        }
        return sum;
    }

    [[nodiscard]] float rarity(std::uint64_t holding) const {
        const auto all = static_cast<double>(documents_.size());
        const auto some = static_cast<double>(holding);
        return static_cast<float>(std::max(std::log(1 + (all - some + 0.5) / (some + 0.5)), 0.1));
    }

    void weigh(const search::Wanted& wanted) {
        words_.clear();
        for (const search::WantedWord& each : wanted.words) {
            Word word{each, stemmer_.stem(each.form)};
            std::uint64_t whole = 0;
            std::uint64_t begun = 0;
            for (const ReferenceDocument* document : documents_) {
                if (each.whole && document->article.tallyOf(word.stem).bits != 0) ++whole;
                if (each.prefix && begunIn(document->article, each.form).bits != 0) ++begun;
            }
            word.isWhole = whole > 0;
            const float share = each.extra                                        ? 0.25F
                                : !each.quoted && text::isFunctionWord(each.form) ? 0.7F
                                                                                  : 1.0F;
            word.wholeRarity = rarity(whole) * share;
            word.begunRarity = rarity(begun) * (each.whole ? 0.6F : 1.0F) * share;
            if (whole + begun > 0) words_.push_back(word);
        }
    }

    [[nodiscard]] bool holds(const IndexedArticle& article, const search::Term& term) {
        if (term.kind == search::Term::Kind::Phrase || term.exact) return article.hasPhrase(term.words);
        return article.tallyOf(stemmer_.stem(term.words.front())).bits != 0;
    }
    [[nodiscard]] bool isAllowed(const IndexedArticle& article, const search::Wanted& wanted) {
        return std::all_of(wanted.required.begin(), wanted.required.end(),
                           [&](const auto& each) { return holds(article, each.term); }) &&
               std::none_of(wanted.excluded.begin(), wanted.excluded.end(),
                            [&](const auto& each) { return holds(article, each.term); });
    }

    [[nodiscard]] std::uint64_t pointsOf(float rarity, search::Tally tally,
                                         const IndexedArticle& article) const {
        return tally.bits == 0 ? 0
                               : search::Weighting::points(rarity, weighting_.sum(tally, article.lengths));
    }
    [[nodiscard]] std::uint64_t wordPoints(const IndexedArticle& article) const {
        std::uint64_t points = 0;
        for (const Word& word : words_) {
            if (word.wanted.whole) points += pointsOf(word.wholeRarity, article.tallyOf(word.stem), article);
            if (word.wanted.prefix)
                points += pointsOf(word.begunRarity, begunIn(article, word.wanted.form), article);
        }
        return points;
    }

    /// Coverage, title and nearness, by their definition (core/search/ranking/rerank.h).
    void lookClosely(const IndexedArticle& article, ReferenceHit& hit) const {
        double whole = 0;
        double anywhere = 0;
        double inTitle = 0;
        double inAlias = 0;
        std::uint32_t titleWords = 0;
        std::vector<std::string> forms;
        std::vector<search::WordPlaces> places;
        for (const Word& word : words_) {
            if (word.wanted.extra) continue;
            const auto weight = static_cast<double>(word.weight());
            const search::Tally stem = word.wanted.whole ? article.tallyOf(word.stem) : search::Tally();
            const search::Tally any =
                stem.bits != 0 || !word.wanted.prefix ? stem : begunIn(article, word.wanted.form);
            whole += weight;
            if (any.bits != 0) anywhere += stem.bits != 0 ? weight : weight * 0.8;
            if (any.inTitle()) inTitle += weight;
            if (any.of(search::Part::Alias) > 0) inAlias += weight;
            titleWords += stem.of(search::Part::Title);
            forms.push_back(word.wanted.form);
            places.push_back({{}, word.weight()});
            if (stem.bits != 0) places.back().places = article.placesOf(word.stem);
        }
        if (whole <= 0) return;
        const double count = static_cast<double>(forms.size());
        const bool says = inTitle >= whole && titleWords == article.lengths.of(search::Part::Title);
        const double title = says ? 2 : inTitle / whole;
        const double alias = (article.names.contains(forms) ? 2 : inAlias / whole) * 0.9;
        const auto points = [&](double share) { return static_cast<std::uint64_t>(share * whole * 65536); };
        hit.coverage = points(std::min(0.85, 6.8 / (count * count * count)) * anywhere / whole);
        hit.title = points((0.1 + 0.5 / count) * std::max(title, alias));
        hit.nearness = points(0.15 * search::nearness(places));
    }

    const std::vector<const ReferenceDocument*>& documents_;
    text::Stemmer& stemmer_;
    search::Weighting weighting_;
    std::vector<Word> words_;
};

}  // namespace carrel::test
