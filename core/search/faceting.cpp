// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/faceting.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "core/search/choice.h"

namespace carrel::search {

namespace {

constexpr std::string_view kindField = "kind";
constexpr std::string_view markField = "has";
constexpr std::array<std::string_view, 2> marks = {"bookmark", "note"};

Facet kindsOf(const Answer& answer) {
    return {std::string(kindField), answer.kinds};
}

Term markTerm(std::string_view mark) {
    Term term;
    term.kind = Term::Kind::Field;
    term.field = markField;
    term.words = {std::string(mark)};
    return term;
}

/// What excludes nothing finds everything.
Query everything() {
    Term nothing;
    nothing.kind = Term::Kind::Field;
    nothing.excluded = true;
    nothing.field = kindField;
    nothing.words = {std::string()};
    return {{std::move(nothing)}};
}

/// Searches again and again with parts of one request.
class Counting {
public:
    Counting(const SearchCall& search, const Request& request, const std::stop_token& stop)
        : search_(search), counted_(request), stop_(stop) {
        counted_.limit = 0;
        counted_.passages = false;
    }

    /// The words were looked up already, and are all there.
    void needsNoCorrection() { counted_.correct = false; }

    [[nodiscard]] Answer of(Query query, std::vector<std::string> facets) {
        counted_.query = query.empty() ? everything() : std::move(query);
        counted_.facets = std::move(facets);
        return search_(counted_, stop_);
    }

    [[nodiscard]] Facet ofMarks(const Query& asked) {
        Facet facet{std::string(markField), {}};
        const Query unmarked = withoutChoice(asked, markField);
        for (const std::string_view mark : marks) {
            Query query = unmarked;
            query.terms.push_back(markTerm(mark));
            facet.counts.push_back({std::string(mark), of(std::move(query), {}).total});
        }
        return facet;
    }

private:
    const SearchCall& search_;
    Request counted_;
    const std::stop_token& stop_;
};

Query withoutChoices(Query query) {
    const std::vector<Choice> choices = choicesIn(query);
    for (const Choice& choice : choices)
        query = withoutChoice(std::move(query), choice.field);
    return query;
}

}  // namespace

FacetedAnswer searchFaceted(const SearchCall& search, const Request& request, const std::stop_token& stop) {
    Counting counting(search, request, stop);
    FacetedAnswer given;
    given.answer = search(request, stop);
    if (!given.answer.correction) counting.needsNoCorrection();
    std::optional<Answer> everywhere;
    if (request.query.empty()) everywhere = counting.of({}, request.facets);
    const Answer& all = everywhere ? *everywhere : given.answer;
    given.facets.push_back(kindsOf(all));
    given.facets.insert(given.facets.end(), all.facets.begin(), all.facets.end());
    const std::vector<Choice> choices = choicesIn(request.query);
    for (Facet& facet : given.facets) {
        const bool chosen = std::any_of(choices.begin(), choices.end(),
                                        [&](const Choice& choice) { return choice.field == facet.field; });
        if (!chosen || stop.stop_requested()) continue;
        const bool kind = facet.field == kindField;
        Answer free = counting.of(withoutChoice(request.query, facet.field),
                                  kind ? std::vector<std::string>() : std::vector{facet.field});
        facet = kind || free.facets.empty() ? kindsOf(free) : std::move(free.facets.front());
    }
    given.unchosen =
        choices.empty() ? given.answer.total : counting.of(withoutChoices(request.query), {}).total;
    if (!stop.stop_requested()) given.facets.push_back(counting.ofMarks(request.query));
    return given;
}

}  // namespace carrel::search
