// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Whatever changes in a folder: an update makes of its library what a build makes.
#include <gtest/gtest.h>

#include <sstream>

#include "core/library/description.h"
#include "tests/core/collect/random_source.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::collect {
namespace {

std::string told(const library::Link& link) {
    std::ostringstream line;
    line << link.from.slug << " -> " << (link.to ? link.to->slug : "nowhere") << '#' << link.anchor << " \""
         << link.target << "\" " << static_cast<int>(link.type) << link.relation << ' '
         << (link.number ? static_cast<int>(*link.number) : -1) << " [" << link.range.begin << ','
         << link.range.end << ") " << static_cast<int>(link.form) << link.firstInSection << " of "
         << link.otherTitle << ": " << link.sentence;
    return line.str();
}

std::vector<std::string> told(const std::vector<library::Link>& links) {
    std::vector<std::string> lines;
    for (const library::Link& link : links)
        lines.push_back(told(link));
    return lines;
}

/// Everything that readers can ask of two libraries.
void expectSame(const library::Reader& updated, const library::Reader& built) {
    const std::vector<library::Summary> articles = built.list({});
    EXPECT_EQ(updated.list({}), articles);
    EXPECT_EQ(told(updated.allLinks()), told(built.allLinks()));
    EXPECT_TRUE(updated.graph().edges == built.graph().edges);
    for (const library::Summary& article : articles) {
        const std::string& slug = article.key.slug;
        EXPECT_TRUE(updated.find(slug) == built.find(slug)) << slug;
        EXPECT_EQ(told(updated.links(slug).in), told(built.links(slug).in)) << slug;
    }
    for (const char* slug : {"a", "b", "c", "one", "two", "old", "stone-arch", "beam-bridge"}) {
        const auto found = built.findSummary(slug);
        EXPECT_EQ(updated.findSummary(slug), found) << slug;
    }
    for (const char* picture : {"one.png", "two.png"})
        EXPECT_EQ(updated.asset(picture), built.asset(picture)) << picture;
}

class AnUpdate : public testing::TestWithParam<unsigned> {
protected:
    AnUpdate() : chance_(GetParam()) {
        source_.with(
            "library.yaml",
            "id: bridges\nrelations:\n  - {id: like, symmetric: true}\n  - {id: uses, inverse: used by}\n");
        for (int article = 0; article < 6; ++article)
            source_.with(chance_.path(), chance_.article());
        source_.build();
    }

    void edit() {
        switch (chance_.below(8)) {
            case 0:
            case 1:
                source_.without(chance_.path());
                break;
            case 2:
                source_.with("one.png", std::string(1 + chance_.below(3), 'p'));
                break;
            case 3:
                source_.without("one.png");
                break;
            default:
                source_.with(chance_.path(), chance_.article());
        }
    }

    test::RandomSource chance_;
    test::SourceBuilder source_;
};

TEST_P(AnUpdate, MakesWhatABuildMakes) {
    source_.with("always.md", "A Beam bridge, [[old]] and [[Stone arch]]; [[Girder#Load]].");
    const std::filesystem::path whole = source_.outside() / "whole.carrel";
    for (int round = 0; round < 12; ++round) {
        for (std::size_t edits = 1 + chance_.below(3); edits > 0; --edits)
            edit();
        source_.update();
        EXPECT_FALSE(source_.updated().built);
        ASSERT_TRUE(build(source_.source(), whole, {}).ok());
        expectSame(source_.reader(), *library::open(whole));
        if (HasFailure()) FAIL() << "in round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(OfAFolder, AnUpdate, testing::Range(1U, 9U));

}  // namespace
}  // namespace carrel::collect
