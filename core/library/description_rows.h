// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/library/description.h"
#include "core/sql/database.h"

namespace carrel::library {

/// Reads what a library file says of itself. Throws sql::Error.
Description readDescription(sql::Database& database);

}  // namespace carrel::library
