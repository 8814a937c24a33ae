// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/name_parts.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "core/text/utf8.h"

namespace carrel::text {

namespace {

constexpr std::size_t mostParts = 16;

enum class LetterCase { Upper, Lower, Digit, None, Mark };

LetterCase caseOf(char32_t codePoint) {
    switch (u_charType(static_cast<UChar32>(codePoint))) {
        case U_UPPERCASE_LETTER:
        case U_TITLECASE_LETTER:
            return LetterCase::Upper;
        case U_LOWERCASE_LETTER:
            return LetterCase::Lower;
        case U_DECIMAL_DIGIT_NUMBER:
            return LetterCase::Digit;
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_COMBINING_SPACING_MARK:
        case U_FORMAT_CHAR:
            return LetterCase::Mark;
        default:
            return LetterCase::None;
    }
}

/// Finds the capitals at which the parts of a name begin.
class CapitalScan {
public:
    explicit CapitalScan(std::string_view name) : name_(name) {}

    /// The byte of the next one; the size of the name at its end.
    std::size_t next() {
        while (at_ < name_.size()) {
            const std::size_t here = at_;
            const LetterCase now = caseOf(text::next(name_, at_));
            if (now == LetterCase::Mark) continue;
            const LetterCase before = before_;
            before_ = now;
            if (here > 0 && now == LetterCase::Upper && begins(before)) return here;
        }
        return name_.size();
    }

private:
    /// A capital behind a small letter; or before one, behind a capital or a digit: HTML|Parser,
    /// EC2|Instance.
    [[nodiscard]] bool begins(LetterCase before) const {
        if (before == LetterCase::Lower) return true;
        if (before == LetterCase::None) return false;
        const std::string_view rest = name_.substr(at_);
        if (rest.empty() || rest == "s") return false;  // APIs
        std::size_t at = 0;
        return caseOf(text::next(rest, at)) == LetterCase::Lower;
    }

    std::string_view name_;
    std::size_t at_ = 0;
    LetterCase before_ = LetterCase::None;
};

void add(std::string_view part, std::vector<std::string_view>& parts) {
    constexpr std::uint32_t shortest = 2;
    if (parts.size() < mostParts && countCodePoints(part) >= shortest) parts.push_back(part);
}

void addByCapitals(std::string_view name, std::vector<std::string_view>& parts) {
    CapitalScan capitals(name);
    std::size_t begin = 0;
    for (std::size_t end = capitals.next(); end < name.size() || begin > 0; end = capitals.next()) {
        add(name.substr(begin, end - begin), parts);
        if (end >= name.size()) break;
        begin = end;
    }
}

void addBetween(std::string_view signs, std::string_view name, std::vector<std::string_view>& parts) {
    if (name.find_first_of(signs) == std::string_view::npos) return;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find_first_of(signs, begin), name.size());
        add(name.substr(begin, end - begin), parts);
        begin = end + 1;
    }
}

/// A date or an address has parts, a decimal number and one with grouped digits have none.
void addNumbers(std::string_view number, std::vector<std::string_view>& parts) {
    const std::size_t first = number.find_first_of(".,'");
    const bool one =
        first != std::string_view::npos && number.find_first_of(".,;'", first + 1) == std::string_view::npos;
    if (!one) addBetween(".,;'", number, parts);
}

}  // namespace

void addNameParts(std::string_view written, std::vector<std::string_view>& parts) {
    if (written.find_first_not_of("0123456789.,;'") == std::string_view::npos) {
        addNumbers(written, parts);
        return;
    }
    constexpr std::string_view signs = "._@";
    addBetween(signs, written, parts);
    for (std::size_t begin = 0; begin <= written.size();) {
        const std::size_t end = std::min(written.find_first_of(signs, begin), written.size());
        addByCapitals(written.substr(begin, end - begin), parts);
        begin = end + 1;
    }
}

}  // namespace carrel::text
