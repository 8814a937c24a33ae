// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/library/article.h"
#include "core/personal/colour.h"
#include "core/personal/folder.h"
#include "core/personal/quotation.h"

namespace carrel::personal {

/// What a bookmark leads to.
enum class BookmarkTarget { Article, Section, Passage, Search, Comparison };

/// As files write them, in the order of the enumeration.
inline constexpr std::array<std::string_view, 5> targetNames = {"article", "section", "passage", "search",
                                                                "comparison"};

constexpr std::string_view nameOf(BookmarkTarget target) {
    return targetNames.at(static_cast<std::size_t>(target));
}

/// What the reader wants to keep. Title and kind are copied, so that the list can be read without the
/// library. Two drafts that lead to the same place are one bookmark.
struct BookmarkDraft {
    library::ArticleKey article;  ///< empty for a search
    std::string section;          ///< anchor; empty for the whole article
    std::string title;
    std::string kind;
    BookmarkTarget target = BookmarkTarget::Article;  ///< an article with a section is taken for a section
    Quotation passage{};                              ///< of a passage
    std::string state{};               ///< a search's query; what a comparison shows, as its page writes it
    std::optional<FolderId> folder{};  ///< absent: unfiled
    std::vector<std::string> tags{};   ///< kept in order, each once, without blanks around
    std::string note{};                ///< Markdown
    Colour colour = Colour::None;
};

using BookmarkId = Id<struct Bookmark>;

struct Bookmark {
    BookmarkId id;
    BookmarkDraft what;
    Time added;
    std::int64_t position = 0;  ///< grows along its folder
    bool lost = false;          ///< what it leads to was not found in the library's last edition
};

}  // namespace carrel::personal
