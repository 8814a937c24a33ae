// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/description_rows.h"

#include <utility>

#include "core/library/checked_row.h"
#include "core/library/spelling.h"

namespace carrel::library {

namespace {

std::vector<std::string> readFacets(sql::Database& database, std::int64_t kind) {
    sql::Statement rows(database, "SELECT field FROM facet WHERE kind = ? ORDER BY position");
    rows.bind(kind);
    std::vector<std::string> facets;
    while (rows.step())
        facets.push_back(std::get<0>(checkedRow<std::string>(rows)));
    return facets;
}

std::vector<Kind> readKinds(sql::Database& database) {
    sql::Statement rows(database,
                        "SELECT position, id, name, plural, icon, view FROM kind ORDER BY position");
    std::vector<Kind> kinds;
    while (rows.step()) {
        auto [position, id, name, plural, icon, view] =
            checkedRow<std::int64_t, std::string, std::string, std::string, std::string, std::string>(rows);
        kinds.push_back({std::move(id), std::move(name), std::move(plural), std::move(icon),
                         valueOf(viewSpellings, view), readFacets(database, position)});
    }
    return kinds;
}

std::vector<RelationType> readRelationTypes(sql::Database& database) {
    sql::Statement rows(database, "SELECT id, name, inverse, symmetric FROM relation_type ORDER BY position");
    std::vector<RelationType> types;
    while (rows.step()) {
        auto [id, name, inverse, symmetric] = checkedRow<std::string, std::string, std::string, int>(rows);
        types.push_back({std::move(id), std::move(name), std::move(inverse), symmetric != 0});
    }
    return types;
}

std::vector<std::string> readFeatured(sql::Database& database) {
    sql::Statement rows(database, "SELECT slug FROM featured ORDER BY position");
    std::vector<std::string> featured;
    while (rows.step())
        featured.push_back(std::get<0>(checkedRow<std::string>(rows)));
    return featured;
}

}  // namespace

Description readDescription(sql::Database& database) {
    sql::Statement library(database, "SELECT id, title, edition, language, start FROM library");
    if (!library.step()) throw Damage("it does not say what it is");
    Description description;
    std::tie(description.id, description.title, description.edition, description.language,
             description.start) =
        checkedRow<std::string, std::string, std::string, std::string, std::string>(library);
    description.kinds = readKinds(database);
    description.relationTypes = readRelationTypes(database);
    description.featured = readFeatured(database);
    return description;
}

}  // namespace carrel::library
