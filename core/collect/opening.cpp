// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/opening.h"

#include <algorithm>
#include <utility>

namespace carrel::collect {

namespace {

using markup::Block;
using markup::BlockKind;
using markup::Inline;
using markup::InlineKind;

Block textBlock(BlockKind kind, std::string text) {
    Block block;
    block.kind = kind;
    block.inlines.emplace_back();
    block.inlines.back().text = std::move(text);
    return block;
}

/// YAML texts may run over several lines.
std::string oneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string valueOf(const library::Fact& fact) {
    return oneLine(fact.unit.empty() ? fact.value : fact.value + ' ' + fact.unit);
}

Block blockOf(const DeclaredFact& fact) {
    Block block;
    block.kind = BlockKind::Fact;
    block.children.push_back(textBlock(BlockKind::Paragraph, valueOf(fact.fact)));
    if (!fact.source.empty()) {
        Inline citation;
        citation.kind = InlineKind::Citation;
        citation.target = fact.source;
        citation.range.begin = fact.line;  // until it is rendered, as the parser does
        block.children.front().inlines.push_back(std::move(citation));
    }
    block.children.push_back(textBlock(BlockKind::Paragraph, oneLine(fact.fact.label)));
    return block;
}

}  // namespace

void addOpening(const ArticleHead& head, markup::Document& document) {
    std::vector<Block> opening;
    if (!head.lead.empty()) opening.push_back(textBlock(BlockKind::Lead, oneLine(head.lead)));
    if (!head.facts.empty()) {
        Block facts;
        facts.kind = BlockKind::Facts;
        for (const DeclaredFact& fact : head.facts)
            facts.children.push_back(blockOf(fact));
        opening.push_back(std::move(facts));
    }
    document.blocks.insert(document.blocks.begin(), std::make_move_iterator(opening.begin()),
                           std::make_move_iterator(opening.end()));
}

}  // namespace carrel::collect
