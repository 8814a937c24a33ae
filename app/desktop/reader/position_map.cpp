// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/position_map.h"

#include <algorithm>

namespace carrel::desktop {

void PositionMap::add(int documentPosition, QStringView text, std::uint32_t textPosition) {
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && !text[end].isHighSurrogate())
            ++end;
        if (end > at) {
            const auto units = static_cast<int>(end - at);
            addRun({documentPosition, units, textPosition, static_cast<std::uint32_t>(units)});
            documentPosition += units;
            textPosition += static_cast<std::uint32_t>(units);
        }
        if (end < text.size()) {
            addRun({documentPosition, 2, textPosition, 1});
            documentPosition += 2;
            ++textPosition;
            end += 2;
        }
        at = end;
    }
}

void PositionMap::addRun(const Run& run) {
    runs_.push_back(run);
}

int PositionMap::toDocument(std::uint32_t textPosition) const {
    if (runs_.empty()) return 0;
    const auto run = std::partition_point(runs_.begin(), runs_.end(), [&](const Run& earlier) {
        return earlier.text + earlier.codePoints <= textPosition;
    });
    if (run == runs_.end()) return runs_.back().document + runs_.back().units;
    if (textPosition <= run->text) return run->document;
    return run->document + static_cast<int>(textPosition - run->text);
}

std::optional<std::uint32_t> PositionMap::toText(int documentPosition) const {
    const auto run = std::partition_point(runs_.begin(), runs_.end(), [&](const Run& earlier) {
        return earlier.document + earlier.units <= documentPosition;
    });
    if (run == runs_.end() || documentPosition < run->document) return std::nullopt;
    if (run->codePoints == 1) return run->text;
    return run->text + static_cast<std::uint32_t>(documentPosition - run->document);
}

Passage passageOf(const Range& words, const PositionMap& positions, const QTextDocument& document) {
    const int last = positions.toDocument(words.end - 1);
    const int units = document.characterAt(last).isHighSurrogate() ? 2 : 1;
    return {positions.toDocument(words.begin), last + units};
}

}  // namespace carrel::desktop
