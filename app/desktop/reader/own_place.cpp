// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/own_place.h"

#include "core/personal/anchor/quotation_finder.h"

namespace carrel::desktop {

std::vector<OwnPlace> ownPlacesIn(const library::Article& article,
                                  const std::vector<personal::PersonalLink>& links) {
    std::vector<OwnPlace> places;
    personal::QuotationFinder finder(article.text);
    for (const personal::PersonalLink& link : links) {
        if (link.what.from != article.key) continue;
        if (const auto found = finder.find(link.what.quotation))
            places.push_back({found->range, link.what.to});
    }
    return places;
}

}  // namespace carrel::desktop
