// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any bytes as an address or the target of a link: it names the same place again, and none that could do
// harm.
#include <algorithm>
#include <array>

#include "core/library/address.h"
#include "core/links/resolver.h"
#include "core/markup/link_target.h"
#include "core/text/percent.h"
#include "core/text/utf8.h"
#include "tests/fuzz/promise.h"

namespace {

using namespace carrel;
using test::require;

/// What a browser takes for the scheme of an address: it passes over line ends and tabs, and blanks before
/// it.
std::string schemeOf(std::string_view address) {
    std::string scheme;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
        if (c == ':') return scheme;
        if (c == '\t' || c == '\n' || c == '\r' || (byte <= ' ' && scheme.empty())) continue;
        if (!letter && (!other || scheme.empty())) return {};
        scheme += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return {};
}

void checkLink(const std::string& address) {
    constexpr std::array<std::string_view, 4> safe = {"http", "https", "mailto", "carrel"};
    const auto link = markup::linkTo(address);
    if (!link) return;
    require(text::isValid(link->target) && text::isValid(link->anchor), "a target is UTF-8");
    const std::string scheme = schemeOf(address);
    if (link->form == markup::LinkForm::External)
        require(std::find(safe.begin(), safe.end(), scheme) != safe.end(), "a link leads to a safe place",
                scheme);
    else
        require(scheme.empty() && (schemeOf(link->target).empty() || markup::leadsElsewhere(link->target)),
                "a path has no scheme");
    const links::Resolution resolution =
        links::Resolver({{"a", "b/a.md", "A", {}, {}, {}}}).resolve(*link, "a", "b/a.md");
    require(resolution.state != links::Resolution::State::Found || resolution.slug == "a",
            "a link leads to an article that is there");
}

void checkAddress(const std::string& text) {
    const auto address = library::parseAddress(text);
    if (!address) return;
    require(!address->article.library.empty() && !address->article.slug.empty(),
            "an address names an article");
    require(library::parseAddress(library::textOf(*address)) == address,
            "what is written is read as the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text = text::repaired(test::textOf(bytes, size));
    require(text::percentDecoded(text::percentEncoded(text)) == text,
            "what is encoded is decoded as the same");
    checkLink(text);
    checkAddress(text);
    checkAddress("carrel://" + text);
    return 0;
}
