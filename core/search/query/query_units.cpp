// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/query/query_units.h"

#include <utility>

#include "core/text/break_class.h"
#include "core/text/characters.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

enum class Quote { None, Straight, Curly, Pointed };

Quote quoteOf(char32_t codePoint) {
    switch (codePoint) {
        case U'"':
        case U'\uFF02':
            return Quote::Straight;
        case U'\u201C':
        case U'\u201D':
        case U'\u201E':
        case U'\u201F':
            return Quote::Curly;
        case U'\u00AB':
        case U'\u00BB':
            return Quote::Pointed;
        default:
            return Quote::None;
    }
}

std::size_t codePointBefore(std::string_view text, std::size_t at) {
    constexpr unsigned mask = 0xC0;
    constexpr unsigned trail = 0x80;
    do
        --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & mask) == trail);
    return at;
}

bool isHebrew(std::string_view text, std::size_t at) {
    return text::breakClassOf(text::next(text, at)) == text::BreakClass::HebrewLetter;
}

/// The quote at byte `at`, which moves behind it.
Quote takeQuote(std::string_view text, std::size_t& at) {
    std::size_t behind = at;
    const Quote quote = quoteOf(text::next(text, behind));
    if (quote == Quote::None) return quote;
    const bool inside =
        at > 0 && behind < text.size() && isHebrew(text, codePointBefore(text, at)) && isHebrew(text, behind);
    if (inside) return Quote::None;
    at = behind;
    return quote;
}

bool spaceAt(std::string_view text, std::size_t at) {
    return at >= text.size() || text::isSpace(text::next(text, at));
}

bool isNameCharacter(char32_t codePoint, bool first) {
    if (text::makesAWord(codePoint)) return !first || codePoint > U'9' || codePoint < U'0';
    return !first && (codePoint == U'-' || codePoint == U'_' ||
                      text::breakClassOf(codePoint) == text::BreakClass::Mark);
}

std::size_t nameEnd(std::string_view text, std::size_t at) {
    for (bool first = true; at < text.size(); first = false) {
        std::size_t behind = at;
        if (!isNameCharacter(text::next(text, behind), first)) break;
        at = behind;
    }
    return at;
}

}  // namespace

bool isQuote(std::string_view query, std::size_t at) {
    return takeQuote(query, at) != Quote::None;
}

std::string fieldNameOf(std::string_view written) {
    std::string name = text::fold(written);
    if (nameEnd(name, 0) != name.size()) name.clear();
    return name;
}

bool UnitReader::next(Unit& unit) {
    skipSpaces();
    if (at_ == text_.size()) return false;
    unit = {};
    unit.begin = at_;
    unit.excluded = text_[at_] == '-' && !spaceAt(text_, at_ + 1) && text_[at_ + 1] != '-';
    if (unit.excluded) ++at_;
    unit.name = at_;
    readName(unit);
    unit.value = at_;
    if (isQuote(text_, at_)) {
        readQuoted(unit);
    } else {
        readWords(unit);
    }
    unit.end = at_;
    return true;
}

void UnitReader::skipSpaces() {
    for (std::size_t behind = at_; behind < text_.size() && text::isSpace(text::next(text_, behind));)
        at_ = behind;
}

/// A name before a colon with a value right behind it; no address (http://) and no qualified name
/// (std::sort).
void UnitReader::readName(Unit& unit) {
    const std::size_t end = nameEnd(text_, at_);
    if (end == at_ || end == text_.size() || text_[end] != ':') return;
    std::string name = fieldNameOf(text_.substr(at_, end - at_));
    if (name.empty()) return;
    unit.lacksValue = spaceAt(text_, end + 1);
    if (unit.lacksValue || text_[end + 1] == '/' || text_[end + 1] == ':') return;
    unit.field = std::move(name);
    at_ = end + 1;
}

void UnitReader::readQuoted(Unit& unit) {
    const bool isValue = !unit.field.empty() && unit.field != "title";
    const Quote quote = takeQuote(text_, at_);
    std::size_t at = at_;
    std::size_t from = at_;
    while (at < text_.size()) {
        const std::size_t end = at;
        if (takeQuote(text_, at) != quote) {
            if (at == end) text::next(text_, at);
            continue;
        }
        unit.content += text_.substr(from, end - from);
        std::size_t behind = at;
        const bool doubled =
            isValue && quote == Quote::Straight && at < text_.size() && takeQuote(text_, behind) == quote;
        unit.kind = Unit::Kind::Quoted;
        if (!doubled) {
            at_ = at;
            return;
        }
        from = at;
        at = behind;
    }
    unit.closed = false;
    unit.kind = isValue ? Unit::Kind::Quoted : Unit::Kind::OpenQuote;
    unit.content = isValue ? unit.content + std::string(text_.substr(from)) : std::string();
    if (isValue) at_ = text_.size();
}

void UnitReader::readWords(Unit& unit) {
    const bool isValue = !unit.field.empty() && unit.field != "title";
    const std::size_t from = at_;
    while (!spaceAt(text_, at_) && (isValue || !isQuote(text_, at_)))
        text::next(text_, at_);
    unit.content = text_.substr(from, at_ - from);
    if (!unit.field.empty() || unit.excluded) return;
    if (unit.content == "OR") unit.kind = Unit::Kind::Or;
    if (unit.content.find_first_not_of('-') == std::string::npos) unit.kind = Unit::Kind::Hyphens;
}

}  // namespace carrel::search
