// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "core/search/ranking/document_set.h"
#include "core/search/ranking/place_cursor.h"
#include "core/search/segment/segment.h"

namespace carrel::search {

/// Where a phrase is looked for.
enum class PhrasePlace { Anywhere, Title };

/// Folded words that stand one behind the other, in just these forms.
struct Phrase {
    std::vector<std::string> forms;
    PhrasePlace place = PhrasePlace::Anywhere;
};

/// Finds the documents of a phrase, going forward. That they hold its words is found out first, and cheaply;
/// where these stand is looked up only for those documents that are asked about.
class PhraseMatch {
public:
    PhraseMatch(const Segment& segment, const Phrase& phrase);

    /// The next document from `from` on that holds all words; Cursor::end when there is none.
    std::uint32_t nextWithAll(std::uint32_t from);
    /// Whether the phrase stands in the document that nextWithAll() came to.
    bool stands();
    /// No more documents than these hold all words.
    [[nodiscard]] std::uint32_t most() const { return words_.empty() ? 0 : words_.front().documents; }

private:
    struct PhraseWord {
        std::uint32_t offset;  // in the phrase
        std::uint32_t form;
        std::uint32_t documents;
        PlaceCursor places;
    };
    const Segment& segment_;
    std::vector<PhraseWord> words_;  // the rarest first: it leads the others. Empty: one is not known
    PhrasePlace place_;
    std::vector<std::uint32_t> begins_;  // where it may stand in the document
};

/// All documents of a phrase.
DocumentSet withPhrase(const Segment& segment, const Phrase& phrase, const std::stop_token& stop);

}  // namespace carrel::search
