// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/end_to_end/cli.h"

namespace carrel {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class CliTest : public test::Cli {
protected:
    /// The fixture's library.
    [[nodiscard]] std::string bridges() const {
        EXPECT_EQ(run("build '" CARREL_FIXTURES "/bridges' --out " + path("bridges.carrel")).code, 0);
        return path("bridges.carrel");
    }
};

TEST_F(CliTest, BuildsAFolder) {
    const Outcome built = run("build '" CARREL_FIXTURES "/bridges' --out " + path("b.carrel"));
    EXPECT_EQ(built.code, 0);
    EXPECT_EQ(built.messages, "2 articles\n");
    EXPECT_THAT(built.out, IsEmpty());
}

TEST_F(CliTest, BuildsTheSameBytesTwice) {
    const std::string first = bridges();
    static_cast<void>(first);
    ASSERT_EQ(run("build '" CARREL_FIXTURES "/bridges' --out " + path("again.carrel")).code, 0);
    EXPECT_EQ(test::bytesOf(folder_.path() / "again.carrel"),
              test::bytesOf(folder_.path() / "bridges.carrel"));
}

TEST_F(CliTest, BuildsJsonLines) {
    folder_.write("a.jsonl", "{\"id\":\"tea\",\"title\":\"Tea\",\"body\":\"Green leaves.\"}\n");
    ASSERT_EQ(run("build " + path("a.jsonl") + " --out " + path("a.carrel")).code, 0);
    EXPECT_THAT(run("show " + path("a.carrel") + " tea").out, HasSubstr("Green leaves."));
}

TEST_F(CliTest, NamesFileAndLineOfAMalformedFrontMatterAndBuildsTheRest) {
    folder_.write("source/good.md", "Good text.");
    folder_.write("source/bad.md", "---\ntitle: Bad\ntags: [open\n---\nText.");
    const Outcome built = run("build " + path("source") + " --out " + path("x.carrel"));
    EXPECT_EQ(built.code, 0);
    EXPECT_THAT(built.messages, StartsWith("bad.md:"));
    EXPECT_EQ(run("show " + path("x.carrel") + " good").code, 0);
}

TEST_F(CliTest, ListsTheSlugsOfALibrary) {
    EXPECT_EQ(run("info --slugs " + bridges()).out, "arch\niron-bridge\n");
}

TEST_F(CliTest, MakesADamagedSearchIndexAnew) {
    const std::string library = bridges();
    const auto file = folder_.path() / "bridges.carrel";
    const std::string before = test::bytesOf(file);
    std::filesystem::resize_file(file, before.size() - 100);
    const Outcome refused = run("search " + library + " compression");
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.messages, HasSubstr("carrel-cli reindex bridges.carrel"));
    EXPECT_EQ(run("show " + library + " arch").code, 0);
    EXPECT_EQ(run("reindex " + library).code, 0);
    EXPECT_EQ(run("search " + library + " compression").code, 0);
    EXPECT_TRUE(test::bytesOf(file) == before);
}

TEST_F(CliTest, SaysWhatCannotBeIndexed) {
    folder_.write("a.txt", "Dear diary,");
    const Outcome refused = run("reindex " + path("a.txt"));
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.messages, HasSubstr("a.txt is not a library file"));
}

TEST_F(CliTest, LeavesTheEarlierLibraryWhenTheSourceIsMissing) {
    static_cast<void>(bridges());
    const std::string before = test::bytesOf(folder_.path() / "bridges.carrel");
    const Outcome built = run("build " + path("nowhere") + " --out " + path("bridges.carrel"));
    EXPECT_EQ(built.code, 2);
    EXPECT_THAT(built.messages, HasSubstr("nowhere"));
    EXPECT_EQ(test::bytesOf(folder_.path() / "bridges.carrel"), before);
}

TEST_F(CliTest, LeavesTheEarlierLibraryWhenTheDiskIsFull) {
    static_cast<void>(bridges());
    const std::string before = test::bytesOf(folder_.path() / "bridges.carrel");
    // A limit on the size of files stops the build in the middle of writing, as a full disk does.
    const Outcome built = run("build '" CARREL_FIXTURES "/bridges' --out " + path("bridges.carrel"),
                              "trap '' XFSZ; ulimit -f 16; ");
    EXPECT_EQ(built.code, 2);
    EXPECT_THAT(built.messages, HasSubstr("bridges.carrel"));
    EXPECT_EQ(test::bytesOf(folder_.path() / "bridges.carrel"), before);
}

TEST_F(CliTest, LeavesNoPartOfAFileWhenTheDiskIsFull) {
    EXPECT_EQ(run("build '" CARREL_FIXTURES "/bridges' --out " + path("new/x.carrel"),
                  "mkdir " + path("new") + "; trap '' XFSZ; ulimit -f 16; ")
                  .code,
              2);
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path() / "new"));
}

TEST_F(CliTest, ListsWhatASearchFinds) {
    const Outcome found = run("search " + bridges() + " compression");
    EXPECT_EQ(found.code, 0);
    EXPECT_THAT(found.out, StartsWith("1. Arch bridge (Type, arch)\n"));
    EXPECT_THAT(found.messages, IsEmpty());
}

