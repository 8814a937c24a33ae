// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/markup/markdown.h"
#include "core/markup/rendering.h"

namespace carrel::test {

inline markup::Rendering rendered(std::string_view markdown) {
    return markup::render(markup::parseMarkdown(markdown));
}

/// The reader HTML of a text: the shortest way to write down what a Document looks like.
inline std::string htmlOf(std::string_view markdown) {
    return rendered(markdown).html;
}

inline std::string textOf(std::string_view markdown) {
    return rendered(markdown).text;
}

}  // namespace carrel::test
