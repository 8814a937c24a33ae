// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/personal/personal_data.h"

namespace carrel::personal {

/// What a file holds that Carrel exported, or a browser.
struct ImportedFile {
    PersonalData data;
    std::size_t foreign = 0;  ///< bookmarks that lead elsewhere than into a library; they are left out
};

/// JSON, or HTML, which begins with "<". `name` is the file's, for the problem; `now` dates what has no date.
Result<ImportedFile> readImport(const std::string& bytes, const std::string& name, Time now);

}  // namespace carrel::personal
