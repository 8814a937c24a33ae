// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/booklet/booklet.h"

#include <gmock/gmock.h>

#include <regex>
#include <set>

#include "core/collect/collect.h"
#include "tests/core/temporary_folder.h"

namespace carrel::booklet {
namespace {

using testing::HasSubstr;
using testing::Not;

class BookletTest : public testing::Test {
protected:
    void build(const std::string& body, const std::string& head = {}) {
        folder_.write("source/library.yaml", "id: notes\ntitle: Notes & more\nedition: '2026.11'\n");
        folder_.write(
            "source/sources.yaml",
            "ftc:\n  publisher: FTC\n  title: A \"settlement\"\n  url: https://example.org/a?b=1&c=2\n"
            "  date: '2019'\n");
        folder_.write("source/first.md", "---\ntitle: First <one>\n" + head + "---\n" + body);
        folder_.write("source/second.md",
                      "---\ntitle: Second\n---\nBack to [[First <one>]].\n\n## Part\n\nText.\n");
        folder_.write("source/picture.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        ASSERT_TRUE(collect::build(folder_.path() / "source", file_, {}).ok());
        shelf_ = std::make_unique<workspace::Shelf>(std::vector{file_});
    }
    std::string htmlOf(const std::vector<std::string>& slugs) {
        Booklet booklet;
        booklet.title = "Together";
        booklet.library = shelf_->contents().front().description;
        std::vector<workspace::OpenArticle> articles;
        for (const std::string& slug : slugs)
            articles.push_back(*shelf_->open({"notes", slug}));
        booklet.articles.assign(articles.begin(), articles.end());
        return toHtml(booklet);
    }
    /// What stands in double quotes behind a name.
    static std::vector<std::string> values(const std::string& html, const std::string& name) {
        const std::regex wanted(" " + name + "=\"([^\"]*)\"");
        std::vector<std::string> values;
        for (auto at = std::sregex_iterator(html.begin(), html.end(), wanted); at != std::sregex_iterator();
             ++at)
            values.push_back((*at)[1]);
        return values;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "notes.carrel";
    std::unique_ptr<workspace::Shelf> shelf_;
};

TEST_F(BookletTest, HoldsTitleTextAndAddressOfAnArticle) {
    build("Some *text* with `a < b`.\n");
    const std::string html = htmlOf({"first"});
    EXPECT_THAT(html, HasSubstr("<title>First &lt;one&gt;</title>"));
    EXPECT_THAT(html, HasSubstr(">First &lt;one&gt;</h1>"));
    EXPECT_THAT(html, HasSubstr("<p>Some <em>text</em> with <code>a &lt; b</code>.</p>"));
    EXPECT_THAT(html, HasSubstr("Notes &amp; more, 2026.11<br>carrel://notes/first"));
}

TEST_F(BookletTest, SetsEachBlockAsWhatItIs) {
    build(
        "## A\n\n- one\n- two\n\n3. three\n\n> quoted\n\n> [!watch-for]\n> "
        "Beware.\n\n```\ncode\n```\n\n---\n\n"
        "| H | I |\n| --- | --- |\n| a | b |\n");
    const std::string html = htmlOf({"first"});
    for (const char* piece :
         {"<h2 id=\"first.a\">A</h2>", "<ul>\n<li>one</li>", "<ol start=\"3\">\n<li>three</li>",
          "<blockquote>\n<p>quoted</p>",
          "<aside class=\"callout watch-for\">\n<p class=\"name\">Watch for</p>", "<pre><code>code", "<hr>",
          "<thead>\n<tr><th>H</th><th>I</th></tr>", "<tr><td>a</td><td>b</td></tr>"})
        EXPECT_THAT(html, HasSubstr(piece));
}

TEST_F(BookletTest, ListsSourcesWithTheirAddressesAndLeadsToThem) {
    build("Text [@ftc, p. 3].\n", "facts: [{label: exposed, value: '147', unit: M, source: ftc}]\n");
    const std::string html = htmlOf({"first"});
    EXPECT_THAT(html, HasSubstr("<a href=\"#first.source.1\""));
    EXPECT_THAT(html,
                HasSubstr("<li id=\"first.source.1\">FTC, <a href=\"https://example.org/a?b=1&amp;c=2\">"));
    EXPECT_THAT(html, HasSubstr("<br>https://example.org/a?b=1&amp;c=2"));
}

TEST_F(BookletTest, SeveralArticlesBeginWithTheirContents) {
    build("See [[Second#Part]].\n\n## Own\n");
    const std::string html = htmlOf({"first", "second"});
    EXPECT_THAT(html, HasSubstr("<h1>Together</h1>"));
    EXPECT_THAT(html, HasSubstr("<li><a href=\"#second\">Second</a></li>"));
    EXPECT_THAT(html, HasSubstr("<h2 id=\"second\">Second</h2>"));
    EXPECT_THAT(html, HasSubstr("<h3 id=\"first.own\">Own</h3>"));
}

TEST_F(BookletTest, LinksStayWithinItWhereTheyCan) {
    build("See [[Second#Part]] and [[Nowhere]] and [out](https://example.org).\n");
    EXPECT_THAT(htmlOf({"first", "second"}), HasSubstr("<a href=\"#second.part\">"));
    const std::string alone = htmlOf({"first"});
    EXPECT_THAT(alone, HasSubstr("<a href=\"carrel://notes/second#part\">"));
    EXPECT_THAT(alone, HasSubstr("and Nowhere and <a href=\"https://example.org\">out</a>"));
}

TEST_F(BookletTest, LeadsToPlacesThatAreThereAndNamesEachOnce) {
    build("See [[Second#Part]].[^a b] [@ftc]\n\n## Source 1\n\n## Part\n\n[^a b]: Note.\n");
    const std::string html = htmlOf({"first", "second"});
    const std::vector<std::string> ids = values(html, "id");
    const std::set<std::string> places(ids.begin(), ids.end());
    EXPECT_EQ(places.size(), ids.size());
    for (const std::string& href : values(html, "href"))
        if (href.starts_with("#")) {
            EXPECT_TRUE(places.contains(href.substr(1))) << href;
        }
    for (const std::string& id : ids)
        EXPECT_EQ(id.find(' '), std::string::npos) << id;
}

TEST_F(BookletTest, HoldsItsPictures) {
    build("![A picture](picture.svg \"Seen\")\n");
    const std::string html = htmlOf({"first"});
    EXPECT_THAT(html, HasSubstr("<img src=\"data:image/svg+xml;base64,"));
    EXPECT_THAT(html, HasSubstr("alt=\"A picture\""));
    EXPECT_THAT(html, HasSubstr("<figcaption>Seen</figcaption>"));
}

TEST_F(BookletTest, LoadsAndRunsNothing) {
    build("[bad](javascript:alert(1)) <script>alert(1)</script> ![](https://example.org/a.png)\n");
    const std::string html = htmlOf({"first", "second"});
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, HasSubstr("default-src 'none'"));
    for (const std::string& href : values(html, "href"))
        EXPECT_TRUE(href.starts_with("#") || href.starts_with("https://") || href.starts_with("carrel://"))
            << href;
    for (const std::string& source : values(html, "src"))
        EXPECT_TRUE(source.starts_with("data:")) << source;
}

}  // namespace
}  // namespace carrel::booklet
