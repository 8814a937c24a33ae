// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/reader.h"

namespace carrel::cli {

/// A connection with the words that stand at its place: what `links` prints of it.
struct LinkLine {
    library::Link link;
    std::string text;  ///< of a relation, its name
};

/// "link", "relation", "mention" or "broken"; empty for links that lead out of the library.
std::string_view typeOf(const library::Link& link);

/// Without the links that lead out of the library; only those of `type`, unless it is empty. In their order.
std::vector<LinkLine> linesOf(const std::vector<library::Link>& links, const library::Reader& library,
                              std::string_view type);

/// Text in one column: tabs and line feeds are spaces.
std::string column(std::string_view text);
/// from, to, type, offset in code points, text, divided by tabs. `to` of a broken link is what was written.
std::string tsvOf(const LinkLine& line);
nlohmann::ordered_json jsonOf(const LinkLine& line);

}  // namespace carrel::cli
