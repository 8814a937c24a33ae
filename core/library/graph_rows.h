// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "core/library/graph.h"
#include "core/sql/database.h"

namespace carrel::library {

Graph readGraph(sql::Database& database);
/// What the article of a row shares with others.
std::vector<SharedValue> readSharedValues(sql::Database& database, std::int64_t row);

}  // namespace carrel::library
