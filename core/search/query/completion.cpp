// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/completion.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "core/search/query/query_units.h"
#include "core/text/characters.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/text/words.h"

namespace carrel::search {

namespace {

/// How well a name or value goes on from what is written; absent when it doesn't.
enum class Fit { Begins, WordBegins };

std::optional<Fit> fitOf(const std::string& candidate, const std::string& written) {
    if (text::fold(candidate).starts_with(written) || text::slugOf(candidate).starts_with(written))
        return Fit::Begins;
    for (const text::Word& word : text::splitWords(candidate))
        if (word.folded.starts_with(written)) return Fit::WordBegins;
    return std::nullopt;
}

class Completer {
public:
    Completer(std::string_view query, std::uint32_t caret, const KnownFields& fields)
        : query_(query), caret_(text::slice(query, {0, caret}).size()), fields_(fields) {}

    std::vector<Completion> complete() {
        UnitReader units(query_);
        for (Unit unit; units.next(unit) && unit.name < caret_;) {
            if (unit.end < caret_) continue;
            if (unit.lacksValue && caret_ == unit.end) return values(withoutValue(unit));
            if (!unit.field.empty()) return caret_ < unit.value ? names(unit) : values(unit);
            if (unit.kind == Unit::Kind::Words || unit.kind == Unit::Kind::Or) return names(unit);
        }
        return {};
    }

private:
    /// A name and its colon as a field with an empty value.
    static Unit withoutValue(Unit unit) {
        unit.content.pop_back();
        unit.field = fieldNameOf(unit.content);
        unit.content.clear();
        unit.value = unit.end;
        return unit;
    }

    [[nodiscard]] std::vector<Completion> names(const Unit& unit) const {
        const std::string written = fieldNameOf(query_.substr(unit.name, caret_ - unit.name));
        if (written.empty()) return {};
        std::vector<std::string> known = fields_.names();
        known.insert(known.end(), {"title", "has"});
        for (std::string& name : known)
            name = fieldNameOf(name);
        std::sort(known.begin(), known.end());
        known.erase(std::unique(known.begin(), known.end()), known.end());
        std::vector<Completion> found;
        for (const std::string& name : known)
            if (!name.empty() && name.starts_with(written))
                found.push_back({name, name + ':', rangeOf(unit.name, nameEnd(unit)), 0});
        return found;
    }

    /// Behind the colon, if there is one, else where the word ends.
    [[nodiscard]] std::size_t nameEnd(const Unit& unit) const {
        if (!unit.field.empty()) return unit.value;
        return unit.end;
    }

    [[nodiscard]] std::vector<Completion> values(const Unit& unit) const {
        const std::string written = text::fold(writtenValue(unit));
        using Rank = std::tuple<Fit, std::size_t, std::string>;
        std::vector<std::pair<Rank, Completion>> ranked;
        for (FacetCount& value : valuesOf(unit.field)) {
            const auto fit = fitOf(value.value, written);
            if (!fit || value.value.empty()) continue;
            Completion completion{value.value, textFor(unit, value.value),
                                  rangeOf(unit.value, valueEnd(unit)), value.count};
            ranked.emplace_back(Rank{*fit, ~value.count, std::move(value.value)}, std::move(completion));
        }
        std::sort(ranked.begin(), ranked.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Completion> found;
        found.reserve(ranked.size());
        for (auto& [rank, completion] : ranked)
            found.push_back(std::move(completion));
        return found;
    }

    [[nodiscard]] std::vector<FacetCount> valuesOf(const std::string& field) const {
        if (field == "has") return {{"bookmark", 0}, {"note", 0}};
        if (field == "title") return {};
        return fields_.values(field);
    }

    /// Up to the caret, without the quote.
    [[nodiscard]] std::string_view writtenValue(const Unit& unit) const {
        std::size_t begin = unit.value;
        if (isQuote(query_, begin)) text::next(query_, begin);
        const bool closed = unit.kind == Unit::Kind::Quoted && unit.closed && caret_ == unit.end;
        std::string_view written = query_.substr(begin, std::max(caret_, begin) - begin);
        if (closed) written = unit.content;
        return written;
    }

    /// An open quote goes to the end of the query, but the words behind the caret may be meant as such.
    [[nodiscard]] std::size_t valueEnd(const Unit& unit) const { return unit.closed ? unit.end : caret_; }

    [[nodiscard]] std::string textFor(const Unit& unit, const std::string& value) const {
        std::size_t behind = valueEnd(unit);
        const bool ends = behind == query_.size() || text::isSpace(text::next(query_, behind));
        return printValue(value) + (ends ? "" : " ");
    }

    [[nodiscard]] Range rangeOf(std::size_t begin, std::size_t end) const {
        const std::uint32_t first = text::countCodePoints(query_.substr(0, begin));
        return {first, first + text::countCodePoints(query_.substr(begin, end - begin))};
    }

    std::string_view query_;
    std::size_t caret_;  ///< in bytes
    const KnownFields& fields_;
};

}  // namespace

std::vector<Completion> complete(std::string_view query, std::uint32_t caret, const KnownFields& fields,
                                 std::size_t limit) {
    const std::string text = text::repaired(query);
    std::vector<Completion> found = Completer(text, caret, fields).complete();
    found.resize(std::min(found.size(), limit));
    return found;
}

}  // namespace carrel::search
