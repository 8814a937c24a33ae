// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "core/base/id.h"

namespace carrel::personal {

/// Folders of an import lie no deeper in each other.
inline constexpr std::size_t deepestFolder = 100;

using FolderId = Id<struct Folder>;

/// Holds bookmarks and other folders, in the order that the reader gave them.
struct Folder {
    FolderId id;
    std::optional<FolderId> parent;  ///< absent: at the top
    std::string name;
    std::int64_t position = 0;  ///< grows along its parent's folders
};

}  // namespace carrel::personal
