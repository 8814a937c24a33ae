// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/hits/hit_reader.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/library/article_rows.h"
#include "core/library/checked_row.h"
#include "core/search/hits/named_sections.h"
#include "core/search/hits/text_matcher.h"
#include "core/sql/statement.h"

namespace carrel::search {

namespace {

constexpr std::size_t mostMatches = 1000;

/// The innermost section at a position.
std::optional<library::Section> sectionAt(const std::vector<library::Section>& sections,
                                          std::uint32_t position) {
    const library::Section* innermost = nullptr;
    for (const library::Section& section : sections) {
        if (position < section.range.begin || position >= section.range.end) continue;
        if (innermost == nullptr || section.level > innermost->level) innermost = &section;
    }
    return innermost == nullptr ? std::nullopt : std::optional(*innermost);
}

ScoreParts partsOf(const RankedDocument& ranked) {
    return {Weighting::score(ranked.wordPoints), Weighting::score(ranked.coveragePoints),
            Weighting::score(ranked.titlePoints), Weighting::score(ranked.nearnessPoints),
            Weighting::score(ranked.contextPoints)};
}

/// Reads the hits of one segment.
class SegmentHits {
public:
    SegmentHits(const Corpus& corpus, std::size_t segment, const std::vector<MatchedWord>& words)
        : place_(corpus.segments()[segment]),
          words_(words),
          matcher_(*place_.segment, segment, words),
          row_(place_.library->database,
               "SELECT slug, title, kind, text FROM article JOIN body ON article = id WHERE id = ?"),
          sections_(place_.library->database),
          names_(place_.library->database, "SELECT slug, title, kind FROM article WHERE id = ?") {
        for (const MatchedWord& word : words)
            weights_.push_back(static_cast<double>(word.weight()));
    }

    Hit names(std::uint32_t document) {
        names_.bind(place_.segment->article(document));
        if (!names_.step()) throw library::Damage("its search index names an article that is not there");
        auto [slug, title, kind] = library::checkedRow<std::string, std::string, std::string>(names_);
        Hit hit;
        hit.article = {place_.library->id, std::move(slug)};
        hit.title = std::move(title);
        hit.kind = std::move(kind);
        return hit;
    }

    Hit whole(std::uint32_t document) {
        const std::uint32_t article = place_.segment->article(document);
        row_.bind(article);
        if (!row_.step()) throw library::Damage("its search index names an article that is not there");
        auto [slug, title, kind, text] =
            library::checkedRow<std::string, std::string, std::string, std::string>(row_);
        Hit hit;
        hit.article = {place_.library->id, std::move(slug)};
        matcher_.open(document);
        for (const WordMatch& match : matcher_.matchTitle(title).matches)
            hit.titleMarks.push_back(match.range);
        hit.title = std::move(title);
        hit.kind = std::move(kind);
        MatchedText matched = matcher_.matchText(text);
        std::vector<library::Section> sections;
        if (!matched.matches.empty()) sections = sections_.of(article);
        hit.named = namedSections(sections, matched.matches, words_);
        if (matched.matches.size() > mostMatches) matched.matches.resize(mostMatches);
        hit.snippet = passageOf(text, matched, weights_);
        for (const WordMatch& match : matched.matches)
            hit.matches.push_back(match.range);
        const auto inside =
            std::lower_bound(hit.matches.begin(), hit.matches.end(), Range{hit.snippet.source.begin, 0});
        if (inside != hit.matches.end()) hit.section = sectionAt(sections, inside->begin);
        return hit;
    }

private:
    const Corpus::Place& place_;
    const std::vector<MatchedWord>& words_;
    TextMatcher matcher_;
    sql::Statement row_;
    library::SectionRows sections_;
    sql::Statement names_;
    std::vector<double> weights_;
};

}  // namespace

std::vector<Hit> readHits(const Corpus& corpus, const std::vector<MatchedWord>& words,
                          const std::vector<RankedDocument>& documents, HitDetail detail,
                          const std::stop_token& stop) {
    // By segment and document, so that each segment is walked forward once.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> order;
    for (std::size_t at = 0; at < documents.size(); ++at)
        order.emplace(std::pair(documents[at].segment, documents[at].document), at);
    std::vector<Hit> hits(documents.size());
    std::optional<SegmentHits> segment;
    std::uint32_t opened = 0;
    for (const auto& [place, at] : order) {
        if (stop.stop_requested()) break;
        if (!segment || opened != place.first) {
            segment.emplace(corpus, place.first, words);
            opened = place.first;
        }
        hits[at] =
            detail == HitDetail::WithPassage ? segment->whole(place.second) : segment->names(place.second);
        hits[at].score = Weighting::score(documents[at].points);
        hits[at].parts = partsOf(documents[at]);
    }
    return hits;
}

}  // namespace carrel::search
