// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "core/library/article.h"

namespace carrel::desktop {

/// A place: an article, and within it a section.
struct Address {
    library::ArticleKey article;
    std::string section;  ///< anchor; empty for the beginning
    bool operator==(const Address&) const = default;
};

/// carrel://library/slug#section, percent-encoded.
QString toText(const Address& address);
/// Absent when `text` is no such address.
std::optional<Address> parseAddress(const QString& text);

}  // namespace carrel::desktop
