// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any bytes as a library file: each thing that is read of it is a value that holds together, or a message.
#include "core/booklet/booklet.h"
#include "core/library/open_error.h"
#include "core/library/reader.h"
#include "core/search/index.h"
#include "core/text/utf8.h"
#include "core/workspace/connections.h"
#include "core/workspace/match_passages.h"
#include "core/workspace/shelf.h"
#include "tests/core/markup/pieces_in_order.h"
#include "tests/core/search/segment/mended_index.h"
#include "tests/core/sql/stamped.h"
#include "tests/core/temporary_folder.h"
#include "tests/fuzz/promise.h"

namespace {

using namespace carrel;
using test::require;

/// Damage is a message with words; any other exception ends the program.
template <class Reading>
void attempt(const Reading& reading) {
    try {
        reading();
    } catch (const library::OpenError& error) {
        require(*error.what() != '\0', "a message has words");
    }
}

void checkArticle(const library::Article& article) {
    require(text::isValid(article.text) && text::isValid(article.html), "texts are UTF-8");
    for (const library::Section& section : article.sections)
        require(section.range.begin <= section.range.end && section.heading.begin <= section.heading.end,
                "a section ends behind its beginning");
    for (const library::Fact& fact : article.facts)
        require(!fact.source || *fact.source < article.sources.size(), "a fact's source is there");
}

void checkLinks(const std::vector<library::Link>& links) {
    for (const library::Link& link : links)
        require(link.range.begin <= link.range.end, "a link ends behind its beginning");
}

void readRows(const std::filesystem::path& file) {
    const auto reader = library::open(file);
    std::vector<library::Summary> articles;
    attempt([&] { articles = reader->list({}); });
    attempt([&] { checkLinks(reader->allLinks()); });
    attempt([&] { static_cast<void>(reader->linksToLibrary("elsewhere")); });
    attempt([&] { static_cast<void>(reader->graph()); });
    attempt([&] { static_cast<void>(reader->asset("pier.svg")); });
    attempt([&] { static_cast<void>(reader->articleCount()); });
    for (const library::Summary& article : articles) {
        attempt([&] {
            if (const auto found = reader->find(article.key.slug)) checkArticle(*found);
        });
        attempt([&] { static_cast<void>(reader->sharedValues(article.key.slug)); });
        attempt([&] { static_cast<void>(reader->findSummary(article.key.slug)); });
    }
}

void checkHit(const search::Hit& hit) {
    const Range snippet = {0, text::countCodePoints(hit.snippet.text)};
    for (const Range& mark : hit.snippet.marks)
        require(test::isWithin(mark, snippet), "a snippet's mark stands in it");
    const Range title = {0, text::countCodePoints(hit.title)};
    for (const Range& mark : hit.titleMarks)
        require(test::isWithin(mark, title), "a title's mark stands in it");
}

void searchAll(const std::filesystem::path& file) {
    const auto index = search::openIndex(file);
    for (const char* query : {"stone", "ston", "ar*", "\"stone arch\"", "kind:page", "-beam arch tag:old",
                              "title:arch OR pier", "keystome"}) {
        search::Request request;
        request.text = query;
        request.query = search::parse(query).query;
        request.facets = {"tag", "place"};
        attempt([&] {
            for (const search::Hit& hit : index->search(request, {}).hits)
                checkHit(hit);
        });
    }
    attempt([&] { search::checkIndex(file); });
}

void openArticle(const workspace::Shelf& shelf, const workspace::Contents& contents,
                 const library::ArticleKey& key) {
    const auto article = shelf.open(key);
    if (!article) return;
    require(test::isInOrder(markup::render(article->document)), "positions are places in the text, in order");
    attempt([&] { static_cast<void>(workspace::connectionsOf(shelf, *article, {})); });
    static_cast<void>(workspace::passagesOf(article->article, {{0, 1}, {2, 3}}));
    static_cast<void>(
        booklet::toHtml({contents.description.title, contents.description, {std::cref(*article)}}));
}

void goThrough(const std::filesystem::path& file) {
    constexpr std::size_t some = 20;
    const workspace::Shelf shelf({file});
    for (const workspace::Contents& contents : shelf.contents()) {
        for (const library::Summary& article : contents.articles) {
            attempt([&] { openArticle(shelf, contents, article.key); });
            attempt([&] { static_cast<void>(shelf.related(article.key, some)); });
            attempt([&] { static_cast<void>(shelf.neighbourhood(article.key, 2, some)); });
        }
        attempt([&] { static_cast<void>(shelf.wholeMap(contents.description.id)); });
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const test::TemporaryFolder folder;
    const std::filesystem::path file =
        folder.write("any.carrel", test::mended(test::stamped(test::textOf(bytes, size))));
    attempt([&] { readRows(file); });
    attempt([&] { searchAll(file); });
    attempt([&] { goThrough(file); });
    return 0;
}
