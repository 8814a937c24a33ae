// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/words.h"

#include <algorithm>

#include "core/text/break_class.h"
#include "core/text/fold.h"
#include "core/text/ideograph_pairs.h"
#include "core/text/name_parts.h"
#include "core/text/pieces.h"
#include "core/text/undivided_words.h"
#include "core/text/utf8.h"
#include "core/text/word_fold.h"

namespace carrel::text {

namespace {

/// How many signs at the beginning of `behind` belong to the word before it: C++, C#, 20%.
std::uint32_t signsOf(std::string_view behind) {
    constexpr std::size_t most = 2;
    const std::size_t length = std::min(behind.find_first_not_of("+#%"), behind.size());
    if (length == 0 || length > most) return 0;
    std::size_t at = length;
    const bool wordGoesOn = length < behind.size() && makesAWord(next(behind, at));
    return wordGoesOn ? 0 : static_cast<std::uint32_t>(length);
}

/// The bytes of a hyphen at the beginning of `behind`, or 0.
std::size_t hyphenOf(std::string_view behind) {
    for (const std::string_view hyphen : {"-", "\u2010", "\u2011"})
        if (behind.starts_with(hyphen)) return hyphen.size();
    return 0;
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isHangulSyllable(char32_t codePoint) {
    return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
}

class WordSplitter {
public:
    WordSplitter(std::string_view text, const std::function<void(const WordView&)>& visit)
        : text_(text), pieces_(text), pairs_(text, visit), undivided_(text, visit), visit_(visit) {}

    void split() {
        Piece piece;
        while (pieces_.next(piece)) {
            if (piece.kind == Piece::Kind::Ideographs) {
                position_ = pairs_.read(piece, position_);
            } else if (piece.kind == Piece::Kind::Undivided) {
                position_ = undivided_.read(piece, position_);
            } else {
                word(piece);
            }
        }
    }

private:
    [[nodiscard]] std::string_view written(const Piece& piece) const {
        return text_.substr(piece.begin, piece.end - piece.begin);
    }

    void word(const Piece& piece) {
        word_.clear();
        appendFolded(piece, word_);
        if (word_.empty()) return;
        const bool linked = piece.begin == linkEnd_;
        const std::string_view behind = text_.substr(piece.end);
        const std::uint32_t signs = signsOf(behind);
        const std::size_t bare = word_.size();
        word_ += behind.substr(0, signs);
        forms_.clear();
        visit_({{piece.range.begin, piece.range.end + signs}, word_, position_, false});
        if (signs > 0) extra(piece.range, std::string_view(word_).substr(0, bare));
        const std::size_t hyphen = hyphenOf(behind);
        if (hyphen > 0 && !linked) joined(piece);
        linkEnd_ = hyphen > 0 ? piece.end + hyphen : none;
        if (!piece.plain || hasInnerCapital(written(piece))) parts(piece, bare);
        ++position_;
    }

    void appendFolded(const Piece& piece, std::string& folded) const {
        const std::string_view letters = written(piece);
        if (!piece.plain) {
            appendWordFold(folded, letters);
            return;
        }
        const std::size_t before = folded.size();
        folded += letters;
        for (std::size_t at = before; at < folded.size(); ++at)
            if (isUpper(folded[at])) folded[at] = static_cast<char>(folded[at] - 'A' + 'a');
    }

    static bool hasInnerCapital(std::string_view plain) {
        return std::any_of(plain.begin() + 1, plain.end(), isUpper);
    }

    /// Another form of the word, unless it has that already.
    void extra(Range range, std::string_view folded) {
        if (folded.empty() || folded == word_) return;
        if (std::find(forms_.begin(), forms_.end(), folded) != forms_.end()) return;
        forms_.emplace_back(folded);
        visit_({range, folded, position_, true});
    }

    /// Hyphenated words as one: two to four of them, with a letter somewhere.
    void joined(const Piece& first) {
        constexpr int most = 4;
        PieceReader ahead = pieces_;
        Piece last = first;
        joined_.clear();
        appendFolded(first, joined_);
        int count = 1;
        for (Piece piece; ahead.next(piece); last = piece) {
            const std::size_t hyphen = hyphenOf(text_.substr(last.end));
            if (hyphen == 0 || piece.begin != last.end + hyphen) break;
            if (++count > most || piece.kind != Piece::Kind::Word) return;
            appendFolded(piece, joined_);
        }
        const bool letter = joined_.find_first_not_of("0123456789.,") != std::string::npos;
        if (count > 1 && letter) extra({first.range.begin, last.range.end}, fold(joined_));
    }

    void parts(const Piece& piece, std::size_t bare) {
        const std::string whole = word_.substr(0, bare);
        number(piece, whole);
        apostrophe(piece, whole);
        parts_.clear();
        addNameParts(written(piece), parts_);
        for (const std::string_view part : parts_) {
            part_.clear();
            appendWordFold(part_, part);
            extra(rangeOf(piece, part), part_);
        }
        hangul(piece, whole);
    }

    void number(const Piece& piece, const std::string& whole) {
        if (const std::string plain = withoutGroups(whole); !plain.empty()) extra(piece.range, plain);
        const std::string_view digits = written(piece);
        if (digits.find_first_not_of("0123456789.,'") == std::string_view::npos) extra(piece.range, digits);
    }

    /// don't is found as dont, too, and l'homme as homme.
    void apostrophe(const Piece& piece, const std::string& whole) {
        constexpr std::uint32_t shortest = 3;
        const std::size_t at = whole.rfind('\'');
        if (at == std::string::npos || at + 1 == whole.size()) return;
        std::string without = whole;
        std::erase(without, '\'');
        extra(piece.range, without);
        const std::string_view behind = std::string_view(whole).substr(at + 1);
        if (countCodePoints(behind) >= shortest) extra(piece.range, behind);
    }

    /// Korean words carry their particles with them; pairs find the noun.
    void hangul(const Piece& piece, const std::string& whole) {
        constexpr std::size_t syllableSize = 3;  // bytes
        const std::size_t syllables = whole.size() / syllableSize;
        if (syllables < 3 || syllables != piece.range.size()) return;
        for (std::size_t at = 0; at < whole.size();)
            if (!isHangulSyllable(next(whole, at))) return;
        for (std::size_t at = 0; at + 2 <= syllables; ++at) {
            const std::uint32_t begin = piece.range.begin + static_cast<std::uint32_t>(at);
            extra({begin, begin + 2}, std::string_view(whole).substr(at * syllableSize, 2 * syllableSize));
        }
    }

    [[nodiscard]] Range rangeOf(const Piece& piece, std::string_view part) const {
        const auto offset = static_cast<std::size_t>(part.data() - text_.data()) - piece.begin;
        const std::uint32_t begin = piece.range.begin + countCodePoints(written(piece).substr(0, offset));
        return {begin, begin + countCodePoints(part)};
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::string_view text_;
    PieceReader pieces_;
    IdeographPairs pairs_;
    UndividedWords undivided_;
    const std::function<void(const WordView&)>& visit_;
    std::uint32_t position_ = 0;
    std::size_t linkEnd_ = none;  ///< where a word begins that a hyphen links to the one before
    std::string word_;
    std::string joined_;
    std::string part_;
    std::vector<std::string_view> parts_;
    std::vector<std::string> forms_;  ///< the extras of the word
};

}  // namespace

void forEachWord(std::string_view utf8, const std::function<void(const WordView&)>& visit) {
    WordSplitter(utf8, visit).split();
}

std::vector<Word> splitWords(std::string_view utf8) {
    std::vector<Word> words;
    forEachWord(utf8, [&](const WordView& word) {
        words.push_back({word.range, std::string(word.folded), word.position, word.extra});
    });
    return words;
}

}  // namespace carrel::text
