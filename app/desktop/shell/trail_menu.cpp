// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/trail_menu.h"

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr std::size_t mostPlaces = 15;
constexpr int widestTitle = 360;

/// A title is not a mnemonic.
QString plain(QString title) {
    return title.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

TrailMenu::TrailMenu(const Theme& theme, const workspace::Contents& contents, Tabs& tabs, Direction direction,
                     QWidget* parent)
    : QMenu(parent), theme_(theme), contents_(contents), tabs_(tabs), direction_(direction) {
    setAccessibleName(direction == Direction::Back ? tr("Places before this one")
                                                   : tr("Places after this one"));
    connect(this, &QMenu::aboutToShow, this, &TrailMenu::fill);
}

void TrailMenu::fill() {
    clear();
    const Trail& trail = tabs_.current().places().trail();
    const std::size_t at = trail.at();
    const std::size_t there = direction_ == Direction::Back ? at : trail.steps().size() - at - 1;
    for (std::size_t far = 1; far <= std::min(there, mostPlaces); ++far) {
        const std::size_t step = direction_ == Direction::Back ? at - far : at + far;
        add(step, trail.steps()[step].place);
    }
}

void TrailMenu::add(std::size_t step, const Place& place) {
    const PlaceLabel label = labelOf(place, contents_);
    QString title = label.title;
    if (!place.address.section.empty())
        title = tr("%1: %2", "article: section")
                    .arg(title, QString::fromStdString(place.address.section)
                                    .replace(QLatin1Char('-'), QLatin1Char(' ')));
    const QColor colour = theme_.tokens().kindColour(label.icon.toStdString());
    addAction(desktop::icon(label.icon, colour),
              plain(fontMetrics().elidedText(title, Qt::ElideRight, widestTitle)), this,
              [this, step] { tabs_.current().places().jump(step); });
}

}  // namespace carrel::desktop
