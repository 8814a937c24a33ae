// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/inline_scan.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "core/markup/link_target.h"

namespace carrel::markup {

namespace {

std::string trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\x02");
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t\x02") - begin + 1));
}

std::string withoutMarks(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (const char c : text) {
        // HTML whose tags were dropped leaves empty lines, which are one space.
        if (c == softBreak && plain.ends_with(' ')) continue;
        plain += c == escapedBracket ? '[' : c == softBreak ? ' ' : c;
    }
    return plain;
}

void dropMarks(std::vector<Inline>& inlines) {
    for (Inline& piece : inlines) {
        piece.text = withoutMarks(piece.text);
        dropMarks(piece.children);
    }
}

Inline textInline(std::string_view text) {
    Inline piece;
    piece.text = withoutMarks(text);
    return piece;
}

/// Cuts one text into its pieces.
class TextScan {
public:
    TextScan(const Inline& text, Allowance& allowance)
        : source_(text.text), line_(text.range.begin), allowance_(allowance) {}

    std::vector<Inline> pieces() {
        for (std::size_t at = source_.find('['); at != std::string::npos; at = source_.find('[', at)) {
            const std::size_t end = takeAt(at);
            at = end == 0 ? at + 1 : end;
        }
        addText(source_.size());
        return std::move(pieces_);
    }

private:
    /// Takes what begins at a bracket. Returns where it ends, or 0 when nothing begins there.
    std::size_t takeAt(std::size_t at) {
        const std::string_view rest = std::string_view(source_).substr(at);
        if (rest.starts_with("[[")) return takeWikiLink(at);
        if (rest.starts_with("[@")) return takeCitations(at);
        if (rest.starts_with("[^")) return takeFootnote(at);
        return 0;
    }

    std::size_t takeWikiLink(std::size_t at) {
        const std::size_t end = closingBracket(at + 2);
        if (end == std::string::npos || source_.compare(end, 2, "]]") != 0) return 0;
        const std::string_view inside = std::string_view(source_).substr(at + 2, end - at - 2);
        if (inside.find_first_not_of(" \t\x02#|") == std::string_view::npos) return 0;
        const bool embed = at > done_ && source_[at - 1] == '!';
        addText(embed ? at - 1 : at);
        addWikiLink(inside, embed, at);
        return done_ = end + 2;
    }

    /// The next closing bracket, unless another one opens before it: so no part of a text is searched again
    /// and again, however many brackets it has.
    [[nodiscard]] std::size_t closingBracket(std::size_t from) const {
        const std::size_t end = source_.find_first_of("[]", from);
        return end != std::string::npos && source_[end] == ']' ? end : std::string::npos;
    }

    void addWikiLink(std::string_view inside, bool embed, std::size_t at) {
        const std::size_t bar = inside.find('|');
        const std::string target = trimmed(withoutMarks(inside.substr(0, bar)));
        std::string shown =
            bar == std::string_view::npos ? std::string() : trimmed(withoutMarks(inside.substr(bar + 1)));
        // Note programs write how a picture is shown behind a hash: "icon.svg#left".
        const std::string picture = target.substr(0, target.find('#'));
        if (embed && isImagePath(picture) && !leadsElsewhere(picture)) {
            if (!allowance_.takePicture(lineAt(at))) {
                if (!shown.empty()) pieces_.push_back(textInline(shown));
                return;
            }
            Inline image;
            image.kind = InlineKind::Image;
            image.target = picture;
            image.text = shown;
            pieces_.push_back(std::move(image));
            return;
        }
        if (shown.empty()) shown = target.starts_with('#') ? target.substr(1) : target;
        if (!allowance_.takeLink(lineAt(at))) {
            pieces_.push_back(textInline(shown));
            return;
        }
        WrittenLink link;
        link.form = embed ? LinkForm::Embed : LinkForm::Wiki;
        link.line = lineAt(at);
        splitAnchor(target, link);
        Inline piece;
        piece.kind = InlineKind::Link;
        std::vector<WrittenLink>& links = allowance_.document().links;
        piece.number = static_cast<std::uint32_t>(links.size());
        piece.children.push_back(textInline(shown));
        links.push_back(std::move(link));
        pieces_.push_back(std::move(piece));
    }

