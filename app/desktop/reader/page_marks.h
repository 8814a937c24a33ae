// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

#include <cstddef>
#include <optional>
#include <vector>

#include "app/desktop/reader/passage.h"
#include "app/desktop/theme/tokens.h"

namespace carrel::desktop {

/// The places of a page that are marked, one of which may be the current one. A value.
struct PageMarks {
    std::vector<Passage> all;            ///< in the order of the page; none overlaps another
    std::optional<std::size_t> current;  ///< index of the one that stands out

    /// Those that touch a part of the page, to be painted.
    [[nodiscard]] QList<QTextEdit::ExtraSelection> paintedIn(QTextDocument& document, const Passage& part,
                                                             const Tokens& tokens) const;
};

/// A passage on a ground of another colour.
QTextEdit::ExtraSelection litPassage(QTextDocument& document, const Passage& passage, const QColor& ground);

}  // namespace carrel::desktop
