// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/address.h"

#include "core/text/percent.h"

namespace carrel::library {

namespace {

/// A slug may hold slashes; the first one ends the library.
std::string encodedLibrary(const std::string& library) {
    std::string encoded;
    for (const char c : text::percentEncoded(library))
        encoded += c == '/' ? std::string("%2F") : std::string(1, c);
    return encoded;
}

}  // namespace

std::optional<Address> parseAddress(std::string_view text) {
    constexpr std::string_view scheme = "carrel://";
    if (!text.starts_with(scheme)) return std::nullopt;
    text.remove_prefix(scheme.size());
    const std::size_t hash = text.find('#');
    const std::string_view place = text.substr(0, hash);
    const std::size_t slash = place.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == place.size()) return std::nullopt;
    Address address;
    address.article = {text::percentDecoded(place.substr(0, slash)),
                       text::percentDecoded(place.substr(slash + 1))};
    if (hash != std::string_view::npos) address.section = text::percentDecoded(text.substr(hash + 1));
    return address;
}

std::string textOf(const Address& address) {
    std::string text = "carrel://" + encodedLibrary(address.article.library) + "/" +
                       text::percentEncoded(address.article.slug);
    if (!address.section.empty()) text += "#" + text::percentEncoded(address.section);
    return text;
}

}  // namespace carrel::library
