// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/dictionary_entry.h"

#include <algorithm>

namespace carrel::search {

namespace {

constexpr std::uint64_t isForm = 1;
constexpr std::uint64_t isStem = 2;

}  // namespace

void appendEntry(std::string& bytes, std::string_view before, std::string_view key,
                 const DictionaryEntry& entry) {
    const auto shared = static_cast<std::size_t>(
        std::mismatch(before.begin(), before.end(), key.begin(), key.end()).first - before.begin());
    appendVarint(bytes, shared);
    appendVarint(bytes, key.size() - shared);
    bytes += key.substr(shared);
    appendVarint(bytes, (entry.form ? isForm : 0) | (entry.stem ? isStem : 0));
    if (entry.form) {
        appendVarint(bytes, entry.form->term);
        appendVarint(bytes, entry.form->number);
        appendVarint(bytes, entry.form->occurrences);
    }
    if (entry.stem) appendVarint(bytes, *entry.stem);
}

DictionaryEntry readEntry(ByteReader& reader, std::string& key) {
    const std::uint64_t shared = reader.varint();
    if (shared > key.size()) throw library::Damage("its search index is damaged");
    key.resize(shared);
    key += reader.text(reader.varint());
    const std::uint64_t what = reader.varint();
    DictionaryEntry entry;
    if ((what & isForm) != 0) {
        const TermNumber term = reader.number32();
        const std::uint32_t number = reader.number32();
        entry.form = WordForm{term, number, reader.number32()};
    }
    if ((what & isStem) != 0) entry.stem = reader.number32();
    return entry;
}

}  // namespace carrel::search
