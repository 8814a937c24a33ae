// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/link_target.h"

#include "core/markup/inline_scan.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::markup {

namespace {

/// "https" of "https://…", folded; empty for a path. Control characters and spaces don't hide a scheme.
std::string schemeOf(const std::string& address) {
    std::string scheme;
    for (const char c : address) {
        if (c == ':') return text::fold(scheme);
        if (c == '/' || c == '?' || c == '#') return {};
        if (static_cast<unsigned char>(c) > ' ') scheme += c;
    }
    return {};
}

int digitOf(char c) {
    constexpr int ten = 10;
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + ten;
    if (c >= 'A' && c <= 'F') return c - 'A' + ten;
    return -1;
}

std::string percentDecoded(const std::string& text) {
    constexpr int sixteen = 16;
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool code = text[at] == '%' && at + 2 < text.size() && digitOf(text[at + 1]) >= 0 &&
                          digitOf(text[at + 2]) >= 0;
        if (code) {
            decoded += static_cast<char>(digitOf(text[at + 1]) * sixteen + digitOf(text[at + 2]));
            at += 2;
        } else {
            decoded += text[at];
        }
    }
    return text::repaired(decoded);
}

}  // namespace

std::optional<WrittenLink> linkTo(const std::string& address) {
    WrittenLink link;
    const std::string scheme = schemeOf(address);
    if (scheme.empty()) {
        link.form = LinkForm::Markdown;
        splitAnchor(address, link);
        link.target = percentDecoded(link.target);
        link.anchor = percentDecoded(link.anchor);
        return link;
    }
    if (scheme != "http" && scheme != "https" && scheme != "mailto") return std::nullopt;
    link.form = LinkForm::External;
    link.target = address;
    return link;
}

bool leadsElsewhere(const std::string& path) {
    // Programs take a backslash for a slash here.
    const bool host = path.size() > 1 && path.find_first_not_of("/\\") > 1;
    return host || !schemeOf(path).empty();
}

}  // namespace carrel::markup
