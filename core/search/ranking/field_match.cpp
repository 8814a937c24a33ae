// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/field_match.h"

#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

#include "core/sql/statement.h"
#include "core/text/fold.h"

namespace carrel::search {

namespace {

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = failure == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole ? std::optional(value) : std::nullopt;
}

struct NumberRange {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
};

/// "2015..2020", open at either side; absent for anything else.
std::optional<NumberRange> rangeOf(std::string_view text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) return std::nullopt;
    NumberRange range;
    if (dots > 0) {
        const auto least = number(text.substr(0, dots));
        if (!least) return std::nullopt;
        range.least = *least;
    }
    if (dots + 2 < text.size()) {
        const auto most = number(text.substr(dots + 2));
        if (!most) return std::nullopt;
        range.most = *most;
    }
    return range;
}

/// Compares what a library says with what a reader asked for.
class WantedValue {
public:
    explicit WantedValue(const std::string& wanted) : folded_(text::fold(wanted)), range_(rangeOf(wanted)) {}

    [[nodiscard]] bool fits(const std::string& value) const {
        if (range_) {
            const auto found = number(value);
            return found && *found >= range_->least && *found <= range_->most;
        }
        return !folded_.empty() &&
               (text::fold(value).starts_with(folded_) || text::slugOf(value).starts_with(folded_));
    }

private:
    std::string folded_;
    std::optional<NumberRange> range_;
};

DocumentSet withValue(const Segment& segment, const std::string& field, const WantedValue& wanted) {
    std::vector<bool> fitting;
    bool any = false;
    for (const FieldValue& each : segment.values()) {
        fitting.push_back(each.field == field && wanted.fits(each.value));
        any = any || fitting.back();
    }
    DocumentSet found(segment.documents());
    for (std::uint32_t document = 0; any && document < segment.documents(); ++document)
        segment.forEachValue(document, [&](std::uint32_t value) {
            if (fitting[value]) found.add(document);
        });
    return found;
}

DocumentSet withMark(const Corpus::Place& place, const std::set<library::ArticleKey>& keys) {
    std::set<std::uint32_t> rows;
    sql::Statement row(place.library->database, "SELECT id FROM article WHERE slug = ?");
    for (const library::ArticleKey& key : keys)
        if (key.library == place.library->id && row.bind(key.slug).step())
            rows.insert(std::get<0>(row.row<std::uint32_t>()));
    DocumentSet found(place.segment->documents());
    for (std::uint32_t document = 0; !rows.empty() && document < place.segment->documents(); ++document)
        if (rows.contains(place.segment->article(document))) found.add(document);
    return found;
}

}  // namespace

bool knowsField(const Corpus& corpus, const std::string& name) {
    if (name == "kind" || name == "tag" || name == "in" || name == "has") return true;
    for (const Corpus::Place& place : corpus.segments())
        for (const FieldValue& value : place.segment->values())
            if (value.field == name) return true;
    return false;
}

DocumentSet withField(const Corpus::Place& place, const Term& field, const Marked& marked) {
    const std::string& wanted = field.words.front();
    if (field.field == "in") {
        const bool fits = WantedValue(wanted).fits(place.library->id);
        return fits ? DocumentSet::all(place.segment->documents()) : DocumentSet(place.segment->documents());
    }
    if (field.field == "has") {
        const auto keys = marked.find(text::fold(wanted));
        return withMark(place, keys == marked.end() ? std::set<library::ArticleKey>() : keys->second);
    }
    return withValue(*place.segment, text::fold(field.field), WantedValue(wanted));
}

}  // namespace carrel::search
