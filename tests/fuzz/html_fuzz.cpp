// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any bytes as HTML, in Markdown and in a library that someone made to do harm: nothing that runs or loads
// gets out.
#include "core/booklet/booklet.h"
#include "core/markup/markdown.h"
#include "core/markup/rendering.h"
#include "core/text/utf8.h"
#include "tests/core/markup/well_formed.h"
#include "tests/fuzz/danger.h"
#include "tests/fuzz/promise.h"

namespace {

using namespace carrel;
using test::require;

/// An article as a library would give it whose every text was chosen by someone else.
workspace::OpenArticle hostile(markup::Document document, const std::string& text) {
    workspace::OpenArticle open;
    open.article.key = {"library", text};
    open.article.title = text;
    open.article.kind = "page";
    open.article.sources.push_back({text, text, text, text, text, text});
    for (std::uint32_t number = 0; number < 3; ++number) {
        library::Link link;
        link.type = number == 1 ? library::LinkType::Written : library::LinkType::External;
        link.number = number;
        link.target = number == 0 ? text : "javascript:" + text;
        link.anchor = text;
        if (number == 1) link.to = library::ArticleKey{text, text};
        open.links.out.push_back(std::move(link));
    }
    open.figures = {{text, text}, {"a.svg", "<svg " + text}, {"b.png", "\x89PNG\r\n\x1A\n" + text}};
    open.document = std::move(document);
    return open;
}

void checkBooklet(const markup::Document& document, const std::string& text) {
    const workspace::OpenArticle open = hostile(document, text);
    const library::Description library{text, text, text, text, {{"page", text, text, text}}, {}, text, {}};
    const std::string html = booklet::toHtml({text, library, {std::cref(open), std::cref(open)}});
    const std::string danger = test::dangerIn(html);
    require(danger.empty(), "an exported page runs and loads nothing", danger);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text = text::repaired(test::textOf(bytes, size));
    for (const std::string& before :
         {std::string(), std::string("<div>\n"), std::string("![a](a.svg) [b](")}) {
        const markup::Rendering made = markup::render(markup::parseMarkdown(before + text));
        require(test::faultIn(made.html).empty(), "Markdown becomes HTML of our dialect",
                test::faultIn(made.html));
        checkBooklet(made.document, text);
    }
    const markup::Rendering read = markup::render(markup::parseReaderHtml(text));
    require(markup::render(markup::parseReaderHtml(read.html)).html == read.html,
            "what was read is written and read as the same");
    checkBooklet(read.document, text);
    return 0;
}
