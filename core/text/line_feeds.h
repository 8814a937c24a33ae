// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel::text {

/// Line ends of other systems (CR LF, CR) become line feeds, so that lines are counted in one way.
std::string withLineFeeds(std::string_view text);

}  // namespace carrel::text
