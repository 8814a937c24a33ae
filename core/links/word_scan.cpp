// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/word_scan.h"

#include <array>

#include "core/links/letter_table.h"
#include "core/text/utf8.h"

namespace carrel::links {

namespace {

constexpr std::uint64_t seed = 0x9E3779B97F4A7C15;
constexpr unsigned char firstBeyondAscii = 0x80;

/// What a byte is as a letter or digit of ASCII, lower case; 0 when it is none.
constexpr std::array<std::uint8_t, 256> makeAsciiFolded() {
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = '0'; c <= '9'; ++c)
        table[c] = static_cast<std::uint8_t>(c);
    for (unsigned c = 'a'; c <= 'z'; ++c)
        table[c] = static_cast<std::uint8_t>(c);
    for (unsigned c = 'A'; c <= 'Z'; ++c)
        table[c] = static_cast<std::uint8_t>(c - 'A' + 'a');
    table['_'] = '_';
    return table;
}
constexpr std::array<std::uint8_t, 256> asciiFolded = makeAsciiFolded();

constexpr std::uint64_t step(std::uint64_t hash, char32_t letter) {
    constexpr std::uint64_t factor = 0x9E6D62D06F6A9A9B;
    return (hash ^ letter) * factor;
}

/// Spreads what the steps left in the upper bits over all (the finaliser of MurmurHash3, A. Appleby, 2011).
constexpr std::uint64_t spread(std::uint64_t hash) {
    hash ^= hash >> 33U;
    hash *= 0xFF51AFD7ED558CCD;
    hash ^= hash >> 33U;
    return hash;
}

LetterTable& letters() {
    thread_local LetterTable table;
    return table;
}

/// Whether ' or ’ begins with this byte.
bool mayBeApostrophe(char c) {
    return c == '\'' || c == '\xE2';
}

bool isSuffix(char c) {
    return c == '+' || c == '#' || c == '%';
}

}  // namespace

WordScan::WordScan(std::string_view text) : text_(text) {}

bool WordScan::nextLine(std::vector<ScannedWord>& words) {
    words.clear();
    signs_ = 0;
    if (at_ >= text_.size()) return false;
    while (at_ < text_.size()) {
        const auto byte = static_cast<unsigned char>(text_[at_]);
        if (asciiFolded[byte] != 0) {
            takeWord(words);
        } else if (byte == '\n' || byte == '\t') {
            ++at_;
            break;
        } else if (byte < firstBeyondAscii) {
            if (byte != ' ' && byte != '-') signs_ = step(signs_ | 1U, byte);
            ++at_;
        } else {
            takeBeyondAscii(words);
        }
    }
    return true;
}

void WordScan::takeBeyondAscii(std::vector<ScannedWord>& words) {
    std::size_t behind = at_;
    const Sign sign = letters().signOf(text::next(text_, behind));
    if (sign == Sign::Word) {
        takeWord(words);
    } else if (sign == Sign::Ideograph || sign == Sign::Emoji || sign == Sign::Flag) {
        takeSingle(words, sign);
    } else {
        takeSign();
    }
}

std::uint32_t WordScan::pointAt(std::size_t byte) const {
    return static_cast<std::uint32_t>(byte - trailing_);
}

ScannedWord WordScan::begun() const {
    ScannedWord word;
    word.signsBefore = signs_;
    word.beginByte = static_cast<std::uint32_t>(at_);
    word.range.begin = pointAt(at_);
    return word;
}

void WordScan::add(std::vector<ScannedWord>& words, ScannedWord word, std::uint64_t hash) {
    word.hash = spread(hash);
    word.endByte = static_cast<std::uint32_t>(at_);
    word.range.end = pointAt(at_);
    words.push_back(word);
    signs_ = 0;
}

void WordScan::takeWord(std::vector<ScannedWord>& words) {
    const ScannedWord word = begun();
    std::uint64_t hash = seed;
    do {
        std::size_t at = at_;  // in a register: this is where most of the time goes
        while (at < text_.size()) {
            const std::uint8_t letter = asciiFolded[static_cast<unsigned char>(text_[at])];
            if (letter == 0) break;
            hash = step(hash, letter);
            ++at;
        }
        at_ = at;
    } while (at_ < text_.size() && text_[at_] != ' ' && (takeLetter(hash) || takeJoint(hash)));
    if (at_ < text_.size() && isSuffix(text_[at_])) takeSuffix(hash);
    add(words, word, hash);
    if (at_ < text_.size() && mayBeApostrophe(text_[at_])) takePossessive(at_);
}

/// Takes a letter or mark beyond ASCII. False when there is none here.
bool WordScan::takeLetter(std::uint64_t& hash) {
    if (static_cast<unsigned char>(text_[at_]) < firstBeyondAscii) return false;
    std::size_t behind = at_;
    const char32_t codePoint = text::next(text_, behind);
    const Sign sign = letters().signOf(codePoint);
    if (sign != Sign::Word && sign != Sign::Mark) return false;
    for (const char32_t letter : letters().folded(codePoint))
        hash = step(hash, letter);
    trailing_ += behind - at_ - 1;
    at_ = behind;
    return true;
}

