// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any bytes as a file with front matter and as library.yaml: an article and a library that hold together, and
// messages with the places of what is wrong.
#include <algorithm>
#include <set>

#include "core/collect/article_source.h"
#include "core/markup/front_matter.h"
#include "core/text/utf8.h"
#include "tests/core/temporary_folder.h"
#include "tests/fuzz/promise.h"

namespace {

using namespace carrel;
using test::linesOfFile;
using test::require;

void checkProblems(const std::vector<Problem>& problems, std::size_t lines) {
    for (const Problem& problem : problems) {
        require(!problem.message.empty() && !problem.advice.empty(),
                "a message says what is wrong and what to do");
        require(!problem.place.file.empty() && problem.place.line <= lines, "and where", describe(problem));
        require(text::isValid(describe(problem)), "a message is UTF-8");
    }
}

int depthOf(const markup::Yaml& value) {
    int deepest = 0;
    for (const markup::Yaml& item : value.items)
        deepest = std::max(deepest, depthOf(item));
    for (const markup::YamlEntry& entry : value.entries)
        deepest = std::max(deepest, depthOf(entry.value));
    return deepest + 1;
}

void checkCut(const std::string& text) {
    constexpr int deepest = 34;
    const markup::Source parts = markup::cutFrontMatter(text, "a.md");
    require(std::string_view(text).ends_with(parts.body), "the body is the end of the file");
    require(parts.firstBodyLine <= linesOfFile(text) + 1, "it begins on a line of the file");
    require(depthOf(parts.front) <= deepest, "YAML is nested no deeper than is said");
    checkProblems(parts.problems, linesOfFile(text) + 1);
}

collect::LibrarySource checkLibrary(const collect::SourceFolder& folder, std::size_t lines) {
    std::vector<Problem> problems;
    collect::LibrarySource library = collect::readLibrarySource(folder, problems);
    checkProblems(problems, lines + 1);
    require(!library.description.id.empty() && !library.description.title.empty(), "a library has a name");
    std::set<std::string> ids;
    for (const library::Kind& kind : library.description.kinds)
        require(!kind.id.empty() && ids.insert(kind.id).second, "a kind has an id of its own");
    require(!ids.empty(), "a library has a kind");
    return library;
}

void checkArticle(const std::string& text, const collect::SourceFolder& folder,
                  const collect::LibrarySource& library) {
    std::vector<Problem> problems;
    collect::Findings findings("a.md", problems);
    const collect::ArticleSource source = collect::readArticle(text, folder, library, findings);
    checkProblems(problems, linesOfFile(text) + 1);
    const library::Article& article = source.article;
    require(!article.key.slug.empty() && !article.title.empty(), "an article has a name");
    require(library.description.findKind(article.kind) != nullptr, "its kind is one of the library's");
    require(text::isValid(article.text) && text::isValid(article.title) && text::isValid(article.lead),
            "its texts are UTF-8");
    for (const library::Field& field : article.fields)
        require(text::isValid(field.name) && text::isValid(field.value), "so are its fields");
    for (const library::Fact& fact : article.facts)
        require(!fact.source || *fact.source < article.sources.size(), "a fact's source is there");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const test::TemporaryFolder root;
    const std::string text = text::repaired(test::textOf(bytes, size));
    for (const char* name : {"library.yaml", "sources.yaml"})
        root.write(name, text);
    std::vector<Problem> problems;
    const collect::SourceFolder folder(root.path(), problems);
    checkCut(text);
    const collect::LibrarySource library = checkLibrary(folder, linesOfFile(text));
    checkArticle(text, folder, library);
    checkArticle("---\n" + text + "\n---\n", folder, library);
    return 0;
}
