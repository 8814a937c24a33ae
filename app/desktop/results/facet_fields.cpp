// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/facet_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

}  // namespace

std::vector<std::string> facetFieldsOf(const library::Description& library) {
    std::vector<std::string> fields = {"tag"};
    for (const library::Kind& kind : library.kinds)
        for (const std::string& field : kind.facets)
            if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
    return fields;
}

QString nameOfField(const std::string& field) {
    if (field == "kind") return tr("Kind");
    if (field == "tag") return tr("Tag");
    if (field == "has") return tr("Yours");
    if (field == "company") return tr("Company");
    if (field == "year") return tr("Year");
    QString name = QString::fromStdString(field);
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString nameOfValue(const std::string& field, const std::string& value, const library::Description& library) {
    if (field == "kind")
        if (const library::Kind* kind = library.findKind(value)) return QString::fromStdString(kind->name);
    if (field == "has" && value == "bookmark") return tr("Bookmarked");
    if (field == "has" && value == "note") return tr("With a note");
    return QString::fromStdString(value);
}

QString iconOfValue(const std::string& field, const std::string& value, const library::Description& library) {
    if (field == "kind")
        if (const library::Kind* kind = library.findKind(value)) return QString::fromStdString(kind->icon);
    if (field == "has") return value == "bookmark" ? QStringLiteral("bookmark") : QStringLiteral("note");
    return {};
}

bool areYears(const std::vector<search::FacetCount>& counts) {
    const auto isYear = [](const search::FacetCount& count) {
        return count.value.size() == 4 && std::all_of(count.value.begin(), count.value.end(),
                                                      [](char c) { return c >= '0' && c <= '9'; });
    };
    return !counts.empty() && std::all_of(counts.begin(), counts.end(), isYear);
}

std::vector<std::string> FacetFields::names() const {
    std::vector<std::string> names;
    for (const search::Facet& facet : facets_)
        names.push_back(facet.field);
    return names;
}

std::vector<search::FacetCount> FacetFields::values(std::string_view name) const {
    for (const search::Facet& facet : facets_)
        if (facet.field == name) return facet.counts;
    return {};
}

}  // namespace carrel::desktop
