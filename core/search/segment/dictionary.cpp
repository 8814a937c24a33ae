// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/dictionary.h"

#include "core/search/segment/dictionary_entry.h"

namespace carrel::search {

Dictionary::Dictionary(const SegmentBytes& bytes)
    : bytes_(&bytes),
      blocks_(static_cast<std::uint32_t>(bytes.size(Region::DictionaryBlocks) / sizeof(std::uint32_t))),
      offsets_(bytes.whole(Region::DictionaryBlocks).data()) {}

std::uint32_t Dictionary::offsetOf(std::uint32_t block) const {
    return numberAt<std::uint32_t>(offsets_ + std::size_t{block} * sizeof(std::uint32_t));
}

Bytes Dictionary::blockAt(std::uint32_t block) const {
    const std::uint64_t begin = offsetOf(block);
    const std::uint64_t end = block + 1 < blocks_ ? offsetOf(block + 1) : bytes_->size(Region::Dictionary);
    if (begin > end) throw library::Damage("its search index is damaged");
    return bytes_->part(Region::Dictionary, begin, end - begin);
}

std::string_view Dictionary::firstKey(std::uint32_t block) const {
    ByteReader reader(blockAt(block));
    reader.varint();  // shares nothing
    return reader.text(reader.varint());
}

std::uint32_t Dictionary::blockOf(std::string_view key) const {
    std::uint32_t low = 0;
    std::uint32_t high = blocks_;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (firstKey(middle) <= key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low == 0 ? 0 : low - 1;
}

bool Dictionary::walkBlock(std::uint32_t block, const Visit& visit) const {
    ByteReader reader(blockAt(block));
    std::string key;
    while (!reader.atEnd()) {
        const DictionaryEntry entry = readEntry(reader, key);
        if (!visit(key, entry)) return false;
    }
    return true;
}

void Dictionary::walk(std::string_view from, const Visit& visit) const {
    const auto behind = [&](std::string_view key, const DictionaryEntry& entry) {
        return key < from || visit(key, entry);
    };
    for (std::uint32_t block = blockOf(from); block < blocks_; ++block)
        if (!walkBlock(block, behind)) return;
}

void Dictionary::walkPrefix(std::string_view prefix, const Visit& visit) const {
    walk(prefix, [&](std::string_view key, const DictionaryEntry& entry) {
        return key.starts_with(prefix) && visit(key, entry);
    });
}

std::optional<DictionaryEntry> Dictionary::find(std::string_view key) const {
    std::optional<DictionaryEntry> found;
    if (blocks_ == 0) return found;
    walkBlock(blockOf(key), [&](std::string_view each, const DictionaryEntry& entry) {
        if (each == key) found = entry;
        return each < key;
    });
    return found;
}

/// Of a block, or of the next ones when it has none.
std::optional<TermNumber> Dictionary::firstStem(std::uint32_t block) const {
    std::optional<TermNumber> first;
    for (; !first && block < blocks_; ++block)
        walkBlock(block, [&](std::string_view, const DictionaryEntry& entry) {
            first = entry.stem;
            return !first;
        });
    return first;
}

std::optional<std::string> Dictionary::stem(TermNumber term) const {
    // Stems are numbered in the order of the keys.
    std::uint32_t low = 0;
    for (std::uint32_t high = blocks_; low < high;) {
        const std::uint32_t middle = low + (high - low) / 2;
        const auto first = firstStem(middle);
        if (first && *first <= term) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    std::optional<std::string> found;
    if (low == 0) return found;
    walkBlock(low - 1, [&](std::string_view key, const DictionaryEntry& entry) {
        if (entry.stem == term) found = key;
        return !found;
    });
    return found;
}

}  // namespace carrel::search
