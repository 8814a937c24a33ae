// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/mention_ground.h"

#include <algorithm>

namespace carrel::links {

namespace {

using markup::Block;
using markup::BlockKind;
using markup::Inline;
using markup::InlineKind;

void addClosed(const std::vector<Inline>& inlines, std::vector<Range>& closed) {
    for (const Inline& piece : inlines) {
        if (piece.kind == InlineKind::Code || piece.kind == InlineKind::Link) {
            closed.push_back(piece.range);
        } else {
            addClosed(piece.children, closed);
        }
    }
}

void addClosed(const std::vector<Block>& blocks, std::vector<Range>& closed) {
    for (const Block& block : blocks) {
        if (block.kind == BlockKind::Heading || block.kind == BlockKind::Code) {
            closed.push_back(block.range);
        } else {
            addClosed(block.inlines, closed);
            addClosed(block.children, closed);
        }
    }
}

/// Bytes from `begin` up to, and without, `end`.
struct Bytes {
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool isContinuation(char byte) {
    constexpr unsigned mask = 0xC0;
    constexpr unsigned continuation = 0x80;
    return (static_cast<unsigned char>(byte) & mask) == continuation;
}

/// Goes through a text and says at which byte a code point stands; the positions asked for only grow.
class Bytewise {
public:
    explicit Bytewise(std::string_view text) : text_(text) {}

    std::size_t byteOf(std::uint32_t point) {
        while (byte_ < text_.size() && point_ < point) {
            ++byte_;
            while (byte_ < text_.size() && isContinuation(text_[byte_]))
                ++byte_;
            ++point_;
        }
        return byte_;
    }
    std::uint32_t pointOf(std::size_t byte) {
        while (byte_ < byte) {
            if (!isContinuation(text_[byte_])) ++point_;
            ++byte_;
        }
        return point_;
    }

private:
    std::string_view text_;
    std::size_t byte_ = 0;
    std::uint32_t point_ = 0;
};

std::vector<Bytes> bytesOf(std::string_view text, const std::vector<Range>& closed) {
    Bytewise walk(text);
    std::vector<Bytes> parts;
    std::uint32_t done = 0;
    for (const Range& range : closed) {
        if (range.end <= done) continue;
        const std::size_t begin = walk.byteOf(std::max(range.begin, done));
        parts.push_back({begin, walk.byteOf(range.end)});
        done = range.end;
    }
    return parts;
}

bool endsAddress(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '<' || c == '>' || c == '"';
}

/// Extends a part of an address to all of it.
Bytes addressAround(std::string_view text, Bytes part, std::size_t from) {
    while (part.begin > from && !endsAddress(text[part.begin - 1]))
        --part.begin;
    while (part.end < text.size() && !endsAddress(text[part.end]))
        ++part.end;
    return part;
}

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

bool isAddressSign(std::string_view text, std::size_t at) {
    const bool nameBefore = at > 0 && isNameByte(text[at - 1]);
    const auto nameAt = [&](std::size_t place) { return place < text.size() && isNameByte(text[place]); };
    switch (text[at]) {
        case ':':
            return nameBefore && text.substr(at, 3) == "://";
        case '@':
            return nameBefore && nameAt(at + 1);
        case '.':  // www.example.org, example.org/page
            return at >= 3 && text.substr(at - 3, 3) == "www" && nameAt(at + 1);
        case '/': {
            const std::size_t word = text.find_last_of(" .\n\t", at > 0 ? at - 1 : 0);
            return nameBefore && word != std::string_view::npos && text[word] == '.' && word > 0 &&
                   isNameByte(text[word - 1]);
        }
        default:
            return false;
    }
}

/// Addresses that stand in a text as they are.
std::vector<Bytes> addressesIn(std::string_view text) {
    std::vector<Bytes> addresses;
    std::size_t done = 0;
    for (std::size_t at = text.find_first_of(":@./"); at != std::string_view::npos;
         at = text.find_first_of(":@./", at)) {
        if (!isAddressSign(text, at)) {
            ++at;
            continue;
        }
        addresses.push_back(addressAround(text, {at, at + 1}, done));
        at = done = addresses.back().end;
    }
    return addresses;
}

}  // namespace

std::vector<Range> closedRanges(const markup::Document& document) {
    std::vector<Range> closed;
    addClosed(document.blocks, closed);
    return closed;
}

std::vector<Stretch> stretchesOf(std::string_view text, const std::vector<Range>& closed) {
    std::vector<Bytes> parts = bytesOf(text, closed);
    const std::vector<Bytes> addresses = addressesIn(text);
    parts.insert(parts.end(), addresses.begin(), addresses.end());
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Bytes& one, const Bytes& other) { return one.begin < other.begin; });
    parts.push_back({text.size(), text.size()});
    std::vector<Stretch> stretches;
    Bytewise walk(text);
    std::size_t done = 0;
    const auto add = [&](std::size_t end, bool open) {
        if (end <= done) return;
        stretches.push_back(
            {static_cast<std::uint32_t>(done), static_cast<std::uint32_t>(end), walk.pointOf(done), open});
        done = end;
    };
    for (const Bytes& part : parts) {
        add(part.begin, true);
        add(part.end, false);
    }
    return stretches;
}

}  // namespace carrel::links
