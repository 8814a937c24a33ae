// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/collect/article_head.h"
#include "core/markup/document.h"

namespace carrel::collect {

/// Puts the lead and the facts before what an article says.
void addOpening(const ArticleHead& head, markup::Document& document);

}  // namespace carrel::collect
