// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <QTextDocument>

#include <cstdint>
#include <optional>
#include <vector>

#include "app/desktop/reader/passage.h"
#include "core/base/range.h"

namespace carrel::desktop {

/// Where the characters of a QTextDocument (UTF-16 units) stand in the article's plain text (code points).
/// Runs are added in the order of both. What was not added (the title, chips, source numbers) has no place in
/// the plain text.
class PositionMap {
public:
    void add(int documentPosition, QStringView text, std::uint32_t textPosition);

    /// The document's position of a code point; of the nearest one behind it when it has none, else the end.
    [[nodiscard]] int toDocument(std::uint32_t textPosition) const;
    /// The code point at a position of the document; absent where the document shows something else.
    [[nodiscard]] std::optional<std::uint32_t> toText(int documentPosition) const;

private:
    /// Characters that are one unit each in both, or one character of two units.
    struct Run {
        int document;
        int units;
        std::uint32_t text;
        std::uint32_t codePoints;
    };
    void addRun(const Run& run);

    std::vector<Run> runs_;
};

/// Where words of the plain text stand in the document that the positions belong to; not empty.
Passage passageOf(const Range& words, const PositionMap& positions, const QTextDocument& document);

}  // namespace carrel::desktop
