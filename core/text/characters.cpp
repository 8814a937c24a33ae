// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/characters.h"

#include <unicode/uchar.h>

namespace carrel::text {

bool isSpace(char32_t codePoint) {
    constexpr char32_t del = 0x7F;
    if (codePoint <= del) return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
    return u_isUWhiteSpace(static_cast<UChar32>(codePoint)) != 0;
}

}  // namespace carrel::text