    std::size_t takeCitations(std::size_t at) {
        const std::size_t end = closingBracket(at + 1);
        if (end == std::string::npos) return 0;
        std::string_view inside = std::string_view(source_).substr(at + 1, end - at - 1);
        std::vector<Inline> found;
        while (!inside.empty()) {
            const std::size_t semicolon = inside.find(';');
            const auto citation = citationOf(trimmed(withoutMarks(inside.substr(0, semicolon))), at);
            if (!citation) return 0;
            found.push_back(*citation);
            inside = semicolon == std::string_view::npos ? std::string_view() : inside.substr(semicolon + 1);
        }
        addText(at);
        std::move(found.begin(), found.end(), std::back_inserter(pieces_));
        return done_ = end + 1;
    }

    [[nodiscard]] std::optional<Inline> citationOf(const std::string& text, std::size_t at) {
        if (text.size() < 2 || text.front() != '@') return std::nullopt;
        const std::size_t comma = text.find(',');
        Inline citation;
        citation.kind = InlineKind::Citation;
        citation.target =
            trimmed(std::string_view(text).substr(1, comma == std::string::npos ? comma : comma - 1));
        if (citation.target.empty() || citation.target.find(' ') != std::string::npos) return std::nullopt;
        if (comma != std::string::npos) citation.text = trimmed(std::string_view(text).substr(comma + 1));
        citation.range.begin = lineAt(at);  // until it is rendered
        return citation;
    }

    std::size_t takeFootnote(std::size_t at) {
        const std::size_t end = closingBracket(at + 1);
        if (end == std::string::npos) return 0;
        const std::string label = source_.substr(at + 2, end - at - 2);
        if (label.empty() || label.find_first_of(" \x01\x02") != std::string::npos) return 0;
        addText(at);
        trimBefore();
        Inline reference;
        reference.kind = InlineKind::FootnoteReference;
        reference.target = label;
        pieces_.push_back(std::move(reference));
        return done_ = end + 1;
    }

    /// A number stands right behind its word, whatever space the source has there.
    void trimBefore() {
        if (pieces_.empty() || pieces_.back().kind != InlineKind::Text) return;
        std::string& text = pieces_.back().text;
        text.erase(text.find_last_not_of(' ') + 1);
        if (text.empty()) pieces_.pop_back();
    }

    void addText(std::size_t end) {
        if (end > done_) pieces_.push_back(textInline(std::string_view(source_).substr(done_, end - done_)));
        done_ = std::max(done_, end);
    }

    /// Asked for places from front to back: each line is counted once.
    [[nodiscard]] std::uint32_t lineAt(std::size_t at) {
        const auto begin = source_.begin();
        line_ += static_cast<std::uint32_t>(std::count(begin + static_cast<std::ptrdiff_t>(counted_),
                                                       begin + static_cast<std::ptrdiff_t>(at), softBreak));
        counted_ = at;
        return line_;
    }

    const std::string& source_;
    std::uint32_t line_;
    std::size_t counted_ = 0;  ///< bytes whose lines are in line_
    Allowance& allowance_;
    std::vector<Inline> pieces_;
    std::size_t done_ = 0;
};

}  // namespace

bool isImagePath(const std::string& path) {
    constexpr std::array<std::string_view, 6> endings = {".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp"};
    std::string lower = path;
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return lower.ends_with(ending); });
}

void splitAnchor(const std::string& written, WrittenLink& link) {
    const std::size_t hash = written.find('#');
    link.target = trimmed(written.substr(0, hash));
    if (hash != std::string::npos) link.anchor = trimmed(written.substr(hash + 1));
}

void scanInlines(std::vector<Inline>& inlines, Allowance& allowance) {
    std::vector<Inline> scanned;
    for (Inline& piece : inlines) {
        if (piece.kind == InlineKind::Text) {
            std::vector<Inline> pieces = TextScan(piece, allowance).pieces();
            std::move(pieces.begin(), pieces.end(), std::back_inserter(scanned));
            continue;
        }
        if (piece.kind == InlineKind::Link) {
            dropMarks(piece.children);  // a link within a link's words has no meaning
        } else {
            scanInlines(piece.children, allowance);
        }
        piece.text = withoutMarks(piece.text);
        scanned.push_back(std::move(piece));
    }
    inlines = std::move(scanned);
}

}  // namespace carrel::markup
