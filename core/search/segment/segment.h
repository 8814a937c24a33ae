// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/search/segment/dictionary.h"
#include "core/search/segment/keywords.h"
#include "core/search/segment/postings.h"
#include "core/search/segment/segment_bytes.h"
#include "core/search/segment/weighting.h"

namespace carrel::search {

/// A field of an article with one of its values: kind, tag, or a field of the front matter.
struct FieldValue {
    std::string field;  ///< folded
    std::string value;  ///< as written
    auto operator<=>(const FieldValue&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

/// A title or alias by the hash of its words.
struct NamedDocument {
    std::uint64_t hash;
    std::uint32_t document;
    auto operator<=>(const NamedDocument&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

/// An index of some articles of a library, which here are documents numbered from 0. It never changes. Every
/// call throws library::Damage when it comes upon bytes that are not what was written. One thread.
class Segment {
public:
    explicit Segment(SegmentBytes bytes);
    Segment(const Segment&) = delete;
    Segment& operator=(const Segment&) = delete;
    ~Segment();

    [[nodiscard]] std::uint32_t documents() const { return bytes_.footer().documents; }
    [[nodiscard]] TermNumber terms() const { return bytes_.footer().terms; }
    [[nodiscard]] const PartTotals& totals() const { return bytes_.footer().totals; }
    /// By the averages of this segment, which its bounds were made with.
    [[nodiscard]] const Weighting& weighting() const { return weighting_; }
    [[nodiscard]] const Dictionary& dictionary() const { return dictionary_; }

    [[nodiscard]] TermRecord record(TermNumber term) const;
    [[nodiscard]] StoredPostings postings(const TermRecord& record) const { return {bytes_, record}; }
    /// The stored postings of all words that begin with `prefix`; absent when these are to be merged.
    [[nodiscard]] std::optional<TermRecord> prefixRecord(std::string_view prefix) const;

    [[nodiscard]] Lengths lengths(std::uint32_t document) const { return {numberIn(lengths_, document)}; }
    /// The row of a document's article.
    [[nodiscard]] std::uint32_t article(std::uint32_t document) const {
        return rowsWithoutGap_ ? numberIn(articles_, 0) + document : numberIn(articles_, document);
    }
    /// How many positions its text has; those of titles and aliases come behind.
    [[nodiscard]] std::uint32_t textWords(std::uint32_t document) const {
        return numberIn(textWords_, document);
    }

    /// Documents with that title or alias, rising; `hash` is nameHash() of its words.
    [[nodiscard]] std::vector<std::uint32_t> named(std::uint64_t hash) const;

    /// All of them, by hash.
    [[nodiscard]] std::vector<NamedDocument> names() const;

    /// Sorted.
    [[nodiscard]] const std::vector<FieldValue>& values() const;
    /// Visits the numbers of values() that a document has.
    template <class Visit>
    void forEachValue(std::uint32_t document, const Visit& visit) const {
        const auto [begin, end] = valueRange(document);
        for (std::uint32_t at = begin; at < end; ++at)
            visit(valueAt(at));
    }

    /// What sets a document apart from the others, by term.
    [[nodiscard]] std::vector<Keyword> keywords(std::uint32_t document) const;

    [[nodiscard]] const SegmentBytes& bytes() const { return bytes_; }

private:
    static std::uint32_t numberIn(const unsigned char* table, std::uint32_t at) {
        return numberAt<std::uint32_t>(table + std::size_t{at} * sizeof(std::uint32_t));
    }
    [[nodiscard]] const unsigned char* table(Region region, std::uint64_t entries) const;
    void readPrefixes();
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> valueRange(std::uint32_t document) const;
    [[nodiscard]] std::uint32_t valueAt(std::uint32_t at) const;

    SegmentBytes bytes_;
    Weighting weighting_;
    Dictionary dictionary_;
    bool rowsWithoutGap_;
    const unsigned char* articles_;
    const unsigned char* lengths_;
    const unsigned char* textWords_;
    const unsigned char* valueEnds_;
    const unsigned char* keywordEnds_;
    std::map<std::string, TermRecord, std::less<>> prefixes_;
    mutable std::optional<std::vector<FieldValue>> values_;  // read when first asked for
};

/// Of the folded words of a name.
std::uint64_t nameHash(const std::vector<std::string>& words);

}  // namespace carrel::search
