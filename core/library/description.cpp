// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/description.h"

#include <algorithm>

namespace carrel::library {

namespace {

template <class Entry>
const Entry* findById(const std::vector<Entry>& entries, const std::string& id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

const Kind* Description::findKind(const std::string& kindId) const {
    return findById(kinds, kindId);
}

const RelationType* Description::findRelationType(const std::string& typeId) const {
    return findById(relationTypes, typeId);
}

}  // namespace carrel::library
