// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/link_target.h"

#include "core/markup/inline_scan.h"
#include "core/text/fold.h"
#include "core/text/percent.h"

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

}  // namespace

std::optional<WrittenLink> linkTo(const std::string& address) {
    WrittenLink link;
    const std::string scheme = schemeOf(address);
    if (scheme.empty()) {
        link.form = LinkForm::Markdown;
        splitAnchor(address, link);
        link.target = text::percentDecoded(link.target);
        link.anchor = text::percentDecoded(link.anchor);
        return link;
    }
    if (scheme != "http" && scheme != "https" && scheme != "mailto" && scheme != "carrel")
        return std::nullopt;
    // Written with what nobody sees, or in other letters, it would mean something else to others.
    if (address.find(':') != scheme.size()) return std::nullopt;
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
