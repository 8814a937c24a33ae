// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include "app/desktop/navigation/link_spot.h"
#include "app/desktop/navigation/suggestion.h"
#include "core/library/description.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// What the card beside a link says. Each part but the target may be empty.
struct Preview {
    LinkTarget target;
    QString iconName;
    QString kicker;  ///< what it is
    QString title;
    QString text;  ///< of an article's lead, or of the section that the link leads to; two lines are shown
    QString factValue;  ///< the first key fact
    QString factLabel;
    QString meta;
    std::vector<Suggestion> suggestions;  ///< of a link to nowhere
};

/// `address` is the link's; its section may not be there.
Preview previewOf(const workspace::OpenArticle& article, const Address& address,
                  const library::Description& library);
/// Of a link to nowhere, or to a place outside.
Preview previewOf(const LinkTarget& target, const std::vector<Suggestion>& suggestions);

}  // namespace carrel::desktop
