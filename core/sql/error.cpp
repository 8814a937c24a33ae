// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/error.h"

#include <sqlite3.h>

namespace carrel::sql {

namespace {
constexpr int primaryMask = 0xff;
}

bool Error::damaged() const {
    const int primary = code_ & primaryMask;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_FORMAT;
}

bool Error::full() const {
    return (code_ & primaryMask) == SQLITE_FULL;
}

}  // namespace carrel::sql
