// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any bytes as Markdown: reader HTML of our dialect, positions within the text, and the same when it is read
// back.
#include <set>

#include "core/markup/markdown.h"
#include "core/markup/rendering.h"
#include "core/text/utf8.h"
#include "tests/core/markup/pieces_in_order.h"
#include "tests/core/markup/well_formed.h"
#include "tests/fuzz/promise.h"

namespace {

using namespace carrel;
using test::require;

void checkSections(const markup::Rendering& made) {
    std::set<std::string> anchors;
    for (const markup::Section& section : made.sections)
        require(!section.anchor.empty() && anchors.insert(section.anchor).second,
                "each heading has an anchor of its own");
}

void checkLines(const markup::Rendering& made, std::string_view source, std::uint32_t firstLine) {
    const auto lines = static_cast<std::uint32_t>(test::linesOfFile(source));
    for (const markup::WrittenLink& link : made.links)
        require(link.line == 0 || (link.line >= firstLine && link.line < firstLine + lines),
                "a link stands on a line of the source");
}

void checkTexts(const markup::Rendering& made) {
    require(text::isValid(made.text) && text::isValid(made.html), "texts are UTF-8");
    require((made.text + made.html).find_first_of(std::string_view("\0\1\2", 3)) == std::string::npos,
            "no mark of the parser is left");
    require(test::isInOrder(made), "positions are places in the text, in order");
    const markup::Rendering again = markup::render(markup::parseReaderHtml(made.html));
    require(again.html == made.html, "reader HTML is read back as the same");
    require(again.text == made.text && again.sections == made.sections, "its text is the same, too");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    constexpr std::uint32_t firstLine = 100;
    const std::string_view given = test::textOf(bytes, size);
    require(test::faultIn(markup::render(markup::parseMarkdown(given)).html).empty(),
            "any bytes become HTML of our dialect");
    const std::string source = text::repaired(given);
    const markup::Rendering made = markup::render(markup::parseMarkdown(source, firstLine));
    require(test::faultIn(made.html).empty(), "HTML is of our dialect", test::faultIn(made.html));
    checkTexts(made);
    checkSections(made);
    checkLines(made, source, firstLine);
    return 0;
}
