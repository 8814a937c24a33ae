// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/search/segment/segment_bytes.h"

namespace carrel::search {

/// The number of a stem in a segment, in the order of the stems.
using TermNumber = std::uint32_t;

/// A word as it is written somewhere in a library.
struct WordForm {
    TermNumber term = 0;            ///< of its stem
    std::uint32_t number = 0;       ///< among the forms of the stem; positions hold it
    std::uint32_t occurrences = 0;  ///< in all articles
    bool operator==(const WordForm&) const = default;
};

/// What a segment knows of a string: it may be a form, a stem, or both.
struct DictionaryEntry {
    std::optional<WordForm> form;
    std::optional<TermNumber> stem;
    bool operator==(const DictionaryEntry&) const = default;
};

/// The forms and stems of a segment in the order of their bytes, in blocks whose entries leave out what they
/// share with the one before.
class Dictionary {
public:
    /// Tells one entry; false ends the walk. The key is valid until the call returns.
    using Visit = std::function<bool(std::string_view key, const DictionaryEntry& entry)>;

    /// `bytes` outlives it.
    explicit Dictionary(const SegmentBytes& bytes);

    [[nodiscard]] std::optional<DictionaryEntry> find(std::string_view key) const;
    /// Every entry from `from` on, in order.
    void walk(std::string_view from, const Visit& visit) const;
    /// Every entry that begins with `prefix`.
    void walkPrefix(std::string_view prefix, const Visit& visit) const;

    /// The string of a stem; absent for a number that there isn't.
    [[nodiscard]] std::optional<std::string> stem(TermNumber term) const;

    [[nodiscard]] std::uint32_t blocks() const { return blocks_; }
    /// Valid until the segment is closed.
    [[nodiscard]] std::string_view firstKey(std::uint32_t block) const;
    /// Every entry of a block; false when the visit ended.
    bool walkBlock(std::uint32_t block, const Visit& visit) const;

private:
    [[nodiscard]] Bytes blockAt(std::uint32_t block) const;
    [[nodiscard]] std::uint32_t blockOf(std::string_view key) const;
    [[nodiscard]] std::optional<TermNumber> firstStem(std::uint32_t block) const;
    [[nodiscard]] std::uint32_t offsetOf(std::uint32_t block) const;

    const SegmentBytes* bytes_;
    std::uint32_t blocks_;
    const unsigned char* offsets_;
};

}  // namespace carrel::search
