// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/spelling/likeliest_word.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/search/ranking/phrase_match.h"
#include "core/search/ranking/stem_lookup.h"
#include "core/search/segment/cursor.h"
#include "core/search/spelling/edit_rows.h"
#include "core/search/spelling/typing_slip.h"

namespace carrel::search {

namespace {

constexpr std::size_t shortestWord = 4;
constexpr std::size_t longEnoughForTwo = 8;
constexpr std::size_t mostCompared = 12;      // whose fit with the other words is looked at
constexpr std::uint32_t mostDocuments = 400;  // of each, for its fit

struct Choice {
    SimilarWord word;
    double score = 0;
};

std::vector<Choice> choicesOf(const Corpus& corpus, const std::string& form, Spelt spelt,
                              const std::stop_token& stop) {
    const std::u32string letters = codePointsOf(form);
    const std::size_t limit = letters.size() < longEnoughForTwo ? 1 : 2;
    std::map<std::string, SimilarWord> all;
    for (const Corpus::Place& place : corpus.segments())
        for (SimilarWord& word : similarWords(*place.segment, form, limit, spelt, stop)) {
            SimilarWord& sum = all[word.form];
            sum.occurrences += word.occurrences;
            sum.distance = word.distance;
            sum.form = std::move(word.form);
        }
    std::vector<Choice> choices;
    for (auto& [key, word] : all) {
        const double slip = slipCost(letters, codePointsOf(word.form), word.distance);
        const double frequency = std::log(1 + static_cast<double>(word.occurrences));
        constexpr double frequencyShare = 0.25;
        choices.push_back({std::move(word), frequencyShare * frequency - slip});
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Choice& a, const Choice& b) { return a.score > b.score; });
    return choices;
}

Cursor cursorOf(const Segment& segment, TermNumber stem) {
    return Cursor(std::make_shared<StoredPostings>(segment.postings(segment.record(stem))));
}

/// How many of the cursors' words a document holds.
double heldIn(std::vector<Cursor>& cursors, std::uint32_t document) {
    double held = 0;
    for (Cursor& cursor : cursors) {
        cursor.seek(document);
        if (cursor.document() == document) held += 1;
    }
    return held;
}

/// The most of the other words that a document of a segment has together with a word.
double mostHeld(const Corpus::Place& place, const std::string& form, const std::vector<std::string>& others,
                const std::stop_token& stop) {
    const Segment& segment = *place.segment;
    const auto stem = stemOf(segment, form, place.library->stemmer);
    if (!stem) return 0;
    std::vector<Cursor> cursors;
    for (const std::string& other : others)
        if (const auto known = stemOf(segment, other, place.library->stemmer))
            cursors.push_back(cursorOf(segment, *known));
    double most = 0;
    Cursor word = cursorOf(segment, *stem);
    for (std::uint32_t looked = 0;
         word.document() != Cursor::end && looked < mostDocuments && !stop.stop_requested(); ++looked) {
        most = std::max(most, heldIn(cursors, word.document()));
        word.next();
    }
    return most;
}

/// How much of the other words the article has that holds the most of them together with a word: 0 to 1.
double fit(const Corpus& corpus, const std::string& form, const std::vector<std::string>& others,
           const std::stop_token& stop) {
    double most = 0;
    for (const Corpus::Place& place : corpus.segments())
        most = std::max(most, mostHeld(place, form, others, stop));
    return most / static_cast<double>(others.size());
}

/// Both halves of two words that were run together, when they stand so in an article.
std::vector<std::string> halvesOf(const Corpus& corpus, const std::string& form,
                                  const std::stop_token& stop) {
    constexpr std::size_t shortestHalf = 2;
    const std::u32string letters = codePointsOf(form);
    std::vector<std::string> best;
    std::uint64_t most = 0;
    for (std::size_t cut = shortestHalf; cut + shortestHalf <= letters.size(); ++cut) {
        const std::vector<std::string> halves = {utf8Of(std::u32string_view(letters).substr(0, cut)),
                                                 utf8Of(std::u32string_view(letters).substr(cut))};
        std::uint64_t documents = 0;
        for (const Corpus::Place& place : corpus.segments())
            documents += withPhrase(*place.segment, {halves, PhrasePlace::Anywhere}, stop).count();
        if (documents > most) {
            most = documents;
            best = halves;
        }
    }
    return best;
}

}  // namespace

std::vector<std::string> likeliestWords(const Corpus& corpus, const std::string& form, Spelt spelt,
                                        const std::vector<std::string>& others, const std::stop_token& stop) {
    if (codePointsOf(form).size() < shortestWord) return {};
    std::vector<Choice> choices = choicesOf(corpus, form, spelt, stop);
    if (spelt == Spelt::Whole || choices.empty()) {
        // Two words that were run together lack one sign: as likely as one edit.
        std::vector<std::string> halves = halvesOf(corpus, form, stop);
        if (!halves.empty() && (choices.empty() || choices.front().word.distance > 1)) return halves;
    }
    if (choices.empty()) return {};
    if (choices.size() > mostCompared) choices.resize(mostCompared);
    constexpr double fitShare = 1.0;
    if (!others.empty() && choices.size() > 1)
        for (Choice& choice : choices)
            choice.score += fitShare * fit(corpus, choice.word.form, others, stop);
    const auto best = std::max_element(choices.begin(), choices.end(),
                                       [](const Choice& a, const Choice& b) { return a.score < b.score; });
    return {best->word.form};
}

bool holdsWord(const Corpus& corpus, const std::string& form) {
    return std::any_of(corpus.segments().begin(), corpus.segments().end(), [&](const Corpus::Place& place) {
        return stemOf(*place.segment, form, place.library->stemmer).has_value();
    });
}

bool holdsBeginning(const Corpus& corpus, const std::string& prefix) {
    bool held = false;
    for (const Corpus::Place& place : corpus.segments())
        place.segment->dictionary().walkPrefix(prefix, [&](std::string_view, const DictionaryEntry& entry) {
            held = held || entry.form.has_value();
            return !held;
        });
    return held;
}

}  // namespace carrel::search
