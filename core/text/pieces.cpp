// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/pieces.h"

#include "core/text/break_class.h"
#include "core/text/utf8.h"

namespace carrel::text {

namespace {

bool isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isLetter(BreakClass one) {
    return one == BreakClass::Letter || one == BreakClass::HebrewLetter;
}

bool isLetterOrDigit(BreakClass one) {
    return isLetter(one) || one == BreakClass::Digit;
}

bool beginsAWord(BreakClass one) {
    return isLetterOrDigit(one) || one == BreakClass::Connector;
}

bool runsOn(BreakClass one) {
    return one == BreakClass::Ideograph || one == BreakClass::Hangul || one == BreakClass::NeedsAWordList;
}

Piece::Kind runKind(BreakClass one) {
    if (one == BreakClass::Ideograph) return Piece::Kind::Ideographs;
    return one == BreakClass::NeedsAWordList ? Piece::Kind::Undivided : Piece::Kind::Word;
}

/// Rules WB6, WB7, WB7b, WB7c, WB11 and WB12: one sign between two letters or two digits.
bool joins(BreakClass before, BreakClass sign, BreakClass behind) {
    const bool either =
        sign == BreakClass::MidBoth || sign == BreakClass::Apostrophe || sign == BreakClass::At;
    if (sign == BreakClass::At && isLetterOrDigit(before) && isLetterOrDigit(behind)) return true;
    if (isLetter(before) && isLetter(behind))
        return either || sign == BreakClass::MidLetter ||
               (sign == BreakClass::DoubleQuote && before == BreakClass::HebrewLetter &&
                behind == BreakClass::HebrewLetter);
    return before == BreakClass::Digit && behind == BreakClass::Digit &&
           (either || sign == BreakClass::MidNumber);
}

}  // namespace

struct PieceReader::Character {
    char32_t codePoint = 0;
    BreakClass breaks = BreakClass::Other;
    Place end;
};

PieceReader::Character PieceReader::characterAt(Place place) const {
    Character character;
    character.end = {place.byte + 1, place.codePoint + 1};
    character.codePoint = static_cast<unsigned char>(text_[place.byte]);
    if (character.codePoint >= 0x80) {
        character.end.byte = place.byte;
        character.codePoint = text::next(text_, character.end.byte);
    }
    character.breaks = breakClassOf(character.codePoint);
    return character;
}

PieceReader::Place PieceReader::beyondMarks(Place place) const {
    while (place.byte < text_.size() && static_cast<unsigned char>(text_[place.byte]) >= 0x80) {
        const Character character = characterAt(place);
        if (character.breaks != BreakClass::Mark) break;
        place = character.end;
    }
    return place;
}

bool PieceReader::next(Piece& piece) {
    while (at_.byte < text_.size()) {
        const Character first = characterAt(at_);
        if (beginsAWord(first.breaks)) {
            if (readWord(piece)) return true;
        } else if (runsOn(first.breaks)) {
            readRun(piece, first);
            return true;
        } else {
            at_ = first.end;
        }
    }
    return false;
}

/// Characters of the same class, with their marks.
void PieceReader::readRun(Piece& piece, Character first) {
    constexpr std::uint32_t most = 1000;  // dividing takes longer than in proportion
    piece = {runKind(first.breaks), false, at_.byte, 0, {at_.codePoint, 0}};
    Place end = beyondMarks(first.end);
    while (end.byte < text_.size() && end.codePoint - at_.codePoint < most) {
        const Character character = characterAt(end);
        if (character.breaks != first.breaks) break;
        end = beyondMarks(character.end);
    }
    piece.end = end.byte;
    piece.range.end = end.codePoint;
    at_ = end;
}

struct PieceReader::Scan {
    Place at;
    Place begin;  ///< of the first character that is no underscore
    Place end;    ///< of the last one
    BreakClass last = BreakClass::Connector;
    bool begun = false;
    bool isWord = false;
    bool plain = true;

    /// A letter or digit, or a mark on one, up to `behind`.
    void take(Place behind) {
        if (!begun) begin = at;
        if (begun && end.byte != at.byte) plain = false;
        begun = true;
        at = end = behind;
    }
};

bool PieceReader::takeAscii(Scan& scan) const {
    Place behind = scan.at;
    while (behind.byte < text_.size() && isAsciiLetterOrDigit(text_[behind.byte]))
        ++behind.byte;
    const std::size_t size = behind.byte - scan.at.byte;
    if (size == 0) return false;
    behind.codePoint += static_cast<std::uint32_t>(size);
    scan.last = breakClassOf(static_cast<unsigned char>(text_[behind.byte - 1]));
    scan.isWord = true;
    scan.take(behind);
    return true;
}

bool PieceReader::takeCharacter(Scan& scan) const {
    if (scan.at.byte >= text_.size()) return false;
    const Character character = characterAt(scan.at);
    const bool mark = character.breaks == BreakClass::Mark;
    if (!mark && !beginsAWord(character.breaks)) return takeSign(scan, character);
    if (character.breaks == BreakClass::Connector || (mark && scan.last == BreakClass::Connector)) {
        scan.last = BreakClass::Connector;
        scan.at = character.end;
        return true;
    }
    if (!mark) {
        scan.last = character.breaks;
        scan.isWord = scan.isWord || makesAWord(character.codePoint);
    }
    scan.plain = false;
    scan.take(character.end);
    return true;
}

bool PieceReader::takeSign(Scan& scan, const Character& sign) const {
    if (sign.breaks == BreakClass::Other) return false;
    const Place behind = beyondMarks(sign.end);
    const BreakClass next = behind.byte < text_.size() ? characterAt(behind).breaks : BreakClass::Other;
    if (joins(scan.last, sign.breaks, next)) {
        scan.plain = false;
        scan.at = behind;
        return true;
    }
    // Rule WB7a: a Hebrew letter keeps the apostrophe behind it.
    if (scan.last == BreakClass::HebrewLetter && sign.breaks == BreakClass::Apostrophe) scan.take(behind);
    return false;
}

/// False when it holds only underscores.
bool PieceReader::readWord(Piece& piece) {
    Scan scan;
    scan.at = scan.begin = scan.end = at_;
    while (takeAscii(scan) || takeCharacter(scan)) {
    }
    at_ = scan.at;
    piece = {Piece::Kind::Word,
             scan.plain,
             scan.begin.byte,
             scan.end.byte,
             {scan.begin.codePoint, scan.end.codePoint}};
    return scan.isWord;
}

}  // namespace carrel::text
