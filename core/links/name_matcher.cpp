// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_matcher.h"

#include <array>
#include <bit>

#include "core/links/word_breaks.h"

namespace carrel::links {

namespace {

constexpr std::size_t mostWords = 64;

std::uint64_t firstState(const ScannedWord& word) {
    return word.hash == 0 ? 1 : word.hash;
}

std::uint64_t nextState(std::uint64_t state, const ScannedWord& word) {
    constexpr std::uint64_t factor = 0x9FB21C651E98DF25;
    constexpr int turn = 24;
    std::uint64_t next = (std::rotl(state, turn) ^ word.hash) * factor + word.signsBefore;
    next ^= next >> 35U;
    next *= factor;
    next ^= next >> 28U;
    return next == 0 ? 1 : next;
}

/// The matches in one line.
class NamesInLine {
public:
    NamesInLine(const NameTable& table, const std::vector<ScannedWord>& words, WordBreaks& breaks)
        : table_(table), words_(words), breaks_(breaks) {}

    void find(std::vector<NameMatcher::Match>& matches) {
        beginnings_.clear();
        for (std::size_t at = 0; at < words_.size(); ++at)
            if (table_.mayBeginWith(firstState(words_[at]))) beginnings_.push_back(at);
        std::size_t done = 0;
        for (const std::size_t at : beginnings_) {
            if (at < done) continue;
            const std::uint64_t state = firstState(words_[at]);
            const NameTable::Entry* entry = table_.findFirst(state);
            if (entry != nullptr) done = take(at, state, *entry, matches);
        }
    }

private:
    struct End {
        std::size_t word = 0;
        const NameTable::Entry* entry = nullptr;
    };

    /// Takes the longest name that begins at a word. Returns the word to go on with.
    std::size_t take(std::size_t begin, std::uint64_t state, const NameTable::Entry& first,
                     std::vector<NameMatcher::Match>& matches) {
        std::size_t ends = 0;
        const NameTable::Entry* entry = &first;
        for (std::size_t at = begin;;) {
            if (entry->claimed()) ends_[ends++] = {at, entry};
            if (!entry->goesOn || ++at == words_.size()) break;
            state = nextState(state, words_[at]);
            entry = table_.findLater(state);
            if (entry == nullptr) break;
        }
        while (ends > 0) {
            const End& end = ends_[--ends];
            if (!standsFree(begin, end.word)) continue;
            add(begin, end, matches);
            return end.word + 1;
        }
        return begin + 1;
    }

    [[nodiscard]] bool standsFree(std::size_t begin, std::size_t end) {
        const ScannedWord& first = words_[begin];
        const ScannedWord& last = words_[end];
        return (first.kind != ScannedWord::Kind::Ideograph || breaks_.at(first.beginByte)) &&
               (last.kind != ScannedWord::Kind::Ideograph || breaks_.at(last.endByte));
    }

    void add(std::size_t begin, const End& end, std::vector<NameMatcher::Match>& matches) {
        if (end.entry->ambiguous) return;
        const Claim& claim = table_.bestOf(*end.entry);
        const ScannedWord& first = words_[begin];
        const ScannedWord& last = words_[end.word];
        matches.push_back({claim.name,
                           claim.article,
                           first.beginByte,
                           last.endByte,
                           {first.range.begin, last.range.end},
                           claim.rank,
                           end.entry->state});
    }

    const NameTable& table_;
    const std::vector<ScannedWord>& words_;
    WordBreaks& breaks_;
    std::vector<std::size_t> beginnings_;  ///< words with which a name may begin
    std::array<End, mostWords> ends_;
};

}  // namespace

std::vector<std::uint64_t> NameMatcher::statesOf(std::string_view name) {
    std::vector<ScannedWord> words;
    WordScan scan(name);
    if (!scan.nextLine(words) || words.empty() || words.size() > mostWords) return {};
    std::vector<ScannedWord> further;
    if (scan.nextLine(further)) return {};
    std::vector<std::uint64_t> states{firstState(words.front())};
    for (std::size_t at = 1; at < words.size(); ++at)
        states.push_back(nextState(states.back(), words[at]));
    return states;
}

std::optional<std::uint64_t> NameMatcher::stateOf(std::string_view form) {
    const std::vector<std::uint64_t> states = statesOf(form);
    if (states.empty()) return std::nullopt;
    return states.back();
}

void NameMatcher::add(std::uint32_t name, std::uint32_t article, const NameForm& form) {
    const std::vector<std::uint64_t> states = statesOf(form.text);
    if (!states.empty()) table_.add(states, {name, article, form.rank});
}

void NameMatcher::remove(std::uint32_t name, std::uint32_t article, const NameForm& form) {
    const std::vector<std::uint64_t> states = statesOf(form.text);
    if (!states.empty()) table_.remove(states.back(), {name, article, form.rank});
}

void NameMatcher::find(std::string_view text, std::vector<Match>& matches) const {
    WordBreaks breaks(text);
    WordScan scan(text);
    std::vector<ScannedWord> words;
    NamesInLine line(table_, words, breaks);
    while (scan.nextLine(words))
        line.find(matches);
}

}  // namespace carrel::links
