// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/spelling/similar_words.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/search/spelling/edit_rows.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

class SimilarSearch {
public:
    SimilarSearch(const std::string& form, std::size_t limit, Spelt spelt)
        : rows_(codePointsOf(form), limit), limit_(limit), spelt_(spelt) {}

    void run(const Dictionary& dictionary, const std::stop_token& stop) {
        for (std::uint32_t block = 0; block < dictionary.blocks() && !stop.stop_requested(); ++block) {
            const std::string_view first = dictionary.firstKey(block);
            if (block + 1 < dictionary.blocks() && isHopeless(first, dictionary.firstKey(block + 1)))
                continue;
            dictionary.walkBlock(block, [this](std::string_view key, const DictionaryEntry& entry) {
                if (entry.form) look(key, entry.form->occurrences);
                return true;
            });
        }
    }

    [[nodiscard]] std::vector<SimilarWord> found() const {
        std::vector<SimilarWord> all;
        for (const auto& [form, word] : found_)
            all.push_back(word);
        return all;
    }

private:
    /// Spells a word as far as there is hope; whether there still is.
    bool spell(std::string_view word) {
        std::size_t at = 0;
        std::size_t depth = 0;
        while (at < word.size() && depth < rows_.depth()) {
            std::size_t next = at;
            if (text::next(word, next) != rows_.letterAt(depth)) break;
            at = next;
            ++depth;
        }
        rows_.cut(depth);
        while (at < word.size() && !rows_.hopeless())
            rows_.push(text::next(word, at));
        return !rows_.hopeless();
    }

    /// Whether no word from one key to the next can be similar: all begin like both.
    bool isHopeless(std::string_view key, std::string_view next) {
        auto shared = static_cast<std::size_t>(
            std::mismatch(key.begin(), key.end(), next.begin(), next.end()).first - key.begin());
        constexpr unsigned char mask = 0xC0;
        constexpr unsigned char trail = 0x80;
        while (shared > 0 && shared < key.size() && (static_cast<unsigned char>(key[shared]) & mask) == trail)
            --shared;  // not within a letter
        return !spell(key.substr(0, shared)) && !(spelt_ == Spelt::Begun && bestBeginning());
    }

    struct Beginning {
        std::size_t letters;
        std::size_t distance;
    };

    /// The beginning of the spelt word that is most like the misspelt one; the longest, so that a word is
    /// whole where that is as near.
    [[nodiscard]] std::optional<Beginning> bestBeginning() const {
        std::optional<Beginning> best;
        for (std::size_t depth = 1; depth <= rows_.depth(); ++depth) {
            const std::size_t distance = rows_.distanceAt(depth);
            if (distance <= limit_ && (!best || distance <= best->distance)) best = {depth, distance};
        }
        return best;
    }

    void look(std::string_view key, std::uint32_t occurrences) {
        const bool hope = spell(key);
        if (spelt_ == Spelt::Whole) {
            if (hope && rows_.distance() <= limit_) add(std::string(key), rows_.distance(), occurrences);
            return;
        }
        const auto beginning = bestBeginning();
        if (!beginning) return;
        const auto letters = static_cast<std::uint32_t>(beginning->letters);
        add(std::string(text::slice(key, {0, letters})), beginning->distance, occurrences);
    }

    void add(std::string form, std::size_t distance, std::uint32_t occurrences) {
        SimilarWord& word = found_[form];
        word.form = std::move(form);
        word.distance = distance;
        word.occurrences += occurrences;
    }

    EditRows rows_;
    std::size_t limit_;
    Spelt spelt_;
    std::map<std::string, SimilarWord> found_;
};

}  // namespace

std::vector<SimilarWord> similarWords(const Segment& segment, const std::string& form, std::size_t limit,
                                      Spelt spelt, const std::stop_token& stop) {
    SimilarSearch search(form, limit, spelt);
    search.run(segment.dictionary(), stop);
    return search.found();
}

}  // namespace carrel::search
