// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/phrase_match.h"

#include <algorithm>

namespace carrel::search {

PhraseMatch::PhraseMatch(const Segment& segment, const Phrase& phrase)
    : segment_(segment), place_(phrase.place) {
    words_.reserve(phrase.forms.size());
    for (const std::string& form : phrase.forms) {
        const auto entry = segment.dictionary().find(form);
        if (!entry || !entry->form) {
            words_.clear();
            return;
        }
        const TermRecord record = segment.record(entry->form->term);
        words_.push_back({static_cast<std::uint32_t>(words_.size()), entry->form->number, record.documents,
                          PlaceCursor(segment, record)});
    }
    std::stable_sort(words_.begin(), words_.end(),
                     [](const PhraseWord& a, const PhraseWord& b) { return a.documents < b.documents; });
}

std::uint32_t PhraseMatch::nextWithAll(std::uint32_t from) {
    if (words_.empty()) return Cursor::end;
    for (std::size_t at = 0; at < words_.size();) {
        Cursor& cursor = words_[at].places.documents();
        cursor.seek(from);
        if (cursor.document() == Cursor::end) return Cursor::end;
        at = cursor.document() == from ? at + 1 : (at == 0 ? 1 : 0);
        from = cursor.document();
    }
    return from;
}

bool PhraseMatch::stands() {
    const std::uint32_t document = words_.front().places.documents().document();
    const std::uint32_t earliest = place_ == PhrasePlace::Title ? segment_.textWords(document) : 0;
    begins_.clear();
    PhraseWord& first = words_.front();
    for (const std::uint32_t code : first.places.codes()) {
        const std::uint32_t place = first.places.placeOf(code);
        if (first.places.formOf(code) == first.form && place >= earliest + first.offset)
            begins_.push_back(place - first.offset);
    }
    for (auto word = words_.begin() + 1; word != words_.end() && !begins_.empty(); ++word) {
        const auto codes = word->places.codes();
        std::erase_if(begins_, [&](std::uint32_t begin) {
            const std::uint32_t code = word->places.codeOf(begin + word->offset, word->form);
            return !std::binary_search(codes.begin(), codes.end(), code);
        });
    }
    return !begins_.empty();
}

DocumentSet withPhrase(const Segment& segment, const Phrase& phrase, const std::stop_token& stop) {
    DocumentSet found(segment.documents());
    PhraseMatch match(segment, phrase);
    std::uint32_t document = match.nextWithAll(0);
    while (document != Cursor::end && !stop.stop_requested()) {
        if (match.stands()) found.add(document);
        document = match.nextWithAll(document + 1);
    }
    return found;
}

}  // namespace carrel::search
