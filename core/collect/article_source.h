// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/collect/article_head.h"
#include "core/collect/findings.h"
#include "core/collect/library_source.h"
#include "core/collect/source_folder.h"
#include "core/library/article.h"
#include "core/links/resolver.h"
#include "core/markup/document.h"

namespace carrel::collect {

/// A link in an article's text, not yet resolved.
struct UnresolvedLink {
    markup::WrittenLink written;
    std::uint32_t number = 0;  ///< that the article's HTML names
    std::string sentence;
};

/// What has to wait until the names of all articles are known.
struct Unresolved {
    links::Names names;
    std::vector<UnresolvedLink> links;
    std::vector<DeclaredRelation> relations;
    std::vector<Range> closed;             ///< where its text mentions nothing
    std::vector<std::string> silentNames;  ///< see links::MentionNames
};

/// One file, read.
struct ArticleSource {
    library::Article article;
    Unresolved unresolved;
    std::vector<std::string> pictures;  ///< paths from the folder
};

/// Reads the text of the file that `findings` is about. What is wrong is added there; the article is made all
/// the same.
ArticleSource readArticle(std::string_view text, const SourceFolder& folder, const LibrarySource& library,
                          Findings& findings);

}  // namespace carrel::collect
