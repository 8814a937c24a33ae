// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace carrel::text {

/// Appends the parts by which a written word is found, too: of healthcare.gov, snake_case and jane@x.org what
/// stands between the signs, of GitHub and HTMLParser what a capital begins, of a date or an address in
/// numbers its numbers. At most sixteen, none shorter than two letters; none of words that have no parts.
void addNameParts(std::string_view written, std::vector<std::string_view>& parts);

}  // namespace carrel::text
