// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sql/error.h"

struct sqlite3;

namespace carrel::sql {

/// A failure of a connection's last call, in SQLite's words; of a damaged page, where it stands.
Error connectionError(sqlite3* connection, int code);

}  // namespace carrel::sql
