// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/search/segment/bytes.h"
#include "core/search/segment/dictionary.h"

namespace carrel::search {

/// How many entries a block of the dictionary has.
inline constexpr std::size_t entriesABlock = 32;

/// Appends an entry behind one with the key `before`.
void appendEntry(std::string& bytes, std::string_view before, std::string_view key,
                 const DictionaryEntry& entry);

/// Reads the next entry; `key` is that of the one before and becomes that of this one.
DictionaryEntry readEntry(ByteReader& reader, std::string& key);

}  // namespace carrel::search
