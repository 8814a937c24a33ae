// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/markup/allowance.h"
#include "core/markup/block_shapes.h"
#include "core/markup/footnotes.h"
#include "core/markup/inline_scan.h"
#include "core/markup/markdown_builder.h"
#include "core/text/fold.h"
#include "core/text/line_feeds.h"

namespace carrel::markup {

namespace {

MarkdownBuilder& builder(void* userData) {
    return *static_cast<MarkdownBuilder*>(userData);
}

int onEnterBlock(MD_BLOCKTYPE type, void* detail, void* userData) {
    builder(userData).enterBlock(type, detail);
    return 0;
}

int onLeaveBlock(MD_BLOCKTYPE type, void* /*detail*/, void* userData) {
    builder(userData).leaveBlock(type);
    return 0;
}

/// Less than 0 stops md4c.
int onEnterSpan(MD_SPANTYPE type, void* detail, void* userData) {
    builder(userData).enterSpan(type, detail);
    return builder(userData).full() ? -1 : 0;
}

int onLeaveSpan(MD_SPANTYPE type, void* /*detail*/, void* userData) {
    builder(userData).leaveSpan(type);
    return 0;
}

int onText(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userData) {
    builder(userData).text(type, {text, size});
    return 0;
}

/// Our own marks have no business in a source, and a zero byte has none in any text.
std::string withoutForeignMarks(std::string_view markdown) {
    std::string source;
    source.reserve(markdown.size());
    for (const char c : markdown) {
        if (c == '\0')
            source += "\uFFFD";
        else
            source += c == escapedBracket || c == softBreak ? ' ' : c;
    }
    return source;
}

void parse(const std::string& markdown, MarkdownBuilder& target) {
    MD_PARSER parser = {};
    parser.flags =
        MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = onEnterBlock;
    parser.leave_block = onLeaveBlock;
    parser.enter_span = onEnterSpan;
    parser.leave_span = onLeaveSpan;
    parser.text = onText;
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &target);
    target.finish();
}

/// Gives headings their anchors.
class AnchorNames {
public:
    void name(std::vector<Block>& blocks) {
        for (Block& block : blocks) {
            if (block.kind == BlockKind::Heading) block.name = unused(text::slugOf(plainText(block.inlines)));
            name(block.children);
        }
    }

private:
    std::string unused(std::string wanted) {
        if (wanted.empty()) wanted = "section";
        std::string candidate = wanted;
        // The number goes on from the last one of that name, so that many equal headings stay quick.
        while (!used_.insert(candidate).second)
            candidate = wanted + "-" + std::to_string(++last_.try_emplace(wanted, 1).first->second);
        return candidate;
    }

    std::set<std::string> used_;
    std::map<std::string, int> last_;
};

}  // namespace

Document parseMarkdown(std::string_view markdown, std::uint32_t firstLine) {
    std::string source = text::withLineFeeds(withoutForeignMarks(markdown));
    const std::vector<FootnoteText> notes = cutFootnotes(source);
    Document document;
    Allowance allowance(document, markdown.size());
    MarkdownBuilder body(source, firstLine, allowance);
    parse(source, body);
    for (const FootnoteText& note : notes) {
        MarkdownBuilder footnote(note.text, firstLine + note.line - 1, allowance);
        footnote.beginFootnote(note.label);
        parse(note.text, footnote);
    }
    AnchorNames().name(document.blocks);
    return document;
}

}  // namespace carrel::markup
