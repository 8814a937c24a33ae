// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/kind_filter.h"

#include <QLocale>
#include <QStyle>

#include <algorithm>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int chipHeight = 24;
constexpr int filterSide = 14;
constexpr int gap = 6;
constexpr int below = 10;
constexpr const char* kindProperty = "kind";

std::string kindOf(const QAbstractButton* button) {
    return button->property(kindProperty).toString().toStdString();
}

}  // namespace

KindFilter::KindFilter(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      library_(library),
      buttons_(new QButtonGroup(this)),
      more_(new QPushButton(this)),
      menu_(new QMenu(more_)) {
    setFixedHeight(theme.scaled(chipHeight) + below);
    more_->setMenu(menu_);
    more_->setAutoDefault(false);
    more_->setFont(theme_.widgetFont(12, QFont::Normal));
    connect(buttons_, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton* button) { choose(kindOf(button)); });
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
    std::vector<search::FacetCount> byCount = kinds;
    std::stable_sort(byCount.begin(), byCount.end(),
                     [](const auto& one, const auto& other) { return one.count > other.count; });
    for (const search::FacetCount& facet : byCount) {
        const library::Kind* kind = library_.findKind(facet.value);
        if (kind == nullptr) continue;
        addButton(QString::fromStdString(kind->name) + QStringLiteral("  ") +
                      locale.toString(static_cast<qulonglong>(facet.count)),
                  kind->id, icon(QString::fromStdString(kind->icon), theme_.tokens().kindColour(kind->icon)));
    }
    fit();
}

void KindFilter::addButton(const QString& text, const std::string& kindId, const QIcon& icon) {
    auto* button = new QPushButton(icon, text, this);
    button->setCheckable(true);
    button->setChecked(kindId == chosen_);
    button->setAutoDefault(false);
    button->setFont(theme_.widgetFont(12, QFont::Normal));
    button->setProperty(kindProperty, QString::fromStdString(kindId));
    buttons_->addButton(button);
}

void KindFilter::resizeEvent(QResizeEvent* /*event*/) {
    fit();
}

void KindFilter::fit() {
    const QList<QAbstractButton*> buttons = buttons_->buttons();
    const auto widthOf = [](const QWidget* button) { return button->sizeHint().width(); };
    int whole = 2 * filterSide - gap;
    for (const QAbstractButton* button : buttons)
        whole += widthOf(button) + gap;
    more_->setText(tr("%1 more").arg(buttons.size()));  // as wide as it can get
    const int end = width() - filterSide - (whole > width() ? widthOf(more_) + gap : 0);
    menu_->clear();
    int x = filterSide;
    for (QAbstractButton* button : buttons) {
        const bool fits = menu_->isEmpty() && x + widthOf(button) <= end;
        button->setVisible(fits);
        if (fits) {
            button->setGeometry(placed(x, widthOf(button)));
            x += widthOf(button) + gap;
        } else {
            QAction* action = menu_->addAction(button->icon(), button->text());
            action->setCheckable(true);
            action->setChecked(button->isChecked());
            connect(action, &QAction::triggered, this, [this, kind = kindOf(button)] { choose(kind); });
        }
    }
    more_->setText(tr("%1 more").arg(menu_->actions().size()));
    more_->setGeometry(placed(x, widthOf(more_)));
    more_->setVisible(!menu_->isEmpty());
}

QRect KindFilter::placed(int x, int width) const {
    return QStyle::visualRect(layoutDirection(), rect(), {x, 0, width, theme_.scaled(chipHeight)});
}

void KindFilter::choose(const std::string& kindId) {
    chosen_ = kindId;
    for (QAbstractButton* button : buttons_->buttons())
        button->setChecked(kindOf(button) == kindId);
    emit kindChosen();
}

void KindFilter::step(int by) {
    const QList<QAbstractButton*> buttons = buttons_->buttons();
    if (buttons.isEmpty()) return;
    const auto at = std::find_if(buttons.begin(), buttons.end(),
                                 [this](const QAbstractButton* button) { return kindOf(button) == chosen_; });
    const auto count = static_cast<int>(buttons.size());
    const int current = at == buttons.end() ? 0 : static_cast<int>(at - buttons.begin());
    choose(kindOf(buttons.at((current + by + count) % count)));
}

void KindFilter::clear() {
    chosen_.clear();
}

}  // namespace carrel::desktop
