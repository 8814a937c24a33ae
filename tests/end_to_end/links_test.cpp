// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/end_to_end/cli.h"

namespace carrel {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class CliLinksTest : public test::Cli {
protected:
    CliLinksTest() {
        folder_.write("source/library.yaml",
                      "id: bridges\nrelations:\n  - {id: is-a, name: is a, inverse: example}\n");
        folder_.write("source/arch.md",
                      "---\ntitle: Arch bridge\n---\nÜber alles.\n\nA [[beam|Träger]], no beam bridge.");
        folder_.write("source/beam.md",
                      "---\ntitle: Beam bridge\nrelations:\n  is-a: [arch]\n---\nSee [[tunnel]].\n");
        EXPECT_EQ(run("build " + path("source") + " --out " + path("b.carrel")).code, 0);
    }
    [[nodiscard]] Outcome links(const std::string& arguments = {}) const {
        return run("links " + path("b.carrel") + ' ' + arguments);
    }
    [[nodiscard]] Outcome related(const std::string& arguments) const {
        return run("related " + path("b.carrel") + ' ' + arguments);
    }
};

TEST_F(CliLinksTest, ListsAllOfALibraryOneALine) {
    const Outcome listed = links();
    EXPECT_EQ(listed.code, 0);
    EXPECT_EQ(listed.out,
              "arch\tbeam\tlink\t14\tTräger\n"
              "arch\tbeam\tmention\t25\tbeam bridge\n"
              "beam\tarch\trelation\t0\tis a\n"
              "beam\ttunnel\tbroken\t4\ttunnel\n");
    EXPECT_THAT(listed.messages, IsEmpty());
}

TEST_F(CliLinksTest, PrintsTheSameLinesWhenTheyAreAskedFor) {
    EXPECT_EQ(links("--tsv").out, links().out);
}

TEST_F(CliLinksTest, ListsOneType) {
    EXPECT_EQ(links("--type link").out, "arch\tbeam\tlink\t14\tTräger\n");
    EXPECT_EQ(links("--type mention").out, "arch\tbeam\tmention\t25\tbeam bridge\n");
    EXPECT_EQ(links("--type relation").out, "beam\tarch\trelation\t0\tis a\n");
    EXPECT_EQ(links("--type broken").out, "beam\ttunnel\tbroken\t4\ttunnel\n");
}

TEST_F(CliLinksTest, ListsAnArticlesLinksFromBothEnds) {
    EXPECT_EQ(links("beam --tsv").out,
              "beam\tarch\trelation\t0\tis a\n"
              "beam\ttunnel\tbroken\t4\ttunnel\n"
              "arch\tbeam\tlink\t14\tTräger\n"
              "arch\tbeam\tmention\t25\tbeam bridge\n");
}

TEST_F(CliLinksTest, TellsAnArticlesLinksToPeople) {
    EXPECT_EQ(links("beam").out,
              "-> arch (relation: is a)\n"
              "-> tunnel (broken)\n   See tunnel.\n"
              "<- arch (link)\n   A Träger, no beam bridge.\n"
              "<- arch (mention)\n   A Träger, no beam bridge.\n");
}

TEST_F(CliLinksTest, PrintsJson) {
    const json all = json::parse(links("--json").out);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0], json({{"from", "arch"},
                            {"to", "beam"},
                            {"type", "link"},
                            {"offset", 14},
                            {"text", "Träger"},
                            {"sentence", "A Träger, no beam bridge."},
                            {"section", nullptr},
                            {"relation", nullptr},
                            {"target", "beam"}}));
    EXPECT_TRUE(all[3].at("to").is_null());
    const json beam = json::parse(links("beam --json").out);
    EXPECT_EQ(beam.at("slug"), "beam");
    EXPECT_EQ(beam.at("out").size(), 2U);
    EXPECT_EQ(beam.at("in").size(), 2U);
}

TEST_F(CliLinksTest, EndsWithOneWhereThereIsNothing) {
    EXPECT_EQ(links("arch --type broken").code, 1);
    EXPECT_EQ(json::parse(links("arch --type broken --json").out).at("out").size(), 0U);
    const Outcome missing = links("tunnel");
    EXPECT_EQ(missing.code, 1);
    EXPECT_THAT(missing.messages, HasSubstr("tunnel"));
}

TEST_F(CliLinksTest, EndsWithTwoForWrongUsage) {
    EXPECT_EQ(links("--type sideways").code, 2);
    EXPECT_EQ(links("--json --tsv").code, 2);
    EXPECT_EQ(run("links " + path("none.carrel")).code, 2);
    EXPECT_EQ(related("").code, 2);
    EXPECT_EQ(related("arch --all").code, 2);
    EXPECT_EQ(related("arch --limit 0").code, 2);
}

TEST_F(CliLinksTest, NamesTheLineAndTheCandidatesOfALinkThatMayBeSeveral) {
    folder_.write("two/a.md", "---\naliases: [Same]\n---\nx");
    folder_.write("two/b.md", "---\naliases: [Same]\n---\nx");
    folder_.write("two/c.md", "One.\n\nA [[same]] and [a](a.md) and [b](b.md) and [[c]].");
    const Outcome linted = run("lint " + path("two"));
    EXPECT_THAT(linted.out, HasSubstr("c.md:3: links to 'same', which may be a, b; "));
    EXPECT_EQ(linted.code, 1);
}

TEST_F(CliLinksTest, ListsRelatedArticlesWithTheReasons) {
    folder_.write("source/girder.md", "---\ntitle: Girder\ntags: [iron]\n---\nOf a [[beam]].");
    ASSERT_EQ(run("build " + path("source") + " --out " + path("b.carrel")).code, 0);
    const Outcome found = related("beam");
    EXPECT_EQ(found.code, 0);
    EXPECT_THAT(found.out, StartsWith("1. Girder (girder)\n   links to this article"));
    const json whole = json::parse(related("beam --json").out);
    EXPECT_EQ(whole.at("slug"), "beam");
    EXPECT_EQ(whole.at("related").at(0).at("slug"), "girder");
    EXPECT_EQ(whole.at("related").at(0).at("reasons").at(0).at("reason"), "links");
}

TEST_F(CliLinksTest, ListsRelatedArticlesOfAllAsLines) {
    folder_.write("source/girder.md", "---\ntitle: Girder\n---\nOf a [[beam]] and an [[arch]].");
    ASSERT_EQ(run("build " + path("source") + " --out " + path("b.carrel")).code, 0);
    const Outcome found = related("--all --tsv");
    EXPECT_EQ(found.code, 0);
    EXPECT_THAT(found.out,
                testing::MatchesRegex("(arch|beam|girder)\t1\t(arch|beam|girder)\t[0-9]\\.[0-9]+\n.*"));
    const std::string one = related("--all --limit 1").out;
    EXPECT_EQ(std::count(one.begin(), one.end(), '\n'), 2);
}

TEST_F(CliLinksTest, EndsWithOneWhereNothingIsRelated) {
    folder_.write("lone/a.md", "Text.");
    ASSERT_EQ(run("build " + path("lone") + " --out " + path("lone.carrel")).code, 0);
    EXPECT_EQ(run("related " + path("lone.carrel") + " a").code, 1);
    EXPECT_EQ(run("related " + path("lone.carrel") + " --all").code, 1);
    EXPECT_EQ(run("related " + path("lone.carrel") + " b").code, 1);
}

}  // namespace
}  // namespace carrel