TEST_F(CliTest, PrintsASearchAsJson) {
    const Outcome found = run("search " + bridges() + " iron arch --json --limit 1");
    const json answer = json::parse(found.out);
    EXPECT_EQ(answer.at("query"), "iron arch");
    EXPECT_TRUE(answer.at("corrected").is_null());
    EXPECT_EQ(answer.at("total"), 2);
    ASSERT_EQ(answer.at("hits").size(), 1U);
    const json& hit = answer.at("hits").front();
    EXPECT_EQ(hit.at("slug"), "iron-bridge");
    EXPECT_EQ(hit.at("title"), "Iron Bridge");
    EXPECT_EQ(hit.at("kind"), "bridge");
    EXPECT_THAT(hit.at("snippet").get<std::string>(), HasSubstr("cast iron"));
    EXPECT_TRUE(hit.contains("section"));
    EXPECT_TRUE(hit.at("score").is_number());
}

TEST_F(CliTest, SaysWhatItSearchedForInstead) {
    const json answer = json::parse(run("search " + bridges() + " compresion --json").out);
    EXPECT_EQ(answer.at("corrected"), "compression");
}

TEST_F(CliTest, EndsWithOneWhenNothingIsFound) {
    const Outcome found = run("search " + bridges() + " zeppelin --json");
    EXPECT_EQ(found.code, 1);
    EXPECT_EQ(json::parse(found.out).at("total"), 0);
    EXPECT_THAT(found.messages, HasSubstr("zeppelin"));
}

TEST_F(CliTest, NamesNoMoreThanTheBeginningOfALongQueryThatFindsNothing) {
    const Outcome found = run("search " + bridges() + " " + std::string(9000, 'q'));
    EXPECT_EQ(found.code, 1);
    EXPECT_LT(found.messages.size(), 300U);
    EXPECT_THAT(found.messages, HasSubstr("nothing found for qqq"));
}

TEST_F(CliTest, ShowsAnArticleAsText) {
    const Outcome shown = run("show " + bridges() + " arch");
    EXPECT_EQ(shown.code, 0);
    EXPECT_THAT(shown.out, StartsWith("Arch bridge\n\n"));
    EXPECT_THAT(shown.out, HasSubstr("Stone can't be pulled"));
}

TEST_F(CliTest, ShowsAnArticleAsJson) {
    const json article = json::parse(run("show " + bridges() + " iron-bridge --json").out);
    EXPECT_EQ(article.at("library"), "bridges");
    EXPECT_EQ(article.at("tags"), json({"iron"}));
    EXPECT_EQ(article.at("facts").front().at("source"), "english-heritage");
}

TEST_F(CliTest, EndsWithOneForAnArticleThatIsNotThere) {
    const Outcome shown = run("show " + bridges() + " tunnel");
    EXPECT_EQ(shown.code, 1);
    EXPECT_THAT(shown.messages, HasSubstr("tunnel"));
}

TEST_F(CliTest, SaysWhatALibraryIs) {
    const json about = json::parse(run("info " + bridges() + " --json").out);
    EXPECT_EQ(about.at("id"), "bridges");
    EXPECT_EQ(about.at("articles"), 2);
}

TEST_F(CliTest, LintEndsWithOneForAFinding) {
    folder_.write("source/a.md", "A [[nowhere]].");
    const Outcome outcome = run("lint " + path("source"));
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.out, StartsWith("a.md:1: "));
    EXPECT_EQ(outcome.messages, "1 finding\n");
}

TEST_F(CliTest, LintEndsWithZeroForAGoodLibrary) {
    EXPECT_EQ(run("lint " + bridges()).code, 0);
}

TEST_F(CliTest, EndsWithTwoForWrongUsage) {
    const Outcome outcome = run("search");
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.messages, HasSubstr("--help"));
}

TEST_F(CliTest, RefusesALimitOfNothing) {
    const Outcome outcome = run("search " + bridges() + " arch --limit 0");
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.messages, HasSubstr("--limit"));
}

TEST_F(CliTest, EndsWithTwoForAMissingLibrary) {
    const Outcome outcome = run("info " + path("none.carrel"));
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.messages, HasSubstr("none.carrel"));
}

TEST_F(CliTest, EndsWithTwoForAFileThatIsNoLibrary) {
    folder_.write("notes.carrel", "These are notes, and long enough to be looked at. They hold no library.");
    const Outcome outcome = run("search " + path("notes.carrel") + " notes");
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.messages, HasSubstr("notes.carrel"));
}

TEST_F(CliTest, TakesAQueryThatLooksLikeSql) {
    EXPECT_EQ(run("search " + bridges() + " \"'; DROP TABLE article; --\"").code, 1);
    EXPECT_EQ(run("info " + path("bridges.carrel")).code, 0);
}

TEST_F(CliTest, ExportsArticlesAsOneHtmlFile) {
    EXPECT_EQ(run("export " + bridges() + " iron-bridge arch --html " + path("out.html")).code, 0);
    const std::string html = test::bytesOf(folder_.path() / "out.html");
    EXPECT_THAT(html, StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(html, HasSubstr("<a href=\"#arch\">Arch bridge</a>"));
    EXPECT_THAT(html, HasSubstr("Stone can't be pulled"));
}

TEST_F(CliTest, ExportsNothingWhenAnArticleIsMissing) {
    const Outcome outcome = run("export " + bridges() + " arch tunnel --html " + path("out.html"));
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.messages, HasSubstr("tunnel"));
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "out.html"));
}

TEST_F(CliTest, SaysWhenAnExportCannotBeWritten) {
    const Outcome outcome = run("export " + bridges() + " arch --html " + path("none/out.html"));
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.messages, HasSubstr("could not be written"));
}

TEST_F(CliTest, SaysWhenItsOutputCannotBeWritten) {
    const std::string file = bridges();
    const int status =
        std::system(("'" + test::program() + "' info " + file + " >/dev/full 2>/dev/null").c_str());
    EXPECT_EQ(WEXITSTATUS(status), 2);
}

}  // namespace
}  // namespace carrel
