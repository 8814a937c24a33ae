// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/navigation/address.h"

namespace carrel::desktop {

/// Where a tab can be: in an article, or on one of the window's own pages.
struct Place {
    enum class View { Article, BookmarkList };
    View view = View::Article;
    Address address;  ///< of an article
    bool operator==(const Place&) const = default;
};

}  // namespace carrel::desktop
