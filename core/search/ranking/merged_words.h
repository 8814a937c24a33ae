// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include "core/search/segment/segment.h"

namespace carrel::search {

/// The postings of all words of a segment that begin with `prefix`, as of one word; null when there are none.
/// A stem counts with those of its forms that begin so; only the stored postings of very short prefixes take
/// it as a whole.
std::shared_ptr<const Postings> postingsOfPrefix(const Segment& segment, std::string_view prefix);

}  // namespace carrel::search
