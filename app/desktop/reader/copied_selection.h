// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTextCursor>

namespace carrel::desktop {

/// A selection of a reader's document, as it goes to the clipboard.
struct CopiedSelection {
    /// The words alone: no chips, icons or numbers of sources. Cells of a row stand between tabs, rows on
    /// lines of their own, as spreadsheets take them.
    QString text;
    /// Headings, paragraphs, lists, links and tables as what they are, without our fonts and colours.
    QString html;
};

CopiedSelection copiedSelection(const QTextCursor& selection);

}  // namespace carrel::desktop
