// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/own_place.h"

#include "core/personal/quoting.h"

namespace carrel::desktop {

std::vector<OwnPlace> ownPlacesIn(const library::Article& article,
                                  const std::vector<personal::PersonalLink>& links) {
    std::vector<OwnPlace> places;
    for (const personal::PersonalLink& link : links) {
        if (link.what.from != article.key) continue;
        if (const auto range = personal::findQuotation(article.text, link.what.quotation))
            places.push_back({*range, link.what.to});
    }
    return places;
}

}  // namespace carrel::desktop
