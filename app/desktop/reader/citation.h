// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/navigation/address.h"
#include "app/desktop/reader/copied_selection.h"
#include "core/library/article.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// What is quoted, and where it stands: the words that are selected (without any, the article as a whole),
/// its title and library, the sources that the words name, and the address.
CopiedSelection citationOf(const QTextCursor& selection, const library::Article& article,
                           const library::Description& library, const Address& address);

}  // namespace carrel::desktop
