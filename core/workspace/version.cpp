// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/version.h"

#include "core/library/schema.h"
#include "core/sql/database.h"

namespace carrel::workspace {

std::string versionLines(std::string_view program) {
    return std::string(program) + " " CARREL_VERSION "\nlibrary format " +
           std::to_string(library::formatNumber) + "\nSQLite " + sql::engineVersion();
}

}  // namespace carrel::workspace
