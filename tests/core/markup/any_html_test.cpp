// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What holds for every text that is read as reader HTML, damaged libraries' too.
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/markup/random_markdown.h"
#include "tests/core/markup/rendered.h"
#include "tests/core/markup/sample_document.h"

namespace carrel::markup {
namespace {

std::string damagedHtml(test::RandomMarkdown& random) {
    const std::string sample = render(test::sampleDocument()).html;
    return random.damaged(sample + test::htmlOf(random.pieces()));
}

TEST(AnyHtml, IsTheSameWhenItIsWrittenAndReadAgain) {
    test::RandomMarkdown random(41);
    for (int round = 0; round < 1000; ++round) {
        const std::string html = damagedHtml(random);
        const Document document = parseReaderHtml(html);
        const std::string written = render(document).html;
        ASSERT_EQ(render(parseReaderHtml(written)).html, written) << html;
    }
}

TEST(AnyHtml, IsReadWhateverItsBytes) {
    test::RandomText random(42);
    for (int round = 0; round < 1000; ++round) {
        const std::string html = "<p>" + random.bytes(60);
        ASSERT_EQ(render(parseReaderHtml(html)).document, parseReaderHtml(html)) << html;
    }
}

TEST(AnyHtml, KeepsTheWordsBeforeAndBehindDamage) {
    test::RandomMarkdown random(43);
    for (int round = 0; round < 1000; ++round) {
        // A tag that is cut off takes the next one with it.
        const std::string html = "<p>before</p>" + damagedHtml(random) + "<hr/><p>behind</p>";
        const std::string text = render(parseReaderHtml(html)).text;
        ASSERT_TRUE(text.starts_with("before\n")) << html;
        ASSERT_TRUE(text.ends_with("behind\n")) << html;
    }
}

}  // namespace
}  // namespace carrel::markup
