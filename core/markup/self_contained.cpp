// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/self_contained.h"

#include <algorithm>
#include <array>
#include <string>

namespace carrel::markup {

bool isSelfContained(std::string_view svg) {
    constexpr std::array<std::string_view, 7> reaches = {"<image",         "<script", "<!doctype", "<!entity",
                                                         "<foreignobject", "<use",    "url(http"};
    std::string lower(svg);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::none_of(reaches.begin(), reaches.end(),
                        [&](std::string_view reach) { return lower.find(reach) != std::string::npos; });
}

}  // namespace carrel::markup
