// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/self_contained.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "core/text/utf8.h"

namespace carrel::markup {

namespace {

std::string inLowerCase(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// "use" of "s:use": programs look at the name behind the prefix only.
std::string_view localName(std::string_view tag) {
    const std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/>"));
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Goes through the tags of XML in lower case, and says whether one reaches out or they nest too deeply.
class SvgTags {
public:
    explicit SvgTags(std::string_view svg) : svg_(svg) {}

    bool areHarmless() {
        for (std::size_t at = svg_.find('<'); at != std::string_view::npos; at = svg_.find('<', at_)) {
            const std::string_view rest = svg_.substr(at);
            const bool harmless = rest.starts_with("<!--")        ? pass(at, "-->")
                                  : rest.starts_with("<![cdata[") ? pass(at, "]]>")
                                  : rest.starts_with("<?")        ? instruction(at)
                                                                  : tag(at);
            if (!harmless) return false;
        }
        return true;
    }

private:
    /// Goes behind `end`; what isn't closed is no XML.
    bool pass(std::size_t from, std::string_view end) {
        const std::size_t at = svg_.find(end, from);
        if (at == std::string_view::npos) return false;
        at_ = at + end.size();
        return true;
    }

    /// A style sheet would be read from the disk. In another encoding the tags could be hidden from us.
    bool instruction(std::size_t from) {
        if (!pass(from, "?>")) return false;
        const std::string_view whole = svg_.substr(from, at_ - from);
        if (!whole.starts_with("<?xml")) return true;
        if (whole.starts_with("<?xml-")) return false;
        return whole.find("encoding") == std::string_view::npos ||
               whole.find("utf-8") != std::string_view::npos;
    }

    bool tag(std::size_t from) {
        constexpr std::array<std::string_view, 6> reaching = {"image", "script",  "foreignobject",
                                                              "use",   "feimage", "iframe"};
        const std::size_t end = tagEnd(from);
        if (end == std::string_view::npos) return false;
        at_ = end + 1;
        std::string_view inside = svg_.substr(from + 1, end - from - 1);
        if (inside.starts_with('!')) return false;  // a document type, an entity
        if (inside.starts_with('/')) {
            if (depth_ > 0) --depth_;
            return true;
        }
        if (!inside.ends_with('/')) ++depth_;
        return depth_ <= deepestSvg &&
               std::find(reaching.begin(), reaching.end(), localName(inside)) == reaching.end();
    }

    /// The bracket that ends a tag; one in quotes doesn't.
    [[nodiscard]] std::size_t tagEnd(std::size_t at) const {
        while (true) {
            at = svg_.find_first_of(">\"'", at);
            if (at == std::string_view::npos || svg_[at] == '>') return at;
            at = svg_.find(svg_[at], at + 1);
            if (at == std::string_view::npos) return at;
            ++at;
        }
    }

    std::string_view svg_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
};

/// Whether each address of a style is a part of the picture itself: url(#name).
bool stylesStayInside(std::string_view svg) {
    constexpr std::string_view address = "url(";
    for (std::size_t at = svg.find(address); at != std::string_view::npos; at = svg.find(address, at)) {
        at = svg.find_first_not_of(" \t\r\n\"'", at + address.size());
        if (at == std::string_view::npos || svg[at] != '#') return false;
    }
    return svg.find("@import") == std::string_view::npos;
}

}  // namespace

bool isSelfContained(std::string_view svg) {
    if (!text::isValid(svg) || svg.find('\0') != std::string_view::npos) return false;
    const std::string lower = inLowerCase(svg);
    return SvgTags(lower).areHarmless() && stylesStayInside(lower);
}

}  // namespace carrel::markup
