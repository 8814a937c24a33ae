// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/collect/article_source.h"
#include "core/library/upkeep.h"

namespace carrel::collect {

/// What the library with that id must know of an article to be kept in step; how common its title is isn't
/// known yet.
library::Upkeep upkeepOf(const Unresolved& article, const std::string& library);

}  // namespace carrel::collect
