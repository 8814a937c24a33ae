// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/find.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>

#include "core/text/characters.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::text {

namespace {

const icu::Normalizer2& composed() {
    static UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* found = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) != 0) throw std::runtime_error("ICU has no normalization data");
    return *found;
}

bool isAscii(char32_t codePoint) {
    return codePoint < 0x80;
}

/// A character with the marks behind it that may become one with it.
struct Cluster {
    std::size_t byte;    ///< where its form begins
    std::uint32_t from;  ///< its code points in the text
    std::uint32_t to;
};

/// A text in the form in which it is compared, with the way back.
struct Compared {
    std::string form;
    std::vector<Cluster> clusters;  ///< those that have a form
    std::u32string codePoints;      ///< of the text

    [[nodiscard]] const Cluster& at(std::size_t byte) const {
        const auto behind = std::partition_point(
            clusters.begin(), clusters.end(), [&](const Cluster& cluster) { return cluster.byte <= byte; });
        return *std::prev(behind);
    }
};

std::u32string decoded(std::string_view utf8) {
    std::u32string codePoints;
    codePoints.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();)
        codePoints += next(utf8, at);
    return codePoints;
}

/// As a keyboard writes it.
char32_t typed(char32_t codePoint) {
    switch (codePoint) {
        case U'\u2018':
        case U'\u2019':
            return U'\'';
        case U'\u201C':
        case U'\u201D':
            return U'"';
        case U'\u2010':
        case U'\u2011':
            return U'-';
        default:
            return codePoint;
    }
}

bool isUnseen(char32_t codePoint) {
    constexpr char32_t objectReplacement = 0xFFFC;
    return codePoint == objectReplacement ||
           u_hasBinaryProperty(static_cast<UChar32>(codePoint), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

void appendAsWritten(std::string& form, const std::string& cluster) {
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&form);
    composed().normalizeUTF8(0, icu::StringPiece(cluster), sink, nullptr, status);
    if (U_FAILURE(status) != 0) throw std::runtime_error("ICU could not normalize a text");
}

void appendForm(std::string& form, std::u32string_view cluster, bool asWritten) {
    std::string seen;
    for (const char32_t codePoint : cluster) {
        if (isSpace(codePoint)) {
            seen += ' ';
        } else if (!isUnseen(codePoint)) {
            append(seen, asWritten ? codePoint : typed(codePoint));
        }
    }
    if (asWritten) {
        appendAsWritten(form, seen);
    } else {
        appendFold(form, seen);
    }
}

/// A letter without marks that is its own form, or becomes it by a small step.
char asciiForm(char32_t codePoint, bool asWritten) {
    const char c = static_cast<char>(codePoint);
    if (isSpace(codePoint)) return ' ';
    return !asWritten && c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool beginsCluster(char32_t codePoint) {
    return isAscii(codePoint) || composed().hasBoundaryBefore(static_cast<UChar32>(codePoint)) != 0;
}

Compared compare(std::string_view utf8, bool asWritten) {
    Compared text;
    text.codePoints = decoded(utf8);
    const std::u32string_view all = text.codePoints;
    text.form.reserve(utf8.size());
    text.clusters.reserve(all.size());
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from + 1;
        while (to < all.size() && !beginsCluster(all[to]))
            ++to;
        const std::size_t byte = text.form.size();
        if (to == from + 1 && isAscii(all[from])) {
            text.form += asciiForm(all[from], asWritten);
        } else {
            appendForm(text.form, all.substr(from, to - from), asWritten);
        }
        if (text.form.size() > byte)
            text.clusters.push_back({byte, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
        from = to;
    }
    return text;
}

bool isOfWord(char32_t codePoint) {
    constexpr std::uint32_t kinds = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK | U_GC_PC_MASK;
    return (U_MASK(u_charType(static_cast<UChar32>(codePoint))) & kinds) != 0;
}

/// A word doesn't go on over the place before code point `at`.
bool isEdge(std::u32string_view text, std::uint32_t at) {
    return at == 0 || at == text.size() || !isOfWord(text[at - 1]) || !isOfWord(text[at]);
}

}  // namespace

Finder::Finder(std::string_view phrase, const FindOptions& options)
    : phrase_(compare(phrase, options.asWritten).form), options_(options) {}

std::vector<Range> Finder::findIn(std::string_view utf8) const {
    std::vector<Range> found;
    if (phrase_.empty()) return found;
    const Compared text = compare(utf8, options_.asWritten);
    std::size_t at = text.form.find(phrase_);
    while (at != std::string::npos) {
        const Range range{text.at(at).from, text.at(at + phrase_.size() - 1).to};
        const bool counts = !options_.wholeWords ||
                            (isEdge(text.codePoints, range.begin) && isEdge(text.codePoints, range.end));
        const bool apart = found.empty() || found.back().end <= range.begin;
        if (counts && apart) found.push_back(range);
        at = text.form.find(phrase_, counts ? at + phrase_.size() : at + 1);
    }
    return found;
}

}  // namespace carrel::text
