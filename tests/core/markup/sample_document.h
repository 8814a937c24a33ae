// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/markup/document.h"

namespace carrel::test {

inline markup::Inline words(const std::string& text) {
    markup::Inline piece;
    piece.text = text;
    return piece;
}

inline markup::Inline span(markup::InlineKind kind, const std::string& text) {
    markup::Inline piece;
    piece.kind = kind;
    piece.children.push_back(words(text));
    return piece;
}

/// A piece that holds no other: code, a line break or an object.
inline markup::Inline piece(markup::InlineKind kind, const std::string& text,
                            const std::string& target = {}) {
    markup::Inline made;
    made.kind = kind;
    made.text = text;
    made.target = target;
    return made;
}

inline markup::Block line(markup::BlockKind kind, std::vector<markup::Inline> inlines,
                          const std::string& name = {}) {
    markup::Block block;
    block.kind = kind;
    block.inlines = std::move(inlines);
    block.name = name;
    return block;
}

inline markup::Block group(markup::BlockKind kind, std::vector<markup::Block> children,
                           const std::string& name = {}) {
    markup::Block block;
    block.kind = kind;
    block.children = std::move(children);
    block.name = name;
    return block;
}

/// A line of every kind of inline but the link.
inline markup::Block lineOfEverything() {
    using enum markup::InlineKind;
    markup::Inline citation = piece(Citation, "p. 4", "sec");
    citation.number = 3;
    return line(markup::BlockKind::Paragraph,
                {words("Text "), span(Emphasis, "a"), span(Strong, "b"), span(Strikethrough, "c"),
                 piece(Code, "d<"), piece(LineBreak, ""), citation, piece(FootnoteReference, "", "n")});
}

/// What collect makes of an article, with the blocks that no Markdown stands for.
inline markup::Document sampleDocument() {
    using enum markup::BlockKind;
    markup::Block heading = line(Heading, {words("Cause")}, "cause");
    heading.level = 2;
    const markup::Block fact =
        group(Fact, {line(Paragraph, {words("440 m USD")}), line(Paragraph, {words("lost")})});
    return {{line(Lead, {words("A lead.")}), group(Facts, {fact}), heading, lineOfEverything(),
             group(Callout, {line(Paragraph, {words("Words")})}, "lesson"), line(Rule, {}),
             line(Figure, {piece(markup::InlineKind::Image, "b", "a.svg"), words("caption")}),
             group(Footnote, {line(Paragraph, {words("Note")})}, "n")},
            {}};
}

}  // namespace carrel::test
