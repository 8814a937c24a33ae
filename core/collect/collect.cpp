// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/collect.h"

#include <system_error>

#include "core/collect/folder_build.h"
#include "core/collect/json_lines_build.h"
#include "core/collect/update/folder_update.h"
#include "core/library/library_file.h"
#include "core/library/open_error.h"
#include "core/sql/error.h"
#include "core/text/utf8.h"

namespace carrel::collect {

namespace {

Result<Report> buildFrom(const std::filesystem::path& source, const std::filesystem::path& file,
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

/// Whether there is a library of this format; refuses what is none.
bool isThere(const std::filesystem::path& file) {
    try {
        library::openLibraryFile(file);
        return true;
    } catch (const library::OpenError& error) {
        const bool missing = error.reason() == library::OpenError::Reason::Missing;
        if (!missing && error.reason() != library::OpenError::Reason::Older) throw;
        return false;
    }
}

Result<UpdateReport> buildForUpdate(const std::filesystem::path& folder, const std::filesystem::path& file,
                                    const Options& options) {
    Result<Report> built = build(folder, file, options);
    if (!built.ok()) return built.problem();
    UpdateReport report;
    report.built = true;
    report.added = built->articles;
    report.problems = built->problems;
    return report;
}

Problem unwritable(const std::filesystem::path& file, const std::string& why) {
    return {Problem::Kind::Unreadable,
            "the library can't be written: " + why,
            "see that its folder is there and that the disk has room; an earlier file is as it was",
            {text::repaired(file.string()), 0, 0}};
}

}  // namespace

Result<Report> build(const std::filesystem::path& source, const std::filesystem::path& file,
                     const Options& options) {
    try {
        return buildFrom(source, file, options);
    } catch (const sql::Error& error) {
        return unwritable(file, error.what());
    } catch (const std::filesystem::filesystem_error& error) {
        return unwritable(file, error.code().message());
    }
}

Result<UpdateReport> update(const std::filesystem::path& folder, const std::filesystem::path& file,
                            const Options& options) {
    try {
        std::error_code ignored;
        if (std::filesystem::is_directory(folder, ignored) && isThere(file))
            if (auto updated = FolderUpdate(folder, file, options).run()) return std::move(*updated);
        return buildForUpdate(folder, file, options);
    } catch (const library::OpenError& error) {
        return Problem{Problem::Kind::Unreadable, error.what(), {}, {text::repaired(file.string()), 0, 0}};
    } catch (const sql::Error& error) {
        return unwritable(file, error.what());
    } catch (const std::filesystem::filesystem_error& error) {
        return unwritable(file, error.code().message());
    }
}

}  // namespace carrel::collect
