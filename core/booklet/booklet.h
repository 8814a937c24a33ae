// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/library/description.h"
#include "core/workspace/shelf.h"

namespace carrel::booklet {

/// The words that stand around the articles, in the reader's language.
struct Words {
    std::string contents = "Contents";
    std::string sources = "Sources";
    std::string lesson = "Lesson";
    std::string watchFor = "Watch for";
    std::string note = "Note";
    std::string example = "Example";
    std::string missingFigure = "Figure";  ///< of one that can't be shown and has no words of its own
};

using ArticleRef = std::reference_wrapper<const workspace::OpenArticle>;

/// Articles of one library as one document, to be handed on. With several of them it has a title page of its
/// own with the contents.
struct Booklet {
    std::string title;  ///< of the whole; an article alone has its own
    library::Description library;
    std::vector<ArticleRef> articles;
};

/// One HTML file that needs nothing else: valid HTML, styles and pictures inside, no scripts, nothing that is
/// loaded from anywhere; dark on white. Links lead within it where they can, to carrel:// addresses where the
/// article isn't in it. Of each article: kind, title, lead, facts, text, notes, sources with their addresses,
/// and its own address. A picture that can't be shown safely gives its words.
std::string toHtml(const Booklet& booklet, const Words& words = {});

/// carrel://library/slug
std::string addressOf(const library::ArticleKey& article);

}  // namespace carrel::booklet
