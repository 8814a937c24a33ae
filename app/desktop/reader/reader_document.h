// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTextDocument>

#include <memory>
#include <vector>

#include "app/desktop/reader/own_place.h"
#include "app/desktop/reader/position_map.h"
#include "app/desktop/theme/theme.h"
#include "core/library/description.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// What is shown of an article besides what its author wrote.
struct ReaderExtras {
    bool mentions = true;
    std::vector<OwnPlace> own = {};
    bool allRelations = false;  ///< even where there are many
    bool operator==(const ReaderExtras&) const = default;
};

/// An article as the reader shows it.
struct ReaderDocument {
    std::unique_ptr<QTextDocument> document;
    PositionMap positions;
    QHash<QString, int> anchors;  ///< of headings and sources, to positions of the document
};

/// Sets an article in type. `library` names the kinds and relations. UI thread.
ReaderDocument buildReaderDocument(const workspace::OpenArticle& article, const library::Description& library,
                                   const Theme& theme, const ReaderExtras& extras = {});

}  // namespace carrel::desktop
