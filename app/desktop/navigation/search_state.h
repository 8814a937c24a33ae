// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/desktop/navigation/place.h"

namespace carrel::desktop {

enum class ResultOrder { Relevance, Title, Year };

/// What the search page shows; its state in an address.
struct SearchState {
    QString query;
    ResultOrder order = ResultOrder::Relevance;
    bool correct = true;  ///< unknown words may be corrected
    QString current;      ///< slug of the chosen result
    bool operator==(const SearchState&) const = default;
};

/// q=…&order=…&literally&at=…, percent-encoded; what is as usual is left out.
QString toText(const SearchState& state);
/// What makes no sense counts as absent.
SearchState searchState(const QString& text);

/// The search page with a query, as usual besides.
Place placeOfSearch(const QString& query);

}  // namespace carrel::desktop
