// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/kind_filter.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int chipHeight = 24;
constexpr const char* kindProperty = "kind";

}  // namespace

KindFilter::KindFilter(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent), theme_(theme), library_(library), buttons_(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 10);
    row->setSpacing(6);
    row->addStretch();
    connect(buttons_, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        chosen_ = button->property(kindProperty).toString().toStdString();
        emit kindChosen();
    });
    setCounts({}, 0);
}

void KindFilter::setCounts(const std::vector<search::FacetCount>& kinds, std::size_t total) {
    for (QAbstractButton* button : buttons_->buttons()) {
        button->hide();
        button->deleteLater();
        buttons_->removeButton(button);
    }
    const QLocale locale;
    addButton(tr("All") + QStringLiteral("  ") + locale.toString(static_cast<qulonglong>(total)), {}, {});
    for (const search::FacetCount& facet : kinds) {
        const library::Kind* kind = library_.findKind(facet.value);
        if (kind == nullptr) continue;
        addButton(QString::fromStdString(kind->name) + QStringLiteral("  ") +
                      locale.toString(static_cast<qulonglong>(facet.count)),
                  kind->id, icon(QString::fromStdString(kind->icon), theme_.tokens().kindColour(kind->icon)));
    }
}

void KindFilter::addButton(const QString& text, const std::string& kindId, const QIcon& icon) {
    auto* button = new QPushButton(icon, text, this);
    button->setCheckable(true);
    button->setChecked(kindId == chosen_);
    button->setAutoDefault(false);
    button->setFont(theme_.uiFont(12, QFont::Normal));
    button->setFixedHeight(chipHeight);
    button->setProperty(kindProperty, QString::fromStdString(kindId));
    buttons_->addButton(button);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, button);
}

void KindFilter::clear() {
    chosen_.clear();
}

}  // namespace carrel::desktop
