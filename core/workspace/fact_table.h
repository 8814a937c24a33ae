// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/personal/personal_data.h"
#include "core/workspace/shelf.h"

namespace carrel::workspace {

/// The bookmarked articles with their key facts and the sources of these, as CSV (RFC 4180, with a line of
/// names): a line for each fact, one for an article without facts. What is in no open library has its title
/// only. A cell that a spreadsheet would take for a formula begins with an apostrophe.
std::string factTable(const Shelf& shelf, const personal::PersonalData& data);

}  // namespace carrel::workspace
