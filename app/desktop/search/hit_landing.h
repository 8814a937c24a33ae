// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/navigation/address.h"
#include "app/desktop/navigation/landing.h"
#include "core/search/answer.h"

namespace carrel::desktop {

/// Where a hit opens: in its section.
Address addressOf(const search::Hit& hit);
/// At its best passage, with its words marked.
Landing landingOf(const search::Hit& hit);

}  // namespace carrel::desktop
