// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel::text {

/// The text of a percent-encoded part of an address; valid UTF-8 whatever it decodes to. A percent sign that
/// begins no code stays.
std::string percentDecoded(std::string_view encoded);
/// All but letters and digits of ASCII and `-._~/` as %XX.
std::string percentEncoded(std::string_view utf8);

}  // namespace carrel::text
