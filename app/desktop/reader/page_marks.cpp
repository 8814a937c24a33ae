// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/page_marks.h"

#include <algorithm>

namespace carrel::desktop {

QList<QTextEdit::ExtraSelection> PageMarks::paintedIn(QTextDocument& document, const Passage& part,
                                                      const Tokens& tokens) const {
    QTextCharFormat plain;
    plain.setBackground(tokens.match);
    plain.setForeground(tokens.text);
    QTextCharFormat strong;
    strong.setBackground(tokens.accent);
    strong.setForeground(tokens.onAccent);
    const int last = document.characterCount() - 1;
    QList<QTextEdit::ExtraSelection> painted;
    const auto first = std::partition_point(all.begin(), all.end(),
                                            [&](const Passage& mark) { return mark.end <= part.begin; });
    for (auto mark = first; mark != all.end() && mark->begin <= part.end; ++mark) {
        const bool isCurrent = current && *current == static_cast<std::size_t>(mark - all.begin());
        QTextCursor cursor(&document);
        cursor.setPosition(std::min(mark->begin, last));
        cursor.setPosition(std::min(mark->end, last), QTextCursor::KeepAnchor);
        painted.append({cursor, isCurrent ? strong : plain});
    }
    return painted;
}

QTextEdit::ExtraSelection litPassage(QTextDocument& document, const Passage& passage, const QColor& ground) {
    QTextCharFormat lit;
    lit.setBackground(ground);
    QTextCursor cursor(&document);
    cursor.setPosition(passage.begin);
    cursor.setPosition(passage.end, QTextCursor::KeepAnchor);
    return {cursor, lit};
}

}  // namespace carrel::desktop
