// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextCursor>

#include <vector>

#include "app/desktop/reader/text_formats.h"
#include "core/library/description.h"
#include "core/library/link.h"

namespace carrel::desktop {

/// A relation of an article, from its end.
struct ShownRelation {
    QString name;  ///< of the relation, or of its inverse
    library::ArticleKey other;
    QString title;
    QString iconName;
};

/// Those that lead out, then those that lead here; what both ends declare once. In the order of the library's
/// relations within each.
std::vector<ShownRelation> relationsOf(const library::Links& links, const library::Description& library);
/// So many of them that each name has its share; in their order. A single one is not left out.
std::vector<ShownRelation> foldedRelations(const std::vector<ShownRelation>& all);

/// Writes a pill for each; nothing without relations. `whole`: all of them, else a last pill tells how many
/// are folded.
void writeRelations(QTextCursor& cursor, const TextFormats& formats, const std::vector<ShownRelation>& all,
                    bool whole);

}  // namespace carrel::desktop
