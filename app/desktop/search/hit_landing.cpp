// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/hit_landing.h"

namespace carrel::desktop {

Address addressOf(const search::Hit& hit) {
    return {hit.article, hit.section ? hit.section->anchor : std::string()};
}

Landing landingOf(const search::Hit& hit) {
    Landing landing;
    landing.marks = hit.matches;
    if (!hit.matches.empty()) landing.passage = hit.snippet.source;
    return landing;
}

}  // namespace carrel::desktop
