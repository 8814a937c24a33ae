// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <utility>
#include <vector>

#include "core/library/description.h"
#include "core/search/completion.h"

namespace carrel::desktop {

/// The fields by which a library's articles can be chosen, besides the kind and the reader's marks: tags
/// first.
std::vector<std::string> facetFieldsOf(const library::Description& library);

/// "Company" for company.
QString nameOfField(const std::string& field);
/// As a reader calls it: the kind's name for its id, "Bookmarked" for has:bookmark.
QString nameOfValue(const std::string& field, const std::string& value, const library::Description& library);
/// Of a kind, or of what the value stands for; empty for none.
QString iconOfValue(const std::string& field, const std::string& value, const library::Description& library);

/// Whether all values are years, which are better seen along a line than in a list.
bool areYears(const std::vector<search::FacetCount>& counts);

/// What can be written into a query, as the facets of the whole library say it.
class FacetFields : public search::KnownFields {
public:
    explicit FacetFields(std::vector<search::Facet> facets) : facets_(std::move(facets)) {}

    [[nodiscard]] std::vector<std::string> names() const override;
    [[nodiscard]] std::vector<search::FacetCount> values(std::string_view name) const override;

private:
    std::vector<search::Facet> facets_;
};

}  // namespace carrel::desktop
