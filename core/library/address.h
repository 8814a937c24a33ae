// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/library/article.h"

namespace carrel::library {

/// A place in any library, as links name it: carrel://library/slug#section, percent-encoded or not.
struct Address {
    ArticleKey article;
    std::string section;  ///< anchor; empty for the beginning
    bool operator==(const Address&) const = default;
};

/// Absent when `text` is no such address.
std::optional<Address> parseAddress(std::string_view text);
/// What parseAddress() reads as the same address.
std::string textOf(const Address& address);

}  // namespace carrel::library
