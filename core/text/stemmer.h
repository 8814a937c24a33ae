// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace carrel::text {

/// Reduces words to their stem (Snowball: M. F. Porter, 2001). Belongs to one thread at a time.
class Stemmer {
public:
    /// `language` is BCP 47 ("en", "de-AT"); one that Snowball doesn't know leaves words as they are.
    explicit Stemmer(std::string_view language);
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;

    /// `folded` is a word as splitWords gives it; one of numbers, signs or Han and kana stays as it is.
    std::string stem(std::string_view folded) { return std::string(stemView(folded)); }
    /// The same without a copy: `folded` itself, or the stemmer's own until the next call.
    std::string_view stemView(std::string_view folded);

private:
    struct Engine;
    std::unique_ptr<Engine> engine_;
};

}  // namespace carrel::text
