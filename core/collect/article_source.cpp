// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/article_source.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "core/collect/citations.h"
#include "core/collect/document_walk.h"
#include "core/collect/excesses.h"
#include "core/collect/opening.h"
#include "core/collect/pictures.h"
#include "core/collect/plain_document.h"
#include "core/compare/comparison.h"
#include "core/links/mention_ground.h"
#include "core/links/sentence.h"
#include "core/markup/block_shapes.h"
#include "core/markup/front_matter.h"
#include "core/markup/markdown.h"
#include "core/markup/rendering.h"
#include "core/text/text_cursor.h"

namespace carrel::collect {

namespace {

using markup::Block;
using markup::BlockKind;

bool isPlainText(const std::string& path) {
    return path.ends_with(".txt");
}

markup::Source cut(std::string_view text, const std::string& path) {
    if (!isPlainText(path)) return markup::cutFrontMatter(text, path);
    markup::Source source;
    source.body = text;
    return source;
}

markup::Document bodyOf(const markup::Source& source, const std::string& path) {
    if (isPlainText(path)) return plainDocument(source.body, Paragraphs::BlankLines);
    return markup::parseMarkdown(source.body, source.firstBodyLine);
}

bool isTitleHeading(const Block& block) {
    return block.kind == BlockKind::Heading && block.level == 1;
}

/// A heading of level 1 is the title when the text opens with it and has no other: where there are several,
/// they are sections, and the file's name is the title.
std::string headingTitle(const markup::Document& document) {
    const std::vector<Block>& blocks = document.blocks;
    if (blocks.empty() || !isTitleHeading(blocks.front())) return {};
    return std::count_if(blocks.begin(), blocks.end(), isTitleHeading) == 1
               ? markup::plainText(blocks.front().inlines)
               : std::string();
}

/// The title does not stand in the text again.
std::string takeTitle(const std::string& given, const std::string& path, markup::Document& document) {
    std::string title = given.empty() ? headingTitle(document) : given;
    if (title.empty()) title = std::filesystem::path(path).stem().string();
    const auto heading = std::find_if(document.blocks.begin(), document.blocks.end(), isTitleHeading);
    if (heading != document.blocks.end() && markup::plainText(heading->inlines) == title)
        document.blocks.erase(heading);
    return title;
}

/// The names of an article; a link to a section that is named as the article means the whole.
links::Names namesOf(const library::Article& article, const std::string& path,
                     std::vector<std::string> former) {
    links::Names names{article.key.slug, path, article.title, article.aliases, std::move(former),
                       article.sections};
    names.sections.emplace_back();
    names.sections.back().title = article.title;
    return names;
}

std::string slugOf(const ArticleHead& head, const std::string& path) {
    return head.slug.empty() ? path.substr(0, path.rfind('.')) : head.slug;
}

void checkComparison(const library::Article& article, const LibrarySource& library,
                     const markup::Document& document, Findings& findings) {
    const library::Kind* kind = library.description.findKind(article.kind);
    if (kind == nullptr || kind->view != library::View::Comparison) return;
    if (std::none_of(document.blocks.begin(), document.blocks.end(), compare::compares))
        findings.add(Problem::Kind::Missing, 0, "a comparison without a table of two columns to compare",
                     "write one with the aspects as rows and a column for each compared article");
}

void numberFacts(const ArticleHead& head, library::Article& article) {
    for (const DeclaredFact& declared : head.facts) {
        library::Fact fact = declared.fact;
        const auto source =
            std::find_if(article.sources.begin(), article.sources.end(),
                         [&](const library::Source& each) { return each.key == declared.source; });
        if (source != article.sources.end())
            fact.source = static_cast<std::uint32_t>(source - article.sources.begin());
        article.facts.push_back(std::move(fact));
    }
}

/// The links that still stand in the text: a title that was taken out may have held some.
std::set<std::uint32_t> linksIn(markup::Document& document) {
    std::set<std::uint32_t> numbers;
    forEachInlines(document.blocks, [&](const std::vector<markup::Inline>& inlines) {
        for (const markup::Inline& piece : inlines)
            if (piece.kind == markup::InlineKind::Link) numbers.insert(piece.number);
    });
    return numbers;
}

void takeText(markup::Document document, ArticleSource& source) {
    const std::set<std::uint32_t> standing = linksIn(document);
    markup::Rendering rendering = markup::render(std::move(document));
    source.article.html = std::move(rendering.html);
    source.article.text = std::move(rendering.text);
    source.article.sections = std::move(rendering.sections);
    source.unresolved.closed = links::closedRanges(rendering.document);
    const std::string& text = source.article.text;
    text::TextCursor cursor(text);
    for (const std::uint32_t number : standing) {
        if (number >= rendering.links.size()) continue;
        markup::WrittenLink& written = rendering.links[number];
        std::string sentence = links::sentenceAround(text, written.range, cursor.byteOf(written.range.begin));
        source.unresolved.links.push_back({std::move(written), number, std::move(sentence)});
    }
}

}  // namespace

ArticleSource readArticle(std::string_view text, const SourceFolder& folder, const LibrarySource& library,
                          Findings& findings) {
    const std::string& path = findings.file();
    const markup::Source parts = cut(text, path);
    findings.add(parts.problems);
    ArticleHead head = readHead(parts.front, library, findings);
    markup::Document document = bodyOf(parts, path);
    reportExcesses(document, findings);
    ArticleSource source;
    library::Article& article = source.article;
    article.key = {library.description.id, slugOf(head, path)};
    article.path = path;
    article.title = takeTitle(head.title, path, document);
    article.kind = head.kind;
    checkComparison(article, library, document, findings);
    addOpening(head, document);
    article.sources = numberCitations(document, library, findings);
    numberFacts(head, article);
    source.pictures = findPictures(document, folder, {parts.body, parts.firstBodyLine}, findings);
    takeText(std::move(document), source);
    article.lead = std::move(head.lead);
    article.aliases = std::move(head.aliases);
    article.tags = std::move(head.tags);
    article.fields = std::move(head.fields);
    source.unresolved.relations = std::move(head.relations);
    source.unresolved.silentNames = std::move(head.silentNames);
    source.unresolved.names = namesOf(article, path, std::move(head.former));
    return source;
}

}  // namespace carrel::collect
