// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "app/desktop/context/excerpt.h"
#include "app/desktop/navigation/address.h"
#include "core/base/range.h"
#include "core/library/description.h"
#include "core/personal/personal_link.h"
#include "core/personal/placed_highlight.h"
#include "core/workspace/connections.h"

namespace carrel::desktop {

/// A line below the title of a section.
struct PanelEntry {
    enum class Kind {
        Heading,  ///< of the article
        Group,    ///< what the articles below it have in common
        Article,
        Highlight,
        More,  ///< the rest, folded
    };
    /// What the reader can do with a place besides going there.
    enum class Offer { None, Keep, Remove };

    Kind kind = Kind::Article;
    QString title;
    QString iconName = {};
    QString note = {};                            ///< beside the title
    Excerpt excerpt = {};                         ///< below it
    Address address = {};                         ///< of a Heading its section alone
    std::optional<Range> passage = std::nullopt;  ///< in the article at `address`
    Offer offer = Offer::None;
    personal::PersonalLinkId own = {};     ///< what Offer::Remove would remove, of the reader's links
    personal::HighlightId highlight = {};  ///< the same, of the highlights
    personal::Colour colour = personal::Colour::None;  ///< of a highlight, in place of an icon
    int depth = 0;                                     ///< of a Heading: 0 or 1
};

/// A part of the context panel. A value.
struct PanelSection {
    enum class What { Outline, Highlighted, LinkedFrom, OwnLinks, Mentioned, Related };

    What what = What::Outline;
    QString title;
    std::size_t count = 0;   ///< of articles
    std::size_t folded = 0;  ///< so many articles are shown at first; 0: all
    std::vector<PanelEntry> entries = {};
};

/// What stands on the page. Empty where there is no heading.
std::vector<PanelSection> outlineOf(const library::Article& article);
/// What the reader highlighted in an article. Empty where there is nothing.
std::vector<PanelSection> highlightsOf(const library::ArticleKey& article,
                                       const std::vector<personal::PlacedHighlight>& highlights);
/// What an article is connected with; without empty parts.
std::vector<PanelSection> sectionsOf(const workspace::Connections& connections,
                                     const library::Description& library);

}  // namespace carrel::desktop
