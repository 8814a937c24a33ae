// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/range.h"

namespace carrel::markup {

/// Blocks and spans nest no deeper; what does is flattened.
inline constexpr std::size_t deepestNesting = 64;
/// A document has no more links; the words of others stay. docs/limits.md names all limits.
inline constexpr std::size_t mostLinks = 10'000;
/// No more pictures; others are left out.
inline constexpr std::size_t mostPictures = 1'000;
/// The tables of a document have no more cells; rows behind are left out.
inline constexpr std::size_t mostCells = 50'000;
/// The addresses of all links are no longer than the text itself and so many bytes: one that is written once
/// may be used by many links. The text behind is left out.
inline constexpr std::size_t mostRepeatedBytes = std::size_t{1024} * 1024;

enum class InlineKind {
    Text,
    Code,
    Emphasis,
    Strong,
    Strikethrough,
    Link,
    LineBreak,
    Image,              ///< an object: no characters in the plain text
    Citation,           ///< an object
    FootnoteReference,  ///< an object
};

/// A piece of a line of text. Which members count depends on the kind; the others are empty.
struct Inline {
    InlineKind kind = InlineKind::Text;
    std::string text;  ///< Text, Code: the characters; Image: alternative text; Citation: locator ("p. 12")
    std::vector<Inline> children;  ///< Emphasis, Strong, Strikethrough, Link
    std::string target;  ///< Image: path of the asset; Citation: key of the source; FootnoteReference: label
    std::string name;    ///< Image: caption, before it has become a Figure's
    std::uint32_t number =
        0;        ///< Link: index in the document's links; Citation: number of the source, from 1
    Range range;  ///< set by render(); empty at its place for an object
    bool operator==(const Inline&) const = default;
};

enum class BlockKind {
    Lead,       ///< inlines
    Facts,      ///< children: Fact
    Fact,       ///< children: two Paragraphs, the value and the label
    Paragraph,  ///< inlines
    Heading,    ///< inlines, level 1 to 6, name = anchor
    List,       ///< children: ListItem; level = first number, 0 for bullets
    ListItem,   ///< children
    Quote,      ///< children
    Callout,    ///< children; name = lesson, watch-for, note or example
    Code,       ///< inlines: one Text; name = language
    Table,      ///< children: TableRow, the first is the heading row
    TableRow,   ///< children: TableCell
    TableCell,  ///< inlines
    Figure,     ///< inlines: an Image, then the caption
    Footnote,   ///< children; name = label
    Rule,
};

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    std::vector<Inline> inlines;
    std::vector<Block> children;
    std::string name;
    std::uint32_t level = 0;
    Range range;  ///< set by render()
    bool operator==(const Block&) const = default;
};

enum class LinkForm {
    Wiki,      ///< [[target#anchor|text]]
    Markdown,  ///< [text](path.md#anchor)
    Embed,     ///< ![[target]]
    External,  ///< a URL with a scheme
};

/// A link as it was written, not yet resolved.
struct WrittenLink {
    LinkForm form = LinkForm::Wiki;
    std::string target;  ///< without the anchor; empty for a link within the article; External: the whole URL
    std::string anchor;  ///< as written: a heading or an anchor
    Range range;         ///< of the link's text; set by render()
    std::uint32_t line = 0;  ///< in the source, from 1; 0 unknown
    bool operator==(const WrittenLink&) const = default;
};

/// What a text had more of than a document holds.
struct Excess {
    enum class Of { Links, Pictures, Cells, RepeatedBytes };
    Of what = Of::Links;
    std::uint32_t line = 0;  ///< where the first that is too much stands, about; 0 unknown
    bool operator==(const Excess&) const = default;
};

/// A parsed text. A value: copied, compared and changed freely.
struct Document {
    std::vector<Block> blocks;
    std::vector<WrittenLink> links;
    std::vector<Excess> excesses{};  ///< one of each kind at most
    bool operator==(const Document&) const = default;
};

}  // namespace carrel::markup
