// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/personal/personal_data.h"
#include "core/sql/database.h"

namespace carrel::personal {

/// Adds what is not there. What leads to the same place is one: tags are put together, notes that differ
/// stand one below the other, of two reading positions the later counts; nothing that was there goes. To be
/// called within a transaction.
MergeReport mergeInto(sql::Database& database, const PersonalData& data);

/// All rows, in an order of their own.
PersonalData readAll(sql::Database& database);

}  // namespace carrel::personal
