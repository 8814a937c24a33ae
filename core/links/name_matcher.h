// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/range.h"
#include "core/links/name_table.h"
#include "core/links/word_scan.h"

namespace carrel::links {

/// How names are written, to be found in texts.
struct NameForm {
    std::string text;
    std::uint32_t rank = 0;  ///< where two articles have a name, the lower rank has it
};

/// Finds names in texts: whole words, the leftmost name first, and of those that begin at a word the longest.
/// Case, accents, possessives, and whether spaces or hyphens divide the words make no difference; other signs
/// between the words do. In scripts without spaces a name begins and ends where ICU's dictionaries break
/// words. A name that two articles claim alike is found for neither, and hides the shorter ones in it.
/// Finding may be done by many threads at once, while none adds or removes.
class NameMatcher {
public:
    struct Match {
        std::uint32_t name = 0;
        std::uint32_t article = 0;
        std::uint32_t beginByte = 0;
        std::uint32_t endByte = 0;
        Range range;  ///< code points
        std::uint32_t rank = 0;
        std::uint64_t state = 0;  ///< equals stateOf each form that is written like this
    };

    /// A number for how a form is written: the same for forms that texts can't tell apart. Absent for those
    /// that are found nowhere: without words, and of more than 64.
    [[nodiscard]] static std::optional<std::uint64_t> stateOf(std::string_view form);

    /// `name` is a number of the caller's.
    void add(std::uint32_t name, std::uint32_t article, const NameForm& form);
    void remove(std::uint32_t name, std::uint32_t article, const NameForm& form);

    /// Appends what stands in `text`, in its order. `text` is valid UTF-8 of less than 4 GiB.
    void find(std::string_view text, std::vector<Match>& matches) const;

private:
    [[nodiscard]] static std::vector<std::uint64_t> statesOf(std::string_view name);

    NameTable table_;
};

}  // namespace carrel::links
