// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/find/find_on_page.h"

#include <QTextBlock>

#include <string>

namespace carrel::desktop {

namespace {

/// The text of one block, with the way back to the document.
struct BlockText {
    std::string utf8;
    std::vector<int> places;  ///< in the document, of each code point
};

BlockText textOf(const QTextBlock& block) {
    BlockText text;
    QString shown;
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment fragment = piece.fragment();
        if (fragment.charFormat().verticalAlignment() == QTextCharFormat::AlignSuperScript) continue;
        const QString part = fragment.text();
        for (int at = 0; at < part.size(); ++at)
            if (!part.at(at).isLowSurrogate()) text.places.push_back(fragment.position() + at);
        shown += part;
    }
    text.utf8 = shown.toStdString();
    return text;
}

}  // namespace

std::vector<Passage> findOnPage(const QTextDocument& document, const QString& phrase,
                                const text::FindOptions& options) {
    std::vector<Passage> found;
    const text::Finder finder(phrase.toStdString(), options);
    if (finder.empty()) return found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const BlockText text = textOf(block);
        for (const Range& range : finder.findIn(text.utf8)) {
            const int last = text.places[range.end - 1];
            const int units = document.characterAt(last).isHighSurrogate() ? 2 : 1;
            found.push_back({text.places[range.begin], last + units});
        }
    }
    return found;
}

}  // namespace carrel::desktop
