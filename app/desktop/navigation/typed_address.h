// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/desktop/navigation/place.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// What someone typed, pasted or gave to the program, read as an address.
struct TypedAddress {
    std::optional<Place> place;
    QString problem;  ///< a sentence that says what is wrong; empty when there is a place
};

/// Whether there is such an article is not looked up.
TypedAddress readAddress(const QString& text, const library::Description& library);

}  // namespace carrel::desktop
