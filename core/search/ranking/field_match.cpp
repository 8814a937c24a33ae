// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/field_match.h"

#include "core/search/query/wanted_value.h"
#include "core/sql/statement.h"
#include "core/text/fold.h"

namespace carrel::search {

namespace {

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

DocumentSet withField(const Corpus::Place& place, const Requirement& required, const Marked& marked) {
    const Term& field = required.term;
    const std::string& wanted = field.words.front();
    const WantedValue value(wanted, field.exact && !required.typed);
    if (field.field == "in") {
        return value.fits(place.library->id) ? DocumentSet::all(place.segment->documents())
                                             : DocumentSet(place.segment->documents());
    }
    if (field.field == "has") {
        const auto keys = marked.find(text::fold(wanted));
        return withMark(place, keys == marked.end() ? std::set<library::ArticleKey>() : keys->second);
    }
    return withValue(*place.segment, text::fold(field.field), value);
}

}  // namespace carrel::search
