// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stop_token>
#include <string_view>

#include "core/search/segment/segment.h"

namespace carrel::search {

/// The postings of all words of a segment that begin with `prefix`, as of one word; null when there are none.
/// A stem counts with those of its forms that begin so; only the stored postings of frequent prefixes take
/// it as a whole. Some of them once it was asked to stop.
std::shared_ptr<const Postings> postingsOfPrefix(const Segment& segment, std::string_view prefix,
                                                 const std::stop_token& stop);

}  // namespace carrel::search
