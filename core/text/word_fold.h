// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel::text {

/// Appends the form by which a written word is found: folded, with straight apostrophes, without a
/// possessive 's, the dots of initials and what groups the digits of a number. May be nothing: there are
/// letters that fold away.
void appendWordFold(std::string& folded, std::string_view written);

/// A number without the signs between its groups of three digits, "1.400" as well; empty for another word.
std::string withoutGroups(std::string_view folded);

}  // namespace carrel::text
