// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>
#include <QWidget>

#include <string>
#include <vector>

#include "app/desktop/results/facet_fields.h"
#include "app/desktop/results/facet_model.h"
#include "app/desktop/results/year_chart.h"
#include "core/search/choice.h"
#include "core/search/faceting.h"

namespace carrel::desktop {

/// What can be chosen of the results, by field; choices are written into the query by who listens.
class FacetPanel : public QWidget {
    Q_OBJECT

public:
    /// All references outlive the panel.
    FacetPanel(const Theme& theme, const library::Description& library, QWidget* parent);

    /// `all`: those of the whole library, whose values stay listed, with none found.
    void setFacets(const search::FacetedAnswer& found, const std::vector<search::Choice>& choices,
                   const FacetFields& all);

signals:
    /// These values, none or more, are the choice of the field now. `known`: all values it has.
    void chosen(const std::string& field, const std::vector<std::string>& values,
                const std::vector<std::string>& known);

private:
    void showYears(const search::Facet& facet, const std::vector<search::Choice>& choices,
                   const std::vector<search::FacetCount>& all);
    void choose(const std::string& field);
    void applyTheme();

    const Theme& theme_;
    FacetModel* model_;
    QTreeView* tree_;
    YearChart* years_;
    std::string yearField_;
};

}  // namespace carrel::desktop