/// Takes an apostrophe between letters, a point between letters or digits, a comma between digits.
bool WordScan::takeJoint(std::uint64_t& hash) {
    std::size_t behind = at_;
    const char32_t sign = text::next(text_, behind);
    const bool apostrophe = sign == U'\'' || sign == U'’';
    if (!apostrophe && sign != U'.' && sign != U',') return false;
    const bool afterDigit = isDigitAt(at_ - 1);
    const bool digits = !apostrophe && afterDigit && isDigitAt(behind);
    const bool between = digits || (sign != U',' && !afterDigit && isLetterAt(behind));
    if (!between) return false;
    if (apostrophe) {
        const bool possessive = (text_[behind] == 's' || text_[behind] == 'S') && !isWordAt(behind + 1);
        if (possessive) return false;
    }
    hash = step(hash, apostrophe ? U'\'' : sign);
    trailing_ += behind - at_ - 1;
    at_ = behind;
    return true;
}

/// Goes behind the 's at `apostrophe`, which then is no part of the text between two words.
void WordScan::takePossessive(std::size_t apostrophe) {
    std::size_t behind = apostrophe;
    const char32_t sign = text::next(text_, behind);
    if (sign != U'\'' && sign != U'’') return;
    if (behind >= text_.size() || (text_[behind] != 's' && text_[behind] != 'S') || isWordAt(behind + 1))
        return;
    trailing_ += behind - apostrophe - 1;
    at_ = behind + 1;
}

void WordScan::takeSuffix(std::uint64_t& hash) {
    constexpr std::size_t most = 2;
    std::size_t behind = at_;
    while (behind < text_.size() && isSuffix(text_[behind]))
        ++behind;
    if (behind - at_ > most || isWordAt(behind)) return;
    for (; at_ < behind; ++at_)
        hash = step(hash, static_cast<unsigned char>(text_[at_]));
}

/// Takes a character that is a word by itself, with its marks.
void WordScan::takeSingle(std::vector<ScannedWord>& words, Sign sign) {
    ScannedWord word = begun();
    word.kind = sign == Sign::Ideograph ? ScannedWord::Kind::Ideograph : ScannedWord::Kind::Emoji;
    const std::size_t begin = at_;
    const char32_t codePoint = text::next(text_, at_);
    trailing_ += at_ - begin - 1;
    std::uint64_t hash = seed;
    for (const char32_t letter : letters().folded(codePoint))
        hash = step(hash, letter);
    std::size_t behind = at_;
    if (sign == Sign::Flag && at_ < text_.size()) {
        const char32_t second = text::next(text_, behind);
        if (letters().signOf(second) == Sign::Flag) {
            hash = step(hash, second);
            trailing_ += behind - at_ - 1;
            at_ = behind;
        }
    }
    takeMarks(hash, sign == Sign::Emoji);
    add(words, word, hash);
}

/// Takes the marks here; behind a joiner, the next part of an emoji.
void WordScan::takeMarks(std::uint64_t& hash, bool emoji) {
    constexpr char32_t joiner = 0x200D;
    bool joined = false;
    while (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) >= firstBeyondAscii) {
        std::size_t behind = at_;
        const char32_t codePoint = text::next(text_, behind);
        const Sign sign = letters().signOf(codePoint);
        if (sign != Sign::Mark && !(joined && sign == Sign::Emoji)) return;
        for (const char32_t letter : letters().folded(codePoint))
            hash = step(hash, letter);
        joined = emoji && codePoint == joiner;
        trailing_ += behind - at_ - 1;
        at_ = behind;
    }
}

/// Takes what is no part of a word.
void WordScan::takeSign() {
    const std::size_t begin = at_;
    const char32_t codePoint = text::next(text_, at_);
    trailing_ += at_ - begin - 1;
    const Sign sign = letters().signOf(codePoint);
    if (sign == Sign::Other || sign == Sign::Apostrophe) signs_ = step(signs_ | 1U, codePoint);
}

bool WordScan::isWordAt(std::size_t byte) const {
    if (byte >= text_.size()) return false;
    const auto first = static_cast<unsigned char>(text_[byte]);
    if (first < firstBeyondAscii) return asciiFolded[first] != 0;
    const Sign sign = letters().signOf(text::next(text_, byte));
    return sign == Sign::Word || sign == Sign::Mark;
}

bool WordScan::isDigitAt(std::size_t byte) const {
    return byte < text_.size() && text_[byte] >= '0' && text_[byte] <= '9';
}

bool WordScan::isLetterAt(std::size_t byte) const {
    return isWordAt(byte) && !isDigitAt(byte) && text_[byte] != '_';
}

}  // namespace carrel::links
