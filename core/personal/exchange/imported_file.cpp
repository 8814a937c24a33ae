// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/exchange/imported_file.h"

#include <utility>

#include "core/personal/exchange/html_bookmarks.h"
#include "core/personal/exchange/json_import.h"

namespace carrel::personal {

Result<ImportedFile> readImport(const std::string& bytes, const std::string& name, Time now) {
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first != std::string::npos && bytes[first] == '<') {
        HtmlBookmarks read = readHtml(bytes, now);
        return ImportedFile{std::move(read.data), read.foreign};
    }
    Result<PersonalData> read = readJson(bytes, name);
    if (!read) return read.problem();
    return ImportedFile{std::move(read).value()};
}

}  // namespace carrel::personal
