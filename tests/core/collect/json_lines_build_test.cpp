// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "core/collect/collect.h"
#include "core/collect/line_reader.h"
#include "core/library/reader.h"
#include "tests/core/temporary_folder.h"

namespace carrel::collect {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class JsonLinesBuildTest : public testing::Test {
protected:
    Result<Report> build(const std::string& lines) {
        return collect::build(folder_.write("Notes 7.jsonl", lines), folder_.path() / "out.carrel", {});
    }

    /// The library of lines that hold articles.
    std::unique_ptr<library::Reader> built(const std::string& lines) {
        const auto report = build(lines);
        EXPECT_TRUE(report.ok());
        return library::open(folder_.path() / "out.carrel");
    }

    /// Where the build left lines out.
    std::vector<std::size_t> linesLeftOut(const std::string& lines) {
        std::vector<std::size_t> numbers;
        const auto report = build(lines);
        EXPECT_TRUE(report.ok());
        if (report.ok())
            for (const Problem& problem : report->problems)
                numbers.push_back(problem.place.line);
        return numbers;
    }

    test::TemporaryFolder folder_;
};

TEST_F(JsonLinesBuildTest, TakesEveryValueOfALine) {
    const auto reader = built(
        R"({"id":"a/b c","title":"Tea","body":"One.\n\n*Two* [[x]].","kind":"note","tags":["hot"],"aliases":["Cha"]})");
    const auto article = reader->find("a/b c");
    ASSERT_TRUE(article);
    EXPECT_EQ(article->key, (library::ArticleKey{"notes-7", "a/b c"}));
    EXPECT_EQ(article->title, "Tea");
    EXPECT_EQ(article->kind, "note");
    EXPECT_EQ(article->text, "One.\n*Two* [[x]].\n");
    EXPECT_THAT(article->tags, ElementsAre("hot"));
    EXPECT_THAT(article->aliases, ElementsAre("Cha"));
}

TEST_F(JsonLinesBuildTest, DeclaresKindsAsTheyCome) {
    const auto reader =
        built("{\"id\":\"1\",\"kind\":\"note\"}\n{\"id\":\"2\"}\n{\"id\":\"3\",\"kind\":\"note\"}\n");
    std::vector<std::string> kinds;
    for (const library::Kind& kind : reader->description().kinds)
        kinds.push_back(kind.id);
    EXPECT_THAT(kinds, ElementsAre("note", "page"));
}

TEST_F(JsonLinesBuildTest, NamesLinesThatAreNoArticlesAndGoesOn) {
    const std::string lines =
        "{\"id\":\"1\"}\n\nnonsense\n[1]\n{\"title\":\"no id\"}\n{\"id\":7}\n{\"id\":\"\"}\n"
        "{\"id\":\"1\"}\n{\"id\":\"caf\xE9\"}\n{\"id\":\"2\"}";
    EXPECT_THAT(linesLeftOut(lines), ElementsAre(3U, 4U, 5U, 6U, 7U, 8U, 9U));
    EXPECT_EQ(library::open(folder_.path() / "out.carrel")->articleCount(), 2U);
}

TEST_F(JsonLinesBuildTest, SurvivesDeeplyNestedLines) {
    EXPECT_THAT(linesLeftOut("{\"id\":\"1\"}\n" + std::string(100000, '[')), ElementsAre(2U));
}

TEST_F(JsonLinesBuildTest, CountsWhatItNoLongerNames) {
    std::string lines = "{\"id\":\"1\"}\n";
    for (int line = 0; line < 1500; ++line)
        lines += "x\n";
    const auto report = build(lines);
    ASSERT_TRUE(report.ok());
    EXPECT_THAT(report->problems, SizeIs(1001));
    EXPECT_EQ(report->problems.back().message, "500 more lines were left out");
}

TEST_F(JsonLinesBuildTest, IsRefusedWithoutAnyArticle) {
    EXPECT_FALSE(build("").ok());
    EXPECT_FALSE(build("nonsense\n").ok());
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "out.carrel"));
}

TEST(LineReader, ReadsLinesWithAndWithoutAnEnd) {
    std::istringstream stream("one\n\nthree");
    LineReader lines(stream, 10);
    std::vector<std::string> found;
    while (lines.next())
        found.push_back(lines.line());
    EXPECT_THAT(found, ElementsAre("one", "", "three"));
    EXPECT_EQ(lines.number(), 3U);
}

TEST(LineReader, SkipsTheRestOfALineThatIsTooLong) {
    std::istringstream stream("12345\n1234\n");
    LineReader lines(stream, 4);
    ASSERT_TRUE(lines.next());
    EXPECT_TRUE(lines.tooLong());
    ASSERT_TRUE(lines.next());
    EXPECT_FALSE(lines.tooLong());
    EXPECT_EQ(lines.line(), "1234");
    EXPECT_FALSE(lines.next());
}

}  // namespace
}  // namespace carrel::collect
