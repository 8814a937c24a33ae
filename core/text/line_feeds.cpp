// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/line_feeds.h"

namespace carrel::text {

std::string withLineFeeds(std::string_view text) {
    std::string mended;
    mended.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool beforeLineFeed = at + 1 < text.size() && text[at + 1] == '\n';
        if (text[at] != '\r') {
            mended += text[at];
        } else if (!beforeLineFeed) {
            mended += '\n';
        }
    }
    return mended;
}

}  // namespace carrel::text
