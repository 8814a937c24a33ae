// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/library_file.h"

#include <string>

#include "core/library/file_header.h"
#include "core/library/open_error.h"
#include "core/text/utf8.h"

namespace carrel::library {

sql::Database openLibraryFile(const std::filesystem::path& file) {
    checkFileHeader(file);
    try {
        return {file, sql::Access::Immutable};
    } catch (const sql::Error& error) {
        throwOpenError(error, file);
    }
}

void throwOpenError(const sql::Error& error, const std::filesystem::path& file) {
    constexpr int missingTable = 1;  // SQLITE_ERROR: our statements are right, so the schema is not
    const std::string name = text::repaired(file.filename().string());
    const std::string why = std::string(" (") + error.what() + "); ";
    if (error.damaged() || error.extendedCode() == missingTable)
        throw OpenError(OpenError::Reason::Damaged, name + " is damaged" + why + "copy or build it again");
    throw OpenError(OpenError::Reason::Unreadable,
                    name + " cannot be read" + why + "check the disk that it is on");
}

}  // namespace carrel::library
