// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "core/base/checksum.h"
#include "core/library/damage.h"
#include "core/search/segment/layout.h"

namespace carrel::test {

inline std::uint64_t sumOf(std::string_view bytes) {
    return checksum({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
}

inline void put(std::string& bytes, std::size_t at, std::uint64_t number) {
    std::memcpy(bytes.data() + at, &number, sizeof number);
}

/// Makes the checksums of the index's pages anew, where there is room for them.
inline void mendPages(std::string& bytes, const search::ReadFooter& read) {
    constexpr std::size_t number = sizeof(std::uint64_t);
    const search::RegionPlace& sums = read.footer.at(search::Region::Checksums);
    if (read.segmentSize > bytes.size()) return;
    if (sums.offset > read.segmentSize || sums.size > read.segmentSize - sums.offset) return;
    const std::size_t pages = (sums.offset + search::checkedPage - 1) / search::checkedPage;
    if (sums.size != (pages + 1) * number) return;
    const std::size_t begin = bytes.size() - read.segmentSize;
    const std::string_view whole = bytes;
    for (std::size_t page = 0; page < pages; ++page) {
        const std::size_t at = page * search::checkedPage;
        const std::size_t size = std::min<std::size_t>(search::checkedPage, sums.offset - at);
        put(bytes, begin + sums.offset + page * number, sumOf(whole.substr(begin + at, size)));
    }
    put(bytes, begin + sums.offset + pages * number,
        sumOf(whole.substr(begin + sums.offset, pages * number)));
}

/// With the checksums of the search index made anew: who wants to do harm would do so, too.
inline std::string mended(std::string_view given) {
    std::string bytes(given);
    if (bytes.size() < search::footerSize) return bytes;
    const std::size_t footer = bytes.size() - search::footerSize;
    constexpr std::size_t summed = search::footerSize - sizeof(std::uint64_t);
    put(bytes, footer + summed, sumOf(std::string_view(bytes).substr(footer, summed)));
    try {
        mendPages(bytes, search::readFooter({reinterpret_cast<const unsigned char*>(bytes.data()) + footer,
                                             search::footerSize}));
    } catch (const library::Damage&) {  // no footer: nothing to mend
    }
    return bytes;
}

}  // namespace carrel::test
