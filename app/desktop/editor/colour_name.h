// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/personal/colour.h"

namespace carrel::desktop {

/// The name of a colour, beside which it is shown: none speaks alone. That of none, too.
QString nameOfColour(personal::Colour colour);

}  // namespace carrel::desktop
