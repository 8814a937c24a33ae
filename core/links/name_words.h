// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/links/given_names.h"
#include "core/links/word_filter.h"

namespace carrel::links {

/// The words of all names of an article, in all their forms: tells which texts can't mention it, without
/// making its names anew.
class NameWords {
public:
    /// As bytes that a library keeps.
    [[nodiscard]] static std::string of(const MentionNames& names);

    /// `bytes` outlive the words. Of others than of() made, they say anything, but do no harm.
    explicit NameWords(std::string_view bytes) : bytes_(bytes) {}

    /// Whether a text may hold all words of one of the forms.
    [[nodiscard]] bool mayStandIn(const WordFilter& text) const;

private:
    std::string_view bytes_;
};

}  // namespace carrel::links
