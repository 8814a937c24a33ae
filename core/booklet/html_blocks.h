// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/booklet/booklet.h"
#include "core/markup/document.h"

namespace carrel::booklet {

/// Slugs of the articles that a document holds: links to these stay within it.
using Inside = std::set<std::string>;

/// Ids in the document: of an article, of a section, of a source, of a footnote. No two are the same.
std::string articleId(const std::string& slug);
std::string sectionId(const std::string& slug, const std::string& anchor);
std::string sourceId(const std::string& slug, std::size_t number);
std::string noteId(const std::string& slug, const std::string& label);

/// Writes the blocks of one article as HTML.
class HtmlBlocks {
public:
    /// All references outlive the writer. `deeper`: by how many levels its headings are below an article's
    /// that stands alone.
    HtmlBlocks(std::string& html, const workspace::OpenArticle& article, const Inside& inside,
               const Words& words, std::uint32_t deeper);

    void write(const std::vector<markup::Block>& blocks);
    /// h1, or so many levels deeper.
    void writeHeading(std::uint32_t level, const std::string& id, const std::vector<markup::Inline>& inlines);

private:
    void writeOne(const markup::Block& block);
    void writeSimple(const char* open, const char* close, const std::vector<markup::Inline>& inlines);
    void writeAround(const std::string& open, const std::string& close, const markup::Block& block);
    void writeFacts(const markup::Block& facts);
    void writeList(const markup::Block& list);
    void writeItem(const markup::Block& item);
    void writeCallout(const markup::Block& callout);
    void writeTable(const markup::Block& table);
    void writeFigure(const markup::Block& figure);
    void writeFootnote(const markup::Block& note);
    void writeInlines(const std::vector<markup::Inline>& inlines);
    void writeInline(const markup::Inline& piece);
    void writeLink(const markup::Inline& piece);
    void writeImage(const markup::Inline& piece);
    void writeNumber(const std::string& number, const std::string& id, const std::string& locator);
    [[nodiscard]] std::string hrefOf(const library::Link& link) const;
    [[nodiscard]] std::string nameOf(const markup::Block& callout) const;

    std::string& html_;
    const workspace::OpenArticle& article_;
    const Inside& inside_;
    const Words& words_;
    std::uint32_t deeper_;
    bool inLink_ = false;  ///< a link holds no other
};

}  // namespace carrel::booklet
