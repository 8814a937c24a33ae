// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTextDocument>

#include <cstdint>
#include <memory>
#include <optional>
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
    bool onPaper = false;       ///< what a click would tell is spelt out: addresses, and where it comes from
    bool operator==(const ReaderExtras&) const = default;
};

/// Name of the place that refers to a source or a footnote for the first time, by the anchor of that.
QString wayBack(const QString& anchor);

/// What of an article is not in its document yet.
struct Unwritten {
    std::shared_ptr<const workspace::OpenArticle> article;
    const library::Description* library;
    const Theme* theme;
    ReaderExtras extras;
    std::size_t next = 0;  ///< of the article's blocks
    bool atStart = false;
};

/// An article as the reader shows it.
struct ReaderDocument {
    std::unique_ptr<QTextDocument> document;
    PositionMap positions;
    QHash<QString, int>
        anchors;  ///< of headings, sources, notes, and ways back, to positions of the document
    std::vector<int> figures = {};       ///< positions of the document
    std::optional<Unwritten> rest = {};  ///< absent once all is written
};

/// So many code points of an article are set before it is shown; they fill a window.
inline constexpr std::uint32_t firstPart = 6000;

/// Sets the beginning of an article: its head, and all blocks that begin before a place of its plain text.
/// `library` and `theme` outlive the document as long as it has a rest. UI thread.
ReaderDocument beginReaderDocument(const std::shared_ptr<const workspace::OpenArticle>& article,
                                   const library::Description& library, const Theme& theme,
                                   const ReaderExtras& extras, std::uint32_t upTo);
/// Goes on up to another place; behind the last block follow sources and what is found in the text.
void writeMore(ReaderDocument& document, std::uint32_t upTo);
/// Sets an article in type. `library` names the kinds and relations. UI thread.
ReaderDocument buildReaderDocument(const workspace::OpenArticle& article, const library::Description& library,
                                   const Theme& theme, const ReaderExtras& extras = {});

}  // namespace carrel::desktop
