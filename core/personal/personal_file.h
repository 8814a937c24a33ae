// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "core/sql/database.h"

namespace carrel::personal {

/// Opens or makes the personal file: WAL, synchronous=FULL, foreign keys on, the newest schema. Before a
/// migration a copy is put beside the file, named after the schema it holds. Throws OpenError.
sql::Database openPersonalFile(const std::filesystem::path& file);

}  // namespace carrel::personal
