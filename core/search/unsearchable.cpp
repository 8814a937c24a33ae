// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/unsearchable.h"

#include "core/search/update/index_rebuild.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

std::string nameOf(const std::filesystem::path& file) {
    return text::repaired(file.filename().string());
}

}  // namespace

UnsearchableError::UnsearchableError(const std::filesystem::path& file, const std::string& why)
    : UnsearchableError(
          Unsearchable{file, nameOf(file) + " can't be searched (" + why + "); its articles can be read",
                       canRebuildIndex(file)}) {}

UnsearchableError::UnsearchableError(Unsearchable library)
    : OpenError(Reason::Damaged,
                library.why + ". Make the index anew: carrel-cli reindex " + nameOf(library.file)),
      library_(std::move(library)) {}

}  // namespace carrel::search
