// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace carrel::links {

/// Where words begin and end in a text of a script without spaces: ICU knows by dictionary. Nothing is done
/// until it is asked. Belongs to one thread.
class WordBreaks {
public:
    /// `text` outlives the breaks.
    explicit WordBreaks(std::string_view text);
    ~WordBreaks();
    WordBreaks(const WordBreaks&) = delete;
    WordBreaks& operator=(const WordBreaks&) = delete;

    [[nodiscard]] bool at(std::size_t byte);

private:
    struct Iterator;
    std::string_view text_;
    std::unique_ptr<Iterator> iterator_;
};

}  // namespace carrel::links
