// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_key.h"

#include "core/text/fold.h"

namespace carrel::links {

std::string nameKey(std::string_view name) {
    std::string key;
    for (const char c : text::fold(name)) {
        const bool gap = c == ' ' || c == '-' || c == '_';
        if (!gap) {
            key += c;
        } else if (!key.empty() && key.back() != ' ') {
            key += ' ';
        }
    }
    if (key.ends_with(' ')) key.pop_back();
    return key;
}

}  // namespace carrel::links
