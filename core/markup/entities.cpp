// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/entities.h"

#include <array>
#include <charconv>
#include <utility>

#include "core/text/utf8.h"

namespace carrel::markup {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 30> named = {{
    {"amp", "&"},         {"lt", "<"},         {"gt", ">"},         {"quot", "\""},       {"apos", "'"},
    {"nbsp", "\u00A0"},   {"ndash", "\u2013"}, {"mdash", "\u2014"}, {"hellip", "\u2026"}, {"lsquo", "\u2018"},
    {"rsquo", "\u2019"},  {"ldquo", "\u201C"}, {"rdquo", "\u201D"}, {"laquo", "\u00AB"},  {"raquo", "\u00BB"},
    {"copy", "\u00A9"},   {"reg", "\u00AE"},   {"trade", "\u2122"}, {"deg", "\u00B0"},    {"times", "\u00D7"},
    {"middot", "\u00B7"}, {"bull", "\u2022"},  {"euro", "\u20AC"},  {"pound", "\u00A3"},  {"sect", "\u00A7"},
    {"larr", "\u2190"},   {"rarr", "\u2192"},  {"le", "\u2264"},    {"ge", "\u2265"},     {"shy", "\u00AD"},
}};

std::string decodeNumber(std::string_view digits, std::string_view entity) {
    const bool hex = !digits.empty() && (digits.front() == 'x' || digits.front() == 'X');
    if (hex) digits.remove_prefix(1);
    std::uint32_t value = 0;
    constexpr int decimal = 10;
    constexpr int hexadecimal = 16;
    const auto [end, failure] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? hexadecimal : decimal);
    constexpr std::uint32_t last = 0x10FFFF;
    const bool whole = failure == std::errc() && end == digits.data() + digits.size();
    std::string text;
    // Control characters have no place in a text, and would be taken for our own marks while parsing.
    if (whole && value >= 0x20 && value <= last) text::append(text, value);
    return text.empty() ? std::string(entity) : text;
}

}  // namespace

std::string decodeEntity(std::string_view entity) {
    constexpr std::size_t shortest = 3;
    if (entity.size() < shortest || entity.front() != '&' || entity.back() != ';') return std::string(entity);
    const std::string_view name = entity.substr(1, entity.size() - 2);
    if (name.front() == '#') return decodeNumber(name.substr(1), entity);
    for (const auto& [known, text] : named)
        if (known == name) return std::string(text);
    return std::string(entity);
}

void appendEscaped(std::string& html, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&':
                html += "&amp;";
                break;
            case '<':
                html += "&lt;";
                break;
            case '>':
                html += "&gt;";
                break;
            case '"':
                html += "&quot;";
                break;
            default:
                html += c;
        }
    }
}

std::string escaped(std::string_view text) {
    std::string html;
    appendEscaped(html, text);
    return html;
}

}  // namespace carrel::markup
