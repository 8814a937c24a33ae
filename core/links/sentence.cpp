// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/sentence.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/text/utf8.h"

namespace carrel::links {

namespace {

constexpr std::uint32_t longest = 240;

/// The code points around a range, so that they can be walked both ways.
class Line {
public:
    Line(std::string_view text, Range range, std::size_t beginByte) {
        constexpr std::uint32_t around = 400;
        start_ = range.begin > around ? range.begin - around : 0;
        const std::size_t startByte = back(text, beginByte, range.begin - start_);
        const std::string_view part = text::slice(text.substr(startByte), {0, range.end + around - start_});
        for (std::size_t at = 0; at < part.size();)
            points_.push_back(text::next(part, at));
    }

    [[nodiscard]] std::uint32_t end() const { return start_ + static_cast<std::uint32_t>(points_.size()); }
    [[nodiscard]] char32_t at(std::uint32_t position) const { return points_[position - start_]; }

    [[nodiscard]] bool isBlockEnd(std::uint32_t position) const {
        return at(position) == U'\n' || at(position) == U'\t';
    }
    [[nodiscard]] bool isSentenceEnd(std::uint32_t position) const {
        const char32_t sign = at(position);
        if (sign == ideographicStop) return true;
        const bool stop = sign == U'.' || sign == U'!' || sign == U'?' || sign == U'…';
        return stop && (position + 1 >= end() || at(position + 1) == U' ' || isBlockEnd(position + 1));
    }

    [[nodiscard]] bool isBeginning(std::uint32_t position) const {
        if (position <= start_ || isBlockEnd(position - 1) || at(position - 1) == ideographicStop)
            return true;
        return position >= start_ + 2 && at(position - 1) == U' ' && isSentenceEnd(position - 2);
    }

private:
    /// The byte that many code points before another.
    static std::size_t back(std::string_view text, std::size_t byte, std::uint32_t points) {
        constexpr unsigned mask = 0xC0;
        constexpr unsigned trail = 0x80;
        while (points > 0 && byte > 0) {
            --byte;
            if ((static_cast<unsigned char>(text[byte]) & mask) != trail) --points;
        }
        return byte;
    }

    static constexpr char32_t ideographicStop = U'。';  // no space follows it

    std::uint32_t start_ = 0;
    std::vector<char32_t> points_;
};

std::uint32_t beginning(const Line& line, std::uint32_t position) {
    while (!line.isBeginning(position))
        --position;
    return position;
}

std::uint32_t ending(const Line& line, std::uint32_t position) {
    while (position < line.end() && !line.isBlockEnd(position)) {
        if (line.isSentenceEnd(position)) return position + 1;
        ++position;
    }
    return position;
}

/// Moves a cut to the next space, so that words stay whole.
std::uint32_t atSpace(const Line& line, std::uint32_t position, std::uint32_t limit, int step) {
    constexpr int patience = 20;
    for (int tries = 0; tries < patience && position != limit; ++tries) {
        if (line.at(position) == U' ') return position;
        position = step > 0 ? position + 1 : position - 1;
    }
    return position;
}

/// A part of a line, cut so that it isn't too long.
struct Cut {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool before = false;
    bool behind = false;
};

Cut cutAround(const Line& line, Range range) {
    Cut cut{beginning(line, range.begin), ending(line, range.end > range.begin ? range.end - 1 : range.end)};
    cut.end = std::max(cut.end, range.end);
    if (cut.end - cut.begin <= longest) return cut;
    const std::uint32_t room = range.size() < longest ? (longest - range.size()) / 2 : 0;
    cut.before = range.begin - cut.begin > room;
    if (cut.before) cut.begin = atSpace(line, range.begin - room, range.begin, 1);
    cut.behind = cut.end - cut.begin > longest && cut.end - range.end > room;
    if (cut.behind) cut.end = atSpace(line, range.end + room, range.end, -1);
    return cut;
}

MarkedSentence sentenceIn(const Line& line, Range range) {
    range.end = std::min(range.end, line.end());
    range.begin = std::min(range.begin, range.end);
    Cut cut = cutAround(line, range);
    const auto isSpace = [&](std::uint32_t at) { return line.at(at) == U' ' || line.isBlockEnd(at); };
    if (!cut.before)
        while (cut.begin < range.begin && isSpace(cut.begin))
            ++cut.begin;
    std::string sentence = cut.before ? "…" : "";
    for (std::uint32_t at = cut.begin; at < cut.end; ++at)
        text::append(sentence, line.isBlockEnd(at) ? U' ' : line.at(at));
    if (cut.behind) sentence += "…";
    const std::uint32_t first = range.begin - cut.begin + (cut.before ? 1 : 0);
    return {std::move(sentence), {first, first + range.size()}};
}

}  // namespace

std::string sentenceAround(std::string_view text, Range range) {
    return sentenceAround(text, range, text::slice(text, {0, range.begin}).size());
}

std::string sentenceAround(std::string_view text, Range range, std::size_t beginByte) {
    return sentenceIn(Line(text, range, beginByte), range).text;
}

MarkedSentence markedSentenceAround(std::string_view text, Range range) {
    return sentenceIn(Line(text, range, text::slice(text, {0, range.begin}).size()), range);
}

}  // namespace carrel::links
