// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/self_contained.h"

#include <gtest/gtest.h>

#include <string>

namespace carrel::markup {
namespace {

std::string svg(const std::string& inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:s=\"http://www.w3.org/2000/svg\">" + inside +
           "</svg>";
}

TEST(SelfContained, IsAPictureThatIsDrawnOfItsOwnParts) {
    EXPECT_TRUE(isSelfContained(svg("<g id='a'><path d='M0 0'/></g><rect fill='url(#a)' title='a > b'/>")));
    EXPECT_TRUE(isSelfContained(
        "<?xml version='1.0' encoding='UTF-8'?><!-- a --><svg><text>a &gt; \u00E9</text></svg>"));
    EXPECT_TRUE(isSelfContained(svg("<style><![CDATA[ a > b { fill: url( \"#c\" ) } ]]></style>")));
}

TEST(SelfContained, IsNoneThatRunsOrLoads) {
    for (const char* inside : {"<script>a</script>", "<image href='a.png'/>", "<foreignObject/>",
                               "<feImage/>", "<USE href='#a'/>", "<rect fill='url(http://example.org)'/>",
                               "<rect fill='url( \"//example.org/a\")'/>", "<style>@import 'a.css';</style>"})
        EXPECT_FALSE(isSelfContained(svg(inside))) << inside;
}

TEST(SelfContained, IsNoneWhoseElementsHaveAPrefix) {
    EXPECT_FALSE(isSelfContained(svg("<s:use href='#a'/>")));
    EXPECT_FALSE(isSelfContained(svg("<s:image href='a.png'/>")));
}

TEST(SelfContained, IsNoneThatDefinesEntities) {
    EXPECT_FALSE(
        isSelfContained("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>"));
    EXPECT_FALSE(isSelfContained("<!doctype svg><svg/>"));
}

TEST(SelfContained, IsNoneThatReadsAStyleSheet) {
    EXPECT_FALSE(isSelfContained("<?xml-stylesheet type=\"text/css\" href=\"/dev/zero\"?><svg/>"));
}

TEST(SelfContained, IsNoneInAnotherEncoding) {
    EXPECT_FALSE(isSelfContained(std::string("\xFF\xFE<\0s\0v\0g\0/\0>\0", 14)));
    EXPECT_FALSE(isSelfContained(std::string("<\0s\0v\0g\0/\0>\0", 12)));
    EXPECT_FALSE(isSelfContained("<?xml version='1.0' encoding='UTF-7'?><svg>+ADw-use/+AD4-</svg>"));
    EXPECT_FALSE(isSelfContained("\x1F\x8B\x08 compressed"));
}

TEST(SelfContained, IsNoneThatNestsTooDeeply) {
    const auto nested = [](std::size_t depth) {
        std::string inside;
        for (std::size_t level = 0; level < depth; ++level)
            inside += "<g title='/>'><!-- </g> -->";
        for (std::size_t level = 0; level < depth; ++level)
            inside += "</g>";
        return svg(inside);
    };
    EXPECT_TRUE(isSelfContained(nested(deepestSvg - 1)));
    EXPECT_FALSE(isSelfContained(nested(deepestSvg)));
}

TEST(SelfContained, IsNoneThatIsCutOff) {
    EXPECT_FALSE(isSelfContained("<svg><g title='a>"));
    EXPECT_FALSE(isSelfContained("<svg><!-- a"));
}

}  // namespace
}  // namespace carrel::markup
