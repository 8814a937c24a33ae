// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/segment.h"

#include <utility>

#include "core/base/checksum.h"

namespace carrel::search {

namespace {

constexpr std::size_t nameSize = sizeof(std::uint64_t) + sizeof(std::uint32_t);

}  // namespace

Segment::Segment(SegmentBytes bytes)
    : bytes_(std::move(bytes)),
      weighting_(bytes_.footer().totals, bytes_.footer().documents),
      dictionary_(bytes_),
      rowsWithoutGap_(bytes_.size(Region::Articles) == sizeof(std::uint32_t)),
      articles_(table(Region::Articles, rowsWithoutGap_ ? 1 : documents())),
      lengths_(table(Region::Lengths, documents())),
      textWords_(table(Region::TextWords, documents())),
      valueEnds_(table(Region::DocumentValueEnds, documents())),
      keywordEnds_(table(Region::KeywordEnds, documents())) {
    readPrefixes();
}

Segment::~Segment() = default;

const unsigned char* Segment::table(Region region, std::uint64_t entries) const {
    return bytes_.part(region, 0, entries * sizeof(std::uint32_t)).data();
}

void Segment::readPrefixes() {
    ByteReader reader(bytes_.whole(Region::Prefixes));
    while (!reader.atEnd()) {
        const std::string_view prefix = reader.text(reader.varint());
        const TermRecord record = readRecord(reader.take(termRecordSize).data());
        if (record.documents > documents()) throw library::Damage("its search index is damaged");
        prefixes_.emplace(prefix, record);
    }
}

TermRecord Segment::record(TermNumber term) const {
    const TermRecord record =
        readRecord(bytes_.part(Region::Terms, std::uint64_t{term} * termRecordSize, termRecordSize).data());
    if (record.documents > documents()) throw library::Damage("its search index is damaged");
    return record;
}

std::optional<TermRecord> Segment::prefixRecord(std::string_view prefix) const {
    const auto found = prefixes_.find(prefix);
    if (found == prefixes_.end()) return std::nullopt;
    return found->second;
}

std::vector<std::uint32_t> Segment::named(std::uint64_t hash) const {
    const std::uint64_t names = bytes_.size(Region::Names) / nameSize;
    const auto hashAt = [&](std::uint64_t at) {
        return numberAt<std::uint64_t>(bytes_.part(Region::Names, at * nameSize, nameSize).data());
    };
    std::uint64_t low = 0;
    for (std::uint64_t high = names; low < high;) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (hashAt(middle) < hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    std::vector<std::uint32_t> found;
    for (; low < names && hashAt(low) == hash; ++low) {
        const unsigned char* at = bytes_.part(Region::Names, low * nameSize, nameSize).data();
        const auto document = numberAt<std::uint32_t>(at + sizeof(std::uint64_t));
        if (document < documents() && (found.empty() || found.back() != document)) found.push_back(document);
    }
    return found;
}

std::vector<NamedDocument> Segment::names() const {
    std::vector<NamedDocument> all;
    ByteReader reader(bytes_.whole(Region::Names));
    while (!reader.atEnd()) {
        const auto hash = reader.fixed<std::uint64_t>();
        const auto document = reader.fixed<std::uint32_t>();
        if (document >= documents()) throw library::Damage("its search index is damaged");
        all.push_back({hash, document});
    }
    return all;
}

const std::vector<FieldValue>& Segment::values() const {
    if (!values_) {
        std::vector<FieldValue> read;
        ByteReader reader(bytes_.whole(Region::Values));
        while (!reader.atEnd()) {
            std::string field(reader.text(reader.varint()));
            read.push_back({std::move(field), std::string(reader.text(reader.varint()))});
        }
        values_ = std::move(read);
    }
    return *values_;
}

std::pair<std::uint32_t, std::uint32_t> Segment::valueRange(std::uint32_t document) const {
    const std::uint32_t begin = document == 0 ? 0 : numberIn(valueEnds_, document - 1);
    const std::uint32_t end = numberIn(valueEnds_, document);
    if (begin > end) throw library::Damage("its search index is damaged");
    return {begin, end};
}

std::uint32_t Segment::valueAt(std::uint32_t at) const {
    constexpr std::uint64_t size = sizeof(std::uint32_t);
    const auto value = numberAt<std::uint32_t>(bytes_.part(Region::DocumentValues, at * size, size).data());
    if (value >= values().size()) throw library::Damage("its search index is damaged");
    return value;
}

std::vector<Keyword> Segment::keywords(std::uint32_t document) const {
    const std::uint32_t begin = document == 0 ? 0 : numberIn(keywordEnds_, document - 1);
    const std::uint32_t end = numberIn(keywordEnds_, document);
    if (begin > end) throw library::Damage("its search index is damaged");
    std::vector<Keyword> words = readKeywords(bytes_.part(Region::Keywords, begin, end - begin));
    if (!words.empty() && words.back().term >= terms()) throw library::Damage("its search index is damaged");
    return words;
}

std::uint64_t nameHash(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words)
        joined += word + ' ';
    return checksum({reinterpret_cast<const unsigned char*>(joined.data()), joined.size()});
}

}  // namespace carrel::search
