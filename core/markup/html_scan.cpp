// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/html_scan.h"

#include <algorithm>

#include "core/markup/entities.h"

namespace carrel::markup {

namespace {

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

std::size_t nameEnd(std::string_view text, std::size_t at) {
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    return at;
}

std::string decoded(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        constexpr std::size_t longestEntity = 12;
        const std::size_t end =
            text[at] == '&' ? text.substr(at, longestEntity).find(';') : std::string_view::npos;
        if (end == std::string_view::npos) {
            plain += text[at++];
        } else {
            plain += decodeEntity(text.substr(at, end + 1));
            at += end + 1;
        }
    }
    return plain;
}

}  // namespace

std::string HtmlToken::attribute(std::string_view name) const {
    for (const auto& [key, value] : attributes)
        if (key == name) return value;
    return {};
}

bool HtmlScan::next(HtmlToken& token) {
    if (at_ >= html_.size()) return false;
    token = {};
    if (html_[at_] != '<' || !tag(token)) text(token);
    return true;
}

bool HtmlScan::tag(HtmlToken& token) {
    // A bracket within a tag is escaped; so each character is looked at once, whatever the text.
    const std::size_t end = html_.find_first_of("<>", at_ + 1);
    if (end == std::string_view::npos || html_[end] == '<') return false;
    std::string_view inside = html_.substr(at_ + 1, end - at_ - 1);
    token.kind = HtmlToken::Kind::Open;
    if (inside.starts_with('/')) {
        token.kind = HtmlToken::Kind::Close;
        inside.remove_prefix(1);
    } else if (inside.ends_with('/')) {
        token.kind = HtmlToken::Kind::Empty;
        inside.remove_suffix(1);
    }
    const std::size_t name = nameEnd(inside, 0);
    if (name == 0) return false;
    token.text = std::string(inside.substr(0, name));
    attributes(token, inside.substr(name));
    at_ = end + 1;
    return true;
}

void HtmlScan::attributes(HtmlToken& token, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = nameEnd(text, at);
        if (end == at || !text.substr(end).starts_with("=\"")) {
            at = end + 1;
            continue;
        }
        const std::size_t close = std::min(text.find('"', end + 2), text.size());
        token.attributes.emplace_back(text.substr(at, end - at),
                                      decoded(text.substr(end + 2, close - end - 2)));
        at = close + 1;
    }
}

void HtmlScan::text(HtmlToken& token) {
    token.kind = HtmlToken::Kind::Text;
    const std::size_t end = std::min(html_.find('<', at_ + 1), html_.size());
    token.text = decoded(html_.substr(at_, end - at_));
    at_ = end;
}

}  // namespace carrel::markup
