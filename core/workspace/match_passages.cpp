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
    const Range first = line.matches.empty() ? Range{shown.begin, shown.begin} : line.matches.front();
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

MatchPassage namedAfter(const library::Section* section) {
    MatchPassage passage;
    if (section != nullptr) {
        passage.title = section->title;
        passage.anchor = section->anchor;
    }
    return passage;
}

/// Goes through the matches once, and keeps the best line of each section.
class PassageCollector {
public:
    explicit PassageCollector(const library::Article& article) : article_(article), lines_(article.text) {}

    void add(const Range& match) {
        const library::Section* section = library::sectionAt(article_, match.begin);
        const Range around = lines_.around(match.begin);
        const bool begins = passages_.empty() || section != section_;
        if (begins || around != line_.range) endLine();
        if (begins) beginSection(section);
        if (line_.matches.empty()) line_.range = around;
        line_.matches.push_back(match);
        ++passages_.back().matches;
    }

    std::vector<MatchPassage> take() {
        endLine();
        for (std::size_t at = 0; at < passages_.size(); ++at)
            setText(passages_[at], best_[at], article_.text);
        return std::move(passages_);
    }

private:
    void endLine() {
        if (!passages_.empty() && line_.matches.size() > best_.back().matches.size()) best_.back() = line_;
        line_ = {};
    }

    void beginSection(const library::Section* section) {
        section_ = section;
        passages_.push_back(namedAfter(section));
        best_.emplace_back();
    }

    const library::Article& article_;
    Lines lines_;
    const library::Section* section_ = nullptr;
    Line line_;
    std::vector<Line> best_;  // by passage
    std::vector<MatchPassage> passages_;
};

}  // namespace

std::vector<MatchPassage> passagesOf(const library::Article& article, const std::vector<Range>& matches) {
    PassageCollector collector(article);
    for (const Range& match : matches)
        collector.add(match);
    return collector.take();
}

std::vector<MatchPassage> openingsOf(const library::Article& article, std::size_t most) {
    std::vector<MatchPassage> openings;
    const library::Section* last = nullptr;
    const Lines lines(article.text);
    const std::uint32_t end = text::countCodePoints(article.text);
    for (std::uint32_t at = 0; at < end && openings.size() < most;) {
        const Range line = lines.around(at);
        const library::Section* section = library::sectionAt(article, at);
        at = line.end + 1;
        const bool begun = !openings.empty() && section == last;
        const bool heading = section != nullptr && line.begin < section->heading.end;
        const std::string_view words = text::slice(article.text, line);
        if (begun || heading || words.empty() || words == article.lead) continue;
        openings.push_back(namedAfter(section));
        setText(openings.back(), {line, {}}, article.text);
        last = section;
    }
    return openings;
}

}  // namespace carrel::workspace
