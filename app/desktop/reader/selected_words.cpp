// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/selected_words.h"

#include <QTextBlock>
#include <QTextDocument>

namespace carrel::desktop {

namespace {

/// Spaces at the ends belong to nobody.
bool isWord(const QTextCursor& cursor, int position) {
    return !cursor.document()->characterAt(position).isSpace();
}

}  // namespace

std::optional<Range> selectedWords(const QTextCursor& cursor, const PositionMap& positions) {
    int first = cursor.selectionStart();
    int last = cursor.selectionEnd() - 1;
    while (first <= last && (!isWord(cursor, first) || !positions.toText(first)))
        ++first;
    while (first <= last && (!isWord(cursor, last) || !positions.toText(last)))
        --last;
    if (first > last) return std::nullopt;
    return Range{*positions.toText(first), *positions.toText(last) + 1};
}

QTextCursor withoutFrameBehind(QTextCursor cursor) {
    const QTextBlock paragraph = cursor.document()->findBlock(cursor.selectionStart());
    const int end = paragraph.position() + paragraph.length();
    if (cursor.selectionStart() != paragraph.position() || cursor.selectionEnd() <= end) return cursor;
    cursor.setPosition(paragraph.position());
    cursor.setPosition(end - 1, QTextCursor::KeepAnchor);
    return cursor;
}

}  // namespace carrel::desktop
