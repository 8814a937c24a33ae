// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/library/article.h"
#include "core/personal/quotation.h"

namespace carrel::personal {

/// A link that the reader made: a mention that was kept. The titles are copied, so that the list can be read
/// without the libraries.
struct PersonalLinkDraft {
    library::ArticleKey from;
    std::string fromTitle;
    Quotation quotation;  ///< in the text of `from`
    library::ArticleKey to;
    std::string toTitle;
};

using PersonalLinkId = Id<struct PersonalLink>;

struct PersonalLink {
    PersonalLinkId id;
    PersonalLinkDraft what;
    Time made;
};

}  // namespace carrel::personal
