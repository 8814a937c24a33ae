// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

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

/// The link of a text that has one.
inline markup::WrittenLink onlyLinkOf(std::string_view markdown) {
    const markup::Document document = markup::parseMarkdown(markdown);
    EXPECT_EQ(document.links.size(), 1U) << markdown;
    return document.links.empty() ? markup::WrittenLink() : document.links.front();
}

}  // namespace carrel::test
