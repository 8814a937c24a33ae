// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/match_passages.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/text/utf8.h"

namespace carrel::workspace {

namespace {

constexpr std::uint32_t mostCodePoints = 280;
constexpr std::uint32_t before = 60;  // the first match, where the beginning is cut

/// Paragraphs are lines of the text; matches come in order, so that each line is looked at once.
class Lines {
public:
    explicit Lines(std::string_view text) {
        std::uint32_t at = 0;
        for (std::size_t byte = 0; byte < text.size(); ++at)
            if (text::next(text, byte) == U'\n') ends_.push_back(at);
        ends_.push_back(at);
    }

    [[nodiscard]] Range around(std::uint32_t position) const {
        const auto end = std::lower_bound(ends_.begin(), ends_.end(), position);
        if (end == ends_.end()) return {ends_.back(), ends_.back()};
        return {end == ends_.begin() ? 0 : *(end - 1) + 1, *end};
    }

private:
    std::vector<std::uint32_t> ends_;
};

/// The innermost one; null above the first heading.
const library::Section* sectionAt(const std::vector<library::Section>& sections, std::uint32_t position) {
    const library::Section* found = nullptr;
    for (const library::Section& section : sections)
        if (section.range.begin <= position && position < section.range.end) found = &section;
    return found;
}

struct Line {
    Range range;
    std::vector<Range> matches;
};

/// The words of a line from `begin` on, not cut within one.
std::uint32_t wordAt(std::string_view text, std::uint32_t begin, std::uint32_t latest) {
    std::size_t byte = static_cast<std::size_t>(text::slice(text, {0, begin}).size());
    for (std::uint32_t at = begin; at < latest && byte < text.size(); ++at)
        if (text::next(text, byte) == U' ') return at + 1;
    return begin;
}

void setText(MatchPassage& passage, const Line& line, std::string_view text) {
    Range shown = line.range;
    const Range first = line.matches.front();
    if (shown.end - shown.begin > mostCodePoints && first.begin > shown.begin + before)
        shown.begin = wordAt(text, first.begin - before, first.begin);
    const bool cut = shown.end - shown.begin > mostCodePoints;
    if (cut) shown.end = shown.begin + mostCodePoints;
    const std::string ellipsis = "…";
    const bool late = shown.begin > line.range.begin;
    passage.text = (late ? ellipsis : "") + std::string(text::slice(text, shown)) + (cut ? ellipsis : "");
    passage.source = first;
    const std::uint32_t offset = late ? 1 : 0;
    for (const Range& match : line.matches)
        if (match.begin >= shown.begin && match.end <= shown.end)
            passage.marks.push_back({match.begin - shown.begin + offset, match.end - shown.begin + offset});
}

}  // namespace

std::vector<MatchPassage> passagesOf(const library::Article& article, const std::vector<Range>& matches) {
    const Lines lines(article.text);
    std::vector<MatchPassage> passages;
    std::vector<Line> best;  // by passage
    const library::Section* current = nullptr;
    Line line;
    const auto take = [&] {
        if (!line.matches.empty() && line.matches.size() > best.back().matches.size()) best.back() = line;
    };
    for (const Range& match : matches) {
        const library::Section* section = sectionAt(article.sections, match.begin);
        const bool other = passages.empty() || section != current;
        const Range around = lines.around(match.begin);
        if (other || around != line.range) {
            if (!passages.empty()) take();
            line = {around, {}};
        }
        if (other) {
            current = section;
            passages.push_back({section == nullptr ? std::string() : section->title,
                                section == nullptr ? std::string() : section->anchor,
                                {},
                                {},
                                {},
                                0});
            best.emplace_back();
        }
        line.matches.push_back(match);
        ++passages.back().matches;
    }
    if (!passages.empty()) take();
    for (std::size_t at = 0; at < passages.size(); ++at)
        setText(passages[at], best[at], article.text);
    return passages;
}

}  // namespace carrel::workspace
