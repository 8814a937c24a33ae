// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/column_list.h"

#include <algorithm>

#include "app/desktop/compare/add_row.h"

namespace carrel::desktop {

namespace {

constexpr int listWidth = 190;
constexpr int listMargin = 12;

}  // namespace

ColumnList::ColumnList(const Theme& theme, ComparisonModel& model, QWidget* parent)
    : QScrollArea(parent), theme_(theme), model_(model), title_(new QLabel(tr("Add column"), this)) {
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(theme.scaled(listWidth));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title_->text());
    auto* inside = new QWidget(this);
    column_ = new QVBoxLayout(inside);
    column_->setContentsMargins(listMargin, 16, listMargin, listMargin);
    column_->setSpacing(6);
    column_->addWidget(title_);
    column_->addStretch(1);
    setWidget(inside);
    for (QWidget* ground : {viewport(), inside})
        ground->setBackgroundRole(QPalette::Window);
    connect(&model_, &QAbstractItemModel::modelReset, this, &ColumnList::fill);
    connect(&theme_, &Theme::changed, this, &ColumnList::applyTheme);
    applyTheme();
}

void ColumnList::setOtherOffered(bool offered) {
    otherOffered_ = offered;
    fill();
}

void ColumnList::fill() {
    for (QWidget* row : rows_) {
        row->hide();
        row->deleteLater();  // it may be the one that was clicked
    }
    rows_.clear();
    const std::vector<compare::Column>& columns = model_.comparison().columns;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto& shown = model_.columns();
        if (std::find(shown.begin(), shown.end(), at) != shown.end()) continue;
        add(QString::fromStdString(columns[at].title), model_.lookOf(at).icon,
            [this, at] { model_.addColumn(at); });
    }
    if (otherOffered_) add(tr("Other article…"), {}, [this] { emit otherWanted(); });
    empty_ = rows_.empty();
}

void ColumnList::add(const QString& text, const QString& icon, const std::function<void()>& clicked) {
    auto* row = new AddRow(theme_, text, icon, widget());
    connect(row, &AddRow::clicked, this, clicked);
    column_->insertWidget(column_->count() - 1, row);
    rows_.push_back(row);
}

void ColumnList::applyTheme() {
    QPalette colours = theme_.palette();
    colours.setColor(QPalette::Window, theme_.tokens().window);
    setPalette(colours);
    title_->setFont(theme_.widgetFont(13, QFont::DemiBold));
}

}  // namespace carrel::desktop
