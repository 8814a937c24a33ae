// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/sql/error.h"

namespace carrel::library {

/// What a library file holds does not hang together, though SQLite could read it.
class Damage : public sql::Error {
public:
    explicit Damage(const std::string& what) : Error(corrupt, what) {}

private:
    static constexpr int corrupt = 11;  // SQLITE_CORRUPT
};

}  // namespace carrel::library
