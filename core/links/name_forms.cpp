// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_forms.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/links/word_scan.h"
#include "core/text/fold.h"
#include "core/text/function_words.h"

namespace carrel::links {

namespace {

bool isLowerAscii(char c) {
    return c >= 'a' && c <= 'z';
}
bool isUpperAscii(char c) {
    return c >= 'A' && c <= 'Z';
}

bool endsWithAny(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return word.ends_with(ending); });
}

std::string pluralOf(std::string_view word) {
    const std::string whole(word);
    if (endsWithAny(word, {"s", "x", "z", "ch", "sh"})) return whole + "es";
    const bool consonantY = word.ends_with('y') && word.size() > 1 &&
                            std::string_view("aeiou").find(word[word.size() - 2]) == std::string_view::npos;
    return consonantY ? whole.substr(0, word.size() - 1) + "ies" : whole + "s";
}

/// Empty when the word is no plural, or too short to tell.
std::string singularOf(std::string_view word) {
    constexpr std::size_t shortest = 4;
    if (word.size() < shortest || !word.ends_with('s') || endsWithAny(word, {"ss", "us", "is"})) return {};
    const std::string whole(word);
    if (word.ends_with("ies") && word.size() > shortest) return whole.substr(0, word.size() - 3) + "y";
    if (endsWithAny(word, {"sses", "xes", "zes", "ches", "shes"})) return whole.substr(0, word.size() - 2);
    return whole.substr(0, word.size() - 1);
}

/// The other numbers of a name's last word, in the whole name.
std::vector<std::string> otherNumbers(std::string_view name, const ScannedWord& last) {
    const std::string_view word = name.substr(last.beginByte, last.endByte - last.beginByte);
    constexpr std::size_t shortest = 2;
    if (word.size() < shortest ||
        !std::all_of(word.begin(), word.end(), [](char c) { return isLowerAscii(c) || isUpperAscii(c); }))
        return {};
    const std::string before(name.substr(0, last.beginByte));
    const std::string folded = text::fold(word);
    std::vector<std::string> forms{before + pluralOf(folded)};
    const bool acronym = std::all_of(word.begin(), word.end(), isUpperAscii);
    const std::string singular = acronym ? std::string() : singularOf(folded);
    if (!singular.empty()) forms.push_back(before + singular);
    return forms;
}

std::string withoutSigns(std::string_view name, const std::vector<ScannedWord>& words) {
    std::string plain;
    for (const ScannedWord& word : words) {
        if (!plain.empty()) plain += ' ';
        plain += name.substr(word.beginByte, word.endByte - word.beginByte);
    }
    return plain;
}

bool isNumber(std::string_view word) {
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; });
}

/// Whether a word of a title names nothing in a text.
bool saysNothing(std::string_view name, const ScannedWord& word) {
    const std::string_view written = name.substr(word.beginByte, word.endByte - word.beginByte);
    const bool oneLetter = word.range.size() == 1 && word.kind == ScannedWord::Kind::Letters;
    return oneLetter || isNumber(written) || text::isFunctionWord(text::fold(written));
}

}  // namespace

std::vector<NameForm> formsOf(std::string_view name, NameKind kind) {
    std::vector<ScannedWord> words;
    WordScan scan(name);
    if (!scan.nextLine(words) || words.empty()) return {};
    const bool alias = kind == NameKind::Alias;
    if (!alias && std::all_of(words.begin(), words.end(),
                              [&](const ScannedWord& word) { return saysNothing(name, word); }))
        return {};
    const auto rank = static_cast<std::uint32_t>(kind);
    constexpr std::uint32_t other = 3;
    std::vector<NameForm> forms{{std::string(name), rank}};
    for (std::string& number : otherNumbers(name, words.back()))
        forms.push_back({std::move(number), rank + other});
    const bool signs = std::any_of(words.begin() + 1, words.end(),
                                   [](const ScannedWord& word) { return word.signsBefore != 0; });
    if (signs) forms.push_back({withoutSigns(name, words), rank + other});
    if (name.find('_') != std::string_view::npos) {
        std::string spaced(name);
        std::replace(spaced.begin(), spaced.end(), '_', ' ');
        forms.push_back({std::move(spaced), rank + other});
    }
    return forms;
}

}  // namespace carrel::links
