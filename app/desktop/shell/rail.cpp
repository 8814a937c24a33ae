// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/rail.h"

#include <QPainter>
#include <QVBoxLayout>

#include <set>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int railWidth = 48;
constexpr int railButtonSize = 34;
constexpr int railIconSize = 16;
constexpr int lineGap = 16;

}  // namespace

Rail::Rail(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFixedWidth(theme.scaled(railWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(7, 8, 7, 8);
    column->setSpacing(0);
    connect(&theme_, &Theme::changed, this, &Rail::applyTheme);
}

Rail::Entry& Rail::add(const QString& name, const QString& icon, Place::View view) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(theme_.scaled(railButtonSize), theme_.scaled(railButtonSize));
    button->setIconSize({theme_.scaled(railIconSize), theme_.scaled(railIconSize)});
    button->setFocusPolicy(Qt::TabFocus);
    button->setCheckable(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(view == Place::View::Article ? column->count() - 1 : column->count(), button);
    return entries_.emplace_back(Entry{button, icon, view, {}});
}

void Rail::addPages() {
    const auto leads = [this](const QString& name, const QString& icon, Place::View view) {
        const QToolButton* button = add(name, icon, view).button;
        connect(button, &QToolButton::clicked, this, [this, view] {
            emit pageWanted(view);
            setCurrent(view_, kind_);
        });
    };
    leads(tr("Home"), QStringLiteral("home"), Place::View::Home);
    leads(tr("Search"), QStringLiteral("search"), Place::View::Search);
    leads(tr("Bookmarks"), QStringLiteral("bookmark"), Place::View::BookmarkList);
    leads(tr("History"), QStringLiteral("history"), Place::View::History);
    leads(tr("Map"), QStringLiteral("map"), Place::View::Map);
    leads(tr("Compare"), QStringLiteral("compare"), Place::View::Comparison);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(lineGap);
    column->addStretch(1);
}

void Rail::setContents(const workspace::Contents& contents) {
    addPages();
    std::set<std::string> kinds;
    for (const library::Summary& article : contents.articles)
        kinds.insert(article.kind);
    for (const library::Kind& kind : contents.description.kinds) {
        if (!kinds.contains(kind.id)) continue;
        Entry& entry =
            add(QString::fromStdString(kind.plural), QString::fromStdString(kind.icon), Place::View::Article);
        entry.kind = kind.id;
        connect(entry.button, &QToolButton::clicked, this, [this, id = kind.id] {
            emit kindWanted(id);
            setCurrent(view_, kind_);
        });
    }
    applyTheme();
    setCurrent(view_, kind_);
}

void Rail::setCurrent(Place::View view, const std::string& kind) {
    view_ = view;
    kind_ = kind;
    for (const Entry& entry : entries_)
        entry.button->setChecked(entry.button->isCheckable() && entry.view == view && entry.kind == kind);
}

void Rail::applyTheme() {
    const Tokens& t = theme_.tokens();
    for (const Entry& entry : entries_) {
        const bool ofKind = entry.view == Place::View::Article;
        entry.button->setIcon(
            icon(entry.icon, ofKind ? t.kindColour(entry.icon.toStdString()) : t.secondText));
    }
}

void Rail::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().side);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme_.tokens().line);
    for (const Entry& entry : entries_) {
        if (entry.view != Place::View::Article) continue;
        painter.fillRect(QRect(12, entry.button->y() - lineGap / 2, width() - 24, 1), theme_.tokens().line);
        return;
    }
}

}  // namespace carrel::desktop
