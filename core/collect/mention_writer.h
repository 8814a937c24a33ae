// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/collect/article_source.h"
#include "core/collect/library_source.h"
#include "core/library/writer.h"
#include "core/links/mention_finder.h"

namespace carrel::collect {

/// Finds the mentions in all articles of a library that is being written, and writes them. Returns how common
/// the title of each is.
std::vector<library::Commonness> writeMentions(library::Writer& writer, const LibrarySource& library,
                                               const std::vector<Unresolved>& articles);

/// What the mentions in an article become in the library, without their sentences and the articles that they
/// lead to. Those that don't count are left out of `mentions`, too.
std::vector<library::Link> linksOf(std::vector<links::Mention>& mentions, const links::MentionFinder& finder,
                                   const library::ArticleKey& from,
                                   const std::vector<library::Section>& sections);

}  // namespace carrel::collect
