// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/links/name_matcher.h"

namespace carrel::links {

/// By what an article may be mentioned.
struct MentionNames {
    std::string slug;
    std::string title;
    std::vector<std::string> aliases;
    std::vector<std::string>
        silent;  ///< names that the author forbids: its own everywhere, others in its text
    bool operator==(const MentionNames&) const = default;
};

/// One name of an article, in all forms in which a text may give it.
struct GivenName {
    std::string text;
    std::vector<NameForm> forms;  ///< not empty
    bool mayBeCommon = false;     ///< a title that is a single word
    bool exact = false;           ///< counts only where it is written just like this
    bool silent = false;          ///< its article forbids it
};

/// The title, the aliases, and the slug where it could mean nothing else ("topic.lookup", "api/config").
std::vector<GivenName> givenNamesOf(const MentionNames& names);

}  // namespace carrel::links
