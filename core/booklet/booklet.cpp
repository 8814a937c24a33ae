// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/booklet/booklet.h"

#include "core/booklet/html_blocks.h"
#include "core/booklet/html_page.h"
#include "core/markup/entities.h"

namespace carrel::booklet {

namespace {

void writeSource(std::string& html, const library::Source& source, const std::string& id) {
    html += "<li id=\"" + markup::escaped(id) + "\">";
    for (const std::string* part : {&source.publisher, &source.author})
        if (!part->empty()) html += markup::escaped(*part) + ", ";
    const bool web = source.url.starts_with("https://") || source.url.starts_with("http://");
    const std::string title = markup::escaped(source.title.empty() ? source.url : source.title);
    html += web ? "<a href=\"" + markup::escaped(source.url) + "\">" + title + "</a>" : title;
    if (!source.date.empty()) html += ", " + markup::escaped(source.date);
    // On paper a link says nothing of where it leads.
    if (web && !source.title.empty()) html += "<br>" + markup::escaped(source.url);
    html += "</li>\n";
}

void writeSources(std::string& html, const library::Article& article, const Words& words,
                  std::uint32_t deeper) {
    if (article.sources.empty()) return;
    const std::string heading = "h" + std::to_string(2 + deeper);
    html +=
        "<" + heading + ">" + markup::escaped(words.sources) + "</" + heading + ">\n<ol class=\"sources\">\n";
    std::size_t number = 0;
    for (const library::Source& source : article.sources)
        writeSource(html, source, sourceId(article.key.slug, ++number));
    html += "</ol>\n";
}

std::string originOf(const library::Description& library) {
    return library.edition.empty() ? library.title : library.title + ", " + library.edition;
}

void writeArticle(std::string& html, const workspace::OpenArticle& open, const Booklet& booklet,
                  const Inside& inside, const Words& words) {
    const library::Article& article = open.article;
    const std::uint32_t deeper = booklet.articles.size() > 1 ? 1 : 0;
    html += "<article>\n";
    if (const library::Kind* kind = booklet.library.findKind(article.kind))
        html += "<p class=\"kind\">" + markup::escaped(kind->name) + "</p>\n";
    HtmlBlocks blocks(html, open, inside, words, deeper);
    markup::Inline title;
    title.text = article.title;
    blocks.writeHeading(1, articleId(article.key.slug), {title});
    blocks.write(open.document.blocks);
    writeSources(html, article, words, deeper);
    html += "<p class=\"origin\">" + markup::escaped(originOf(booklet.library)) + "<br>" +
            markup::escaped(addressOf(article.key)) + "</p>\n</article>\n";
}

void writeContents(std::string& html, const Booklet& booklet, const Words& words) {
    html += "<h1>" + markup::escaped(booklet.title) + "</h1>\n<p class=\"lead\">" +
            markup::escaped(originOf(booklet.library)) + "</p>\n<nav>\n<h2>" +
            markup::escaped(words.contents) + "</h2>\n<ol>\n";
    for (const workspace::OpenArticle& open : booklet.articles)
        html += "<li><a href=\"#" + markup::escaped(articleId(open.article.key.slug)) + "\">" +
                markup::escaped(open.article.title) + "</a></li>\n";
    html += "</ol>\n</nav>\n";
}

}  // namespace

std::string addressOf(const library::ArticleKey& article) {
    return "carrel://" + article.library + "/" + article.slug;
}

std::string toHtml(const Booklet& booklet, const Words& words) {
    Inside inside;
    for (const workspace::OpenArticle& open : booklet.articles)
        inside.insert(open.article.key.slug);
    const bool several = booklet.articles.size() > 1;
    std::string body;
    if (several) writeContents(body, booklet, words);
    for (const workspace::OpenArticle& open : booklet.articles)
        writeArticle(body, open, booklet, inside, words);
    const bool alone = booklet.articles.size() == 1;
    return htmlPage(booklet.library.language,
                    alone ? booklet.articles.front().get().article.title : booklet.title, body);
}

}  // namespace carrel::booklet
