// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/facet_panel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/desktop/results/facet_delegate.h"
#include "core/search/query/wanted_value.h"

namespace carrel::desktop {

namespace {

const search::Choice* choiceOf(const std::vector<search::Choice>& choices, const std::string& field) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const search::Choice& choice) { return choice.field == field; });
    return found == choices.end() ? nullptr : &*found;
}

/// The values that were found, those that are chosen first, and then the kinds that nothing was found of.
ShownFacet shownFacet(const search::Facet& facet, const search::Choice* choice,
                      const std::vector<search::FacetCount>& all) {
    ShownFacet shown{facet.field, {}};
    const auto add = [&](const search::FacetCount& each, std::size_t count) {
        const bool known = std::any_of(shown.values.begin(), shown.values.end(),
                                       [&](const FacetValue& value) { return value.value == each.value; });
        const bool chosen = choice != nullptr && search::isChosen(*choice, each.value);
        if (!known && (count > 0 || chosen || facet.field == "kind" || facet.field == "has"))
            shown.values.push_back({each.value, count, chosen});
    };
    for (const search::FacetCount& each : facet.counts)
        add(each, each.count);
    for (const search::FacetCount& each : all)
        add(each, 0);
    if (facet.field == "kind")
        std::stable_sort(shown.values.begin(), shown.values.end(),
                         [](const FacetValue& a, const FacetValue& b) { return a.count > b.count; });
    std::stable_partition(shown.values.begin(), shown.values.end(),
                          [](const FacetValue& value) { return value.chosen; });
    return shown;
}

std::optional<YearRange> rangeOf(const search::Choice* choice, const std::map<int, std::size_t>& counts) {
    if (choice == nullptr) return std::nullopt;
    std::optional<YearRange> range;
    for (const auto& [year, count] : counts) {
        if (!search::isChosen(*choice, std::to_string(year))) continue;
        if (!range) range = YearRange{year, year};
        range->last = year;
    }
    const auto written = search::numberRangeOf(choice->values.front().words.front());
    if (!written || choice->values.size() > 1 || counts.empty()) return range;
    const auto clamped = [&](std::int64_t year) {
        return static_cast<int>(
            std::clamp<std::int64_t>(year, counts.begin()->first, counts.rbegin()->first));
    };
    return YearRange{clamped(written->least), clamped(written->most)};
}

}  // namespace

FacetPanel::FacetPanel(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      model_(new FacetModel(library, this)),
      tree_(new QTreeView(this)),
      years_(new YearChart(theme, this)) {
    tree_->setModel(model_);
    tree_->setItemDelegate(new FacetDelegate(theme, tree_));
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setIndentation(0);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setMouseTracking(true);
    tree_->setSelectionMode(QAbstractItemView::NoSelection);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree_->setAccessibleName(tr("Narrow the results"));
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusProxy(tree_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tree_, 1);
    column->addWidget(years_);
    years_->hide();
    const auto toggle = [this](const QModelIndex& index) {
        if (index.data(FacetModel::MoreRole).toBool()) {
            model_->showAll(index);
        } else if (const FacetValue* value = model_->valueAt(index)) {
            model_->setData(index, value->chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
    };
    connect(tree_, &QTreeView::clicked, this, toggle);
    connect(tree_, &QTreeView::activated, this, toggle);
    connect(model_, &FacetModel::chosen, this, &FacetPanel::choose);
    connect(model_, &QAbstractItemModel::modelReset, tree_, &QTreeView::expandAll);
    connect(years_, &YearChart::rangeChosen, this, [this](std::optional<YearRange> range) {
        std::vector<std::string> values;
        if (range && range->first == range->last) values = {std::to_string(range->first)};
        if (range && range->first != range->last)
            values = {std::to_string(range->first) + ".." + std::to_string(range->last)};
        emit chosen(yearField_, values, {});
    });
    connect(&theme_, &Theme::changed, this, &FacetPanel::applyTheme);
    applyTheme();
}

void FacetPanel::setFacets(const search::FacetedAnswer& found, const std::vector<search::Choice>& choices,
                           const FacetFields& all) {
    std::vector<ShownFacet> facets;
    bool anyYears = false;
    for (const search::Facet& facet : found.facets) {
        const std::vector<search::FacetCount> values = all.values(facet.field);
        if (areYears(values.empty() ? facet.counts : values)) {
            showYears(facet, choices, values);
            anyYears = true;
        } else {
            facets.push_back(shownFacet(facet, choiceOf(choices, facet.field), values));
        }
    }
    years_->setVisible(anyYears);
    const QModelIndex current = tree_->currentIndex();
    const FacetValue* value = model_->valueAt(current);
    const std::string field = value == nullptr ? std::string() : model_->fieldAt(current);
    const std::string name = value == nullptr ? std::string() : value->value;
    model_->setFacets(std::move(facets));
    QModelIndex kept = model_->indexOf(field, name);
    if (!kept.isValid()) kept = model_->index(0, 0, model_->index(0, 0));
    if (kept != tree_->currentIndex()) tree_->setCurrentIndex(kept);
}

void FacetPanel::showYears(const search::Facet& facet, const std::vector<search::Choice>& choices,
                           const std::vector<search::FacetCount>& all) {
    std::map<int, std::size_t> counts;
    for (const search::FacetCount& each : all)
        counts[std::stoi(each.value)] = 0;
    for (const search::FacetCount& each : facet.counts)
        counts[std::stoi(each.value)] = each.count;
    yearField_ = facet.field;
    years_->setCounts(counts, rangeOf(choiceOf(choices, facet.field), counts));
}

void FacetPanel::choose(const std::string& field) {
    std::vector<std::string> values;
    std::vector<std::string> known;
    for (const FacetValue& each : model_->valuesOf(field)) {
        known.push_back(each.value);
        if (each.chosen) values.push_back(each.value);
    }
    emit chosen(field, values, known);
}

void FacetPanel::applyTheme() {
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Base, theme_.tokens().page);
    tree_->setPalette(palette);
}

}  // namespace carrel::desktop
