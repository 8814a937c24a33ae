// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <QTextDocument>

namespace carrel::desktop {

/// A link in a document: the characters between two positions.
struct DocumentLink {
    int begin = 0;
    int end = 0;
    QString href;  ///< empty: there is no link
    bool operator==(const DocumentLink&) const = default;
};

/// The link that the character behind a position belongs to. A link may have several formats; an object (a
/// chip) is a link of its own.
DocumentLink linkAt(const QTextDocument& document, int position);
/// Its part in the line of `position`, in the document's coordinates.
QRectF lineRect(const QTextDocument& document, const DocumentLink& link, int position);

}  // namespace carrel::desktop
