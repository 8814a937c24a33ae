// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <md4c.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/markup/allowance.h"
#include "core/markup/document.h"

namespace carrel::markup {

/// Builds a Document from md4c's events. Nesting beyond the limit is flattened, and what else is beyond one
/// is left out.
class MarkdownBuilder {
public:
    /// `source` is what md4c reads; `firstLine` is the line of the file where it begins; the document of
    /// `allowance` is built.
    MarkdownBuilder(std::string_view source, std::uint32_t firstLine, Allowance& allowance);

    /// What follows stands in a footnote, up to finish().
    void beginFootnote(const std::string& label);
    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view text);

    /// Whether the rest is better not read.
    [[nodiscard]] bool full() const { return allowance_.exhausted(); }
    /// Closes what is open, where md4c was stopped.
    void finish();

private:
    struct OpenBlock {
        Block block;
        bool implicit = false;  ///< the paragraph of a tight list's item, which md4c does not tell of
    };
    struct OpenSpan {
        MD_SPANTYPE type = MD_SPAN_EM;
        Inline piece;
        bool dropped = false;  ///< its children go to what is around it
        WrittenLink link;
    };

    void open(BlockKind kind, std::uint32_t level = 0, std::string name = {});
    void close();
    void closeLine();
    void closeSpan();
    void append(Block block);
    void append(Inline piece);
    void addText(std::string_view text, std::uint32_t line);
    void openRow();
    void openLink(const MD_SPAN_A_DETAIL& detail);
    void openImage(const MD_SPAN_IMG_DETAIL& detail);
    [[nodiscard]] std::vector<Inline>& inlines();
    [[nodiscard]] bool isEscaped(const char* place) const;
    [[nodiscard]] std::uint32_t lineOf(const char* place);

    std::string_view source_;
    std::uint32_t firstLine_;
    std::size_t counted_ = 0;  ///< bytes of the source whose lines are counted
    std::uint32_t countedLines_ = 0;
    Allowance& allowance_;
    Document& document_;
    std::vector<OpenBlock> blocks_;
    std::vector<OpenSpan> spans_;
    std::size_t flattened_ = 0;  ///< blocks that are open beyond the limit
    bool skipped_ = false;       ///< in a row of a table that is beyond the limit
    bool inHtml_ = false;
};

}  // namespace carrel::markup
