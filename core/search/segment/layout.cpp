// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/layout.h"

#include "core/base/checksum.h"

namespace carrel::search {

std::string footerBytes(const Footer& footer, std::uint64_t segmentSize) {
    std::string bytes;
    appendNumber(bytes, segmentMagic);
    appendNumber(bytes, segmentVersion);
    appendNumber(bytes, std::uint64_t{footer.documents});
    appendNumber(bytes, std::uint64_t{footer.terms});
    for (const std::uint64_t total : footer.totals)
        appendNumber(bytes, total);
    for (const RegionPlace& place : footer.regions) {
        appendNumber(bytes, place.offset);
        appendNumber(bytes, place.size);
    }
    appendNumber(bytes, segmentSize);
    const Bytes summed(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    appendNumber(bytes, checksum(summed));
    return bytes;
}

ReadFooter readFooter(Bytes bytes) {
    if (bytes.size() != footerSize) throw library::Damage("its search index is cut short");
    ByteReader reader(bytes);
    if (reader.fixed<std::uint64_t>() != segmentMagic) throw library::Damage("its search index has no end");
    if (reader.fixed<std::uint64_t>() != segmentVersion)
        throw library::Damage("its search index is of another version");
    ReadFooter read;
    const auto documents = reader.fixed<std::uint64_t>();
    const auto terms = reader.fixed<std::uint64_t>();
    for (std::uint64_t& total : read.footer.totals)
        total = reader.fixed<std::uint64_t>();
    for (RegionPlace& place : read.footer.regions) {
        place.offset = reader.fixed<std::uint64_t>();
        place.size = reader.fixed<std::uint64_t>();
    }
    read.segmentSize = reader.fixed<std::uint64_t>();
    if (reader.fixed<std::uint64_t>() != checksum(bytes.first(footerSize - sizeof(std::uint64_t))))
        throw library::Damage("the end of its search index is damaged");
    if (documents >= UINT32_MAX || terms > UINT32_MAX) throw library::Damage("its search index is too large");
    read.footer.documents = static_cast<std::uint32_t>(documents);
    read.footer.terms = static_cast<std::uint32_t>(terms);
    return read;
}

void appendRecord(std::string& bytes, const TermRecord& record) {
    appendNumber(bytes, record.documents);
    appendNumber(bytes, record.bound);
    appendNumber(bytes, record.formBits);
    appendNumber(bytes, record.forms);
    appendNumber(bytes, record.postings);
    appendNumber(bytes, record.positions);
}

TermRecord readRecord(const unsigned char* at) {
    constexpr std::size_t postingsAt = 8;
    constexpr std::size_t positionsAt = 16;
    constexpr std::size_t formsAt = 6;
    return {numberAt<std::uint32_t>(at),
            at[4],
            at[5],
            numberAt<std::uint16_t>(at + formsAt),
            numberAt<std::uint64_t>(at + postingsAt),
            numberAt<std::uint64_t>(at + positionsAt)};
}

}  // namespace carrel::search
