// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

#include "core/search/answer.h"
#include "core/search/query.h"

namespace carrel::desktop {

/// What there is to say about an answer above its hits.
struct SearchNotice {
    QString html;                                  ///< empty: nothing; its links are the names below
    std::optional<std::filesystem::path> damaged;  ///< the library whose index can be made anew
};
/// Links of a notice: the query is to be searched as it was typed; an index is to be made anew.
inline constexpr const char* literalLink = "literally";
inline constexpr const char* rebuildLink = "rebuild";

/// `text`: the query as typed. Of a library that was left out it says nothing else; else what was corrected,
/// and below it what looks odd in the query, with the words that are meant.
SearchNotice noticeOf(const QString& text, const search::Answer& answer,
                      const std::vector<search::Hint>& hints);

}  // namespace carrel::desktop
