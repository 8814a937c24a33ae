// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/collect.h"

#include <system_error>

#include "core/collect/folder_build.h"
#include "core/collect/json_lines_build.h"
#include "core/text/utf8.h"

namespace carrel::collect {

Result<Report> build(const std::filesystem::path& source, const std::filesystem::path& file,
                     const Options& options) {
    std::error_code failure;
    const std::filesystem::file_status status = std::filesystem::status(source, failure);
    if (std::filesystem::is_directory(status)) return FolderBuild(source, file, options).run();
    if (std::filesystem::is_regular_file(status)) return JsonLinesBuild(source, file, options).run();
    return Problem{Problem::Kind::Missing,
                   "there is no such folder or file",
                   "check the name",
                   {text::repaired(source.string()), 0, 0}};
}

}  // namespace carrel::collect
