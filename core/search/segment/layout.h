// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/search/segment/bytes.h"
#include "core/search/segment/lengths.h"

namespace carrel::search {

// How the bytes of a segment are laid out; docs/formats/search-index.md describes it.

inline constexpr std::uint64_t segmentMagic = 0x31474553'4C525243;  // "CRRLSEG1"
inline constexpr std::uint64_t segmentVersion = 2;

/// Every so many bytes have a checksum of their own.
inline constexpr std::size_t checkedPage = std::size_t{64} * 1024;

enum class Region : std::uint8_t {
    Postings,
    Positions,
    Terms,             ///< TermRecord each, in the order of the stems
    Prefixes,          ///< prefixes that have postings of their own
    Dictionary,        ///< blocks of forms and stems
    DictionaryBlocks,  ///< u32 each: where a block begins
    Articles,   ///< u32 each: the row of a document's article; one alone: the first of rows without a gap
    Lengths,    ///< u32 each: Lengths of a document
    TextWords,  ///< u32 each: how many positions a document's text has
    Names,      ///< titles and aliases: u64 hash and u32 document each, sorted
    Values,     ///< what fields articles have, with which values
    DocumentValues,     ///< the numbers of each document's values
    DocumentValueEnds,  ///< u32 each: where those of a document end
    Keywords,           ///< the keywords of each document, packed
    KeywordEnds,        ///< u32 each: where those of a document end
    Checksums,          ///< u64 a checkedPage of what is before
};
inline constexpr std::size_t regionCount = 16;

struct RegionPlace {
    std::uint64_t offset = 0;  ///< from the beginning of the segment
    std::uint64_t size = 0;
};

/// The last bytes of a segment.
struct Footer {
    std::uint32_t documents = 0;
    std::uint32_t terms = 0;
    PartTotals totals{};
    std::array<RegionPlace, regionCount> regions{};

    [[nodiscard]] const RegionPlace& at(Region region) const {
        return regions[static_cast<std::size_t>(region)];
    }
    [[nodiscard]] RegionPlace& at(Region region) { return regions[static_cast<std::size_t>(region)]; }
};

/// Magic, version, counts, regions, size of the segment, checksum.
inline constexpr std::size_t footerSize = 8 * (2 + 2 + partCount + 2 * regionCount + 2);

std::string footerBytes(const Footer& footer, std::uint64_t segmentSize);

struct ReadFooter {
    Footer footer;
    std::uint64_t segmentSize = 0;
};
/// Throws library::Damage when the bytes are no footer, or one of another version.
ReadFooter readFooter(Bytes bytes);

/// Where the postings of a stem stand, and what bounds its scores.
struct TermRecord {
    std::uint32_t documents = 0;
    std::uint8_t bound = 0;       ///< byte of a ShareBound
    std::uint8_t formBits = 0;    ///< the low bits of a position that tell the form
    std::uint16_t forms = 0;      ///< how many forms it has; the most when there are more
    std::uint64_t postings = 0;   ///< byte in Postings
    std::uint64_t positions = 0;  ///< byte in Positions, or noPositions

    static constexpr std::uint64_t noPositions = UINT64_MAX;  ///< of prefixes
};
inline constexpr std::size_t termRecordSize = 24;

void appendRecord(std::string& bytes, const TermRecord& record);
TermRecord readRecord(const unsigned char* at);

}  // namespace carrel::search
