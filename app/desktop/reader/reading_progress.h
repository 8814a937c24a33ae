// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "app/desktop/reader/reader_view.h"

namespace carrel::desktop {

/// What of an article is in sight.
struct ReadingProgress {
    std::uint32_t top = 0;  ///< code point of its text that stands at the upper edge; 0 at the beginning
    bool atEnd = false;     ///< the end of its text is in sight
};

/// `textSize`: of the article's text, in code points.
ReadingProgress progressIn(ReaderView& reader, std::uint32_t textSize);

}  // namespace carrel::desktop
