// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/migrate.h"

#include <cstddef>

#include "core/sql/database.h"
#include "core/sql/transaction.h"

namespace carrel::sql {

NewerSchema::NewerSchema(int found, int known)
    : std::runtime_error("the file has schema " + std::to_string(found) + ", this program knows up to " +
                         std::to_string(known)),
      found_(found) {}

void migrate(Database& database, std::span<const char* const> steps,
             const std::function<void()>& beforeFirst) {
    const int at = database.userVersion();
    const auto known = static_cast<int>(steps.size());
    if (at > known) throw NewerSchema(at, known);
    if (at > 0 && at < known && beforeFirst) beforeFirst();
    for (int next = at; next < known; ++next) {
        Transaction step(database);
        database.run(steps[static_cast<std::size_t>(next)]);
        database.run(("PRAGMA user_version = " + std::to_string(next + 1)).c_str());
        step.commit();
    }
}

}  // namespace carrel::sql
