// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// The article that a library wants to start with, else its first one; absent when it holds none.
std::optional<library::ArticleKey> firstArticle(const workspace::Contents& contents);

}  // namespace carrel::desktop
