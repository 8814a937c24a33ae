// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel::text {

/// The form in which words and names are compared: NFKC, case folded, accents taken off.
/// "Größe" and "GROSSE" fold alike; so do "ﬁ" and "fi". Marks that make another letter stay: the vowels of
/// Hindi and Thai, the voicing of kana.
std::string fold(std::string_view utf8);
/// The same, behind what `folded` holds.
void appendFold(std::string& folded, std::string_view utf8);

/// The name of an anchor or slug: folded, everything that is no letter or digit becomes a single hyphen,
/// none at the ends. "What happened?" gives "what-happened"; text without letters and digits gives "".
std::string slugOf(std::string_view utf8);

}  // namespace carrel::text
