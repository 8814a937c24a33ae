// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace carrel::markup {

/// A tag or a run of text.
struct HtmlToken {
    enum class Kind { Text, Open, Close, Empty };
    Kind kind = Kind::Text;
    std::string text;  ///< Text: decoded characters; otherwise the tag's name
    std::vector<std::pair<std::string, std::string>> attributes;

    /// The value of an attribute; empty when it is not there.
    [[nodiscard]] std::string attribute(std::string_view name) const;
};

/// Goes through HTML piece by piece. Total: a bracket that begins no tag is text.
class HtmlScan {
public:
    explicit HtmlScan(std::string_view html) : html_(html) {}

    /// False at the end.
    bool next(HtmlToken& token);

private:
    bool tag(HtmlToken& token);
    void attributes(HtmlToken& token, std::string_view text);
    void text(HtmlToken& token);

    std::string_view html_;
    std::size_t at_ = 0;
};

}  // namespace carrel::markup
