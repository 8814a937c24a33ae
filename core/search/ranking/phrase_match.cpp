// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/phrase_match.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "core/search/ranking/place_cursor.h"

namespace carrel::search {

namespace {

struct PhraseWord {
    std::uint32_t offset;  ///< in the phrase
    std::uint32_t form;
    std::uint32_t documents;
    PlaceCursor places;
};

/// Empty when the segment doesn't know one of the words.
std::vector<PhraseWord> wordsOf(const Segment& segment, const std::vector<std::string>& forms) {
    std::vector<PhraseWord> words;
    words.reserve(forms.size());
    for (const std::string& form : forms) {
        const auto entry = segment.dictionary().find(form);
        if (!entry || !entry->form) return {};
        const TermRecord record = segment.record(entry->form->term);
        words.push_back({static_cast<std::uint32_t>(words.size()), entry->form->number, record.documents,
                         PlaceCursor(segment, record)});
    }
    // The rarest first: it leads the others.
    std::stable_sort(words.begin(), words.end(),
                     [](const PhraseWord& a, const PhraseWord& b) { return a.documents < b.documents; });
    return words;
}

class PhraseMatch {
public:
    PhraseMatch(const Segment& segment, std::vector<PhraseWord> words, PhrasePlace place)
        : segment_(segment), words_(std::move(words)), place_(place) {}

    /// The next document from `from` on that holds all words; the end when there is none.
    std::uint32_t nextWithAll(std::uint32_t from) {
        for (std::size_t at = 0; at < words_.size();) {
            Cursor& cursor = words_[at].places.documents();
            cursor.seek(from);
            if (cursor.document() == Cursor::end) return Cursor::end;
            at = cursor.document() == from ? at + 1 : (at == 0 ? 1 : 0);
            from = cursor.document();
        }
        return from;
    }

    /// Whether they stand one behind the other in the document that all cursors are at.
    bool standsIn(std::uint32_t document) {
        begins_.clear();
        for (PhraseWord& word : words_) {
            found_.clear();
            word.places.read(word.form, found_);
            keepBehind(word.offset, &word == &words_.front());
            if (begins_.empty()) return false;
        }
        return place_ == PhrasePlace::Anywhere || begins_.back() >= segment_.textWords(document);
    }

private:
    /// Keeps the places where the phrase may begin.
    void keepBehind(std::uint32_t offset, bool first) {
        next_.clear();
        for (const std::uint32_t place : found_)
            if (place >= offset &&
                (first || std::binary_search(begins_.begin(), begins_.end(), place - offset)))
                next_.push_back(place - offset);
        begins_.swap(next_);
    }

    const Segment& segment_;
    std::vector<PhraseWord> words_;
    PhrasePlace place_;
    std::vector<std::uint32_t> begins_, next_, found_;
};

}  // namespace

DocumentSet withPhrase(const Segment& segment, const std::vector<std::string>& forms, PhrasePlace place,
                       const std::stop_token& stop) {
    DocumentSet found(segment.documents());
    std::vector<PhraseWord> words = wordsOf(segment, forms);
    if (words.empty()) return found;
    PhraseMatch match(segment, std::move(words), place);
    std::uint32_t document = match.nextWithAll(0);
    while (document != Cursor::end && !stop.stop_requested()) {
        if (match.standsIn(document)) found.add(document);
        document = match.nextWithAll(document + 1);
    }
    return found;
}

}  // namespace carrel::search
