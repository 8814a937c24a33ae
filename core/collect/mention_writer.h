// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/collect/article_source.h"
#include "core/collect/library_source.h"
#include "core/library/writer.h"
#include "core/links/mention_finder.h"

namespace carrel::collect {

/// Finds the mentions in all articles of a library that is being written, and writes them.
void writeMentions(library::Writer& writer, const LibrarySource& library,
                   const std::vector<Unresolved>& articles);

}  // namespace carrel::collect
