// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/requirements.h"

#include <algorithm>
#include <array>

#include "core/search/ranking/merged_words.h"
#include "core/search/ranking/stem_lookup.h"

namespace carrel::search {

namespace {

/// Whether the term is looked for where it stands, which takes longer than whether it does.
bool asksForPlaces(const Term& term) {
    return term.kind == Term::Kind::Phrase || (term.kind == Term::Kind::Word && term.exact);
}

Phrase phraseOf(const Term& term) {
    return {term.words, term.field.empty() ? PhrasePlace::Anywhere : PhrasePlace::Title};
}

/// Finds the documents of one term after the other.
class TermMatch {
public:
    TermMatch(const Corpus::Place& place, const Marked& marked, const std::stop_token& stop)
        : place_(place), marked_(marked), stop_(stop) {}

    [[nodiscard]] DocumentSet documentsWith(const Requirement& wanted) const {
        const Term& term = wanted.term;
        switch (term.kind) {
            case Term::Kind::Field:
                return withField(place_, wanted, marked_);
            case Term::Kind::Phrase:
                return withForms(term);
            case Term::Kind::Prefix:
                return withBeginning(term.words.front(), !term.field.empty());
            case Term::Kind::AnyOf:
                return withAny(wanted);
            case Term::Kind::Word:
                break;
        }
        if (term.exact) return withForms(term);
        DocumentSet found = withWord(term.words.front(), !term.field.empty());
        if (wanted.typed) found.addAll(withBeginning(term.words.front(), !term.field.empty()));
        return found;
    }

private:
    [[nodiscard]] DocumentSet withAny(const Requirement& wanted) const {
        const std::vector<Term>& alternatives = wanted.term.alternatives;
        DocumentSet found(place_.segment->documents());
        for (const Term& alternative : alternatives)
            found.addAll(documentsWith({alternative, wanted.typed && &alternative == &alternatives.back()}));
        return found;
    }

    [[nodiscard]] DocumentSet withForms(const Term& term) const {
        return withPhrase(*place_.segment, phraseOf(term), stop_);
    }

    [[nodiscard]] DocumentSet withWord(const std::string& form, bool inTitle) const {
        const auto stem = stemOf(*place_.segment, form, place_.library->stemmer);
        if (!stem) return DocumentSet(place_.segment->documents());
        return of(place_.segment->postings(place_.segment->record(*stem)), inTitle);
    }

    [[nodiscard]] DocumentSet withBeginning(const std::string& prefix, bool inTitle) const {
        const auto postings = postingsOfPrefix(*place_.segment, prefix, stop_);
        return postings ? of(*postings, inTitle) : DocumentSet(place_.segment->documents());
    }

    [[nodiscard]] DocumentSet of(const Postings& postings, bool inTitle) const {
        DocumentSet found(place_.segment->documents());
        std::array<std::uint32_t, blockSize> documents;
        std::array<Tally, blockSize> tallies;
        for (std::uint32_t block = 0; block < postings.blocks() && !stop_.stop_requested(); ++block) {
            const std::uint32_t count = postings.read(block, documents.data(), tallies.data());
            for (std::uint32_t at = 0; at < count; ++at)
                if (!inTitle || tallies[at].inTitle()) found.add(documents[at]);
        }
        return found;
    }

    const Corpus::Place& place_;
    const Marked& marked_;
    const std::stop_token& stop_;
};

}  // namespace

std::vector<Phrase> requiredPhrases(const Wanted& wanted) {
    std::vector<Phrase> phrases;
    for (const Requirement& each : wanted.required)
        if (asksForPlaces(each.term)) phrases.push_back(phraseOf(each.term));
    return phrases;
}

std::optional<DocumentSet> allowedDocuments(const Corpus::Place& place, const Wanted& wanted,
                                            const Marked& marked, const std::stop_token& stop) {
    const auto isLeftOut = [](const Requirement& each) { return asksForPlaces(each.term); };
    if (std::all_of(wanted.required.begin(), wanted.required.end(), isLeftOut) && wanted.excluded.empty() &&
        place.live == nullptr)
        return std::nullopt;
    DocumentSet allowed = place.live != nullptr ? *place.live : DocumentSet::all(place.segment->documents());
    const TermMatch match(place, marked, stop);
    for (const Requirement& each : wanted.required)
        if (!asksForPlaces(each.term)) allowed.keepOnly(match.documentsWith(each));
    for (const Requirement& each : wanted.excluded)
        allowed.removeAll(match.documentsWith(each));
    return allowed;
}

}  // namespace carrel::search
