// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/desktop/export/export_controller.h"
#include "app/desktop/shell/tab.h"

namespace carrel::desktop {

/// What a tab has to be printed or written down: what it shows of a comparison; its article; a learning path
/// with the articles that it leads through; all that is bookmarked. Absent where it has nothing.
std::optional<ExportWish> exportWishOf(const Tab& tab, const library::Description& library,
                                       const BookmarkController& bookmarks);

}  // namespace carrel::desktop
