// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/personal/personal_data.h"

namespace carrel::personal {

/// What a JSON export holds; total: any bytes give data that a store takes, or what is wrong and where.
/// `name` is the file's, for messages. Of a newer version nothing is read.
Result<PersonalData> readJson(std::string_view bytes, const std::string& name);

}  // namespace carrel::personal
