// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/collect/findings.h"
#include "core/collect/library_source.h"
#include "core/library/article.h"
#include "core/markup/document.h"

namespace carrel::collect {

/// Numbers the citations of a document in the order of their first appearance and returns their sources in
/// that order. Citations of sources that the library doesn't have are reported and dropped; without a
/// sources.yaml they are no citations, so what was written stays as text.
std::vector<library::Source> numberCitations(markup::Document& document, const LibrarySource& library,
                                             Findings& findings);

}  // namespace carrel::collect
