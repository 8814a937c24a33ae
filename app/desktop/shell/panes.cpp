// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/panes.h"

#include <QApplication>
#include <QResizeEvent>

#include <algorithm>

namespace carrel::desktop {

namespace {

constexpr int sidebarWidth = 240;
constexpr int leastSidebar = 180;
constexpr int mostSidebar = 360;
constexpr int contextWidth = 280;
constexpr int leastContext = 220;
constexpr int mostContext = 400;
constexpr int leastMiddle = 320;
constexpr int sidebarFolds = 900;
constexpr int contextFolds = 1100;

}  // namespace

Panes::Panes(const Theme& theme, QWidget* window)
    : QSplitter(Qt::Horizontal, window), drawer_(new Drawer(theme, window)) {
    setChildrenCollapsible(false);
    connect(drawer_, &Drawer::closeWanted, this, &Panes::closeDrawer);
}

Panes::~Panes() {
    // The focus still changes while the panes are taken down.
    disconnect(qApp, nullptr, this, nullptr);
}

void Panes::setPanes(const Side& sidebar, QWidget* middle, const Side& context) {
    sidebar_ = {sidebar, sidebarFolds, 0, sidebarWidth};
    context_ = {context, contextFolds, 2, contextWidth};
    middle_ = middle;
    for (QWidget* pane : std::initializer_list<QWidget*>{sidebar.pane, middle, context.pane})
        addWidget(pane);
    setStretchFactor(1, 1);
    sidebar.pane->setMinimumWidth(leastSidebar);
    sidebar.pane->setMaximumWidth(mostSidebar);
    context.pane->setMinimumWidth(leastContext);
    context.pane->setMaximumWidth(mostContext);
    middle->setMinimumWidth(leastMiddle);
    applyWidths();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget* /*from*/, QWidget* to) { noteFocus(to); });
    connect(this, &QSplitter::splitterMoved, this, &Panes::noteWidths);
    for (const QAction* action : {sidebar.action, context.action})
        connect(action, &QAction::toggled, this, &Panes::followActions);
}

void Panes::setContextUseful(bool useful) {
    contextUseful_ = useful;
    context_.side.pane->setVisible(useful && context_.side.action->isChecked());
}

std::array<QWidget*, 3> Panes::panes() const {
    return {sidebar_.side.pane, middle_, context_.side.pane};
}

void Panes::noteFocus(QWidget* focused) {
    if (focused == nullptr) return;
    const auto all = panes();
    for (std::size_t pane = 0; pane < all.size(); ++pane)
        if (all.at(pane) == focused || all.at(pane)->isAncestorOf(focused)) lastFocus_.at(pane) = focused;
    // Who goes on elsewhere wants to see the page; a dialog or a menu is no place of the window.
    if (drawer_->isVisible() && focused->window() == window() && !drawer_->isAncestorOf(focused))
        sidebar_.side.action->setChecked(false);
}

void Panes::focusNext(int by) {
    const auto all = panes();
    const int count = static_cast<int>(all.size());
    const QWidget* focused = QApplication::focusWidget();
    int current = by > 0 ? count - 1 : 0;
    for (int pane = 0; pane < count; ++pane)
        if (focused != nullptr && all.at(static_cast<std::size_t>(pane))->isAncestorOf(focused))
            current = pane;
    for (int step = 1; step <= count; ++step) {
        const auto next = static_cast<std::size_t>((current + step * by + count * step) % count);
        if (!all.at(next)->isVisible()) continue;
        focusOn(next);
        return;
    }
}

void Panes::focusOn(std::size_t pane) {
    QWidget* last = lastFocus_.at(pane);
    QWidget* target = last != nullptr && last->isVisible() ? last : panes().at(pane);
    target->setFocus(Qt::TabFocusReason);
}

void Panes::closeDrawer() {
    if (!drawer_->isVisible()) return;
    // Before it is hidden, which would give the focus to whatever comes next.
    if (drawer_->isAncestorOf(QApplication::focusWidget())) focusOn(1);
    sidebar_.side.action->setChecked(false);
}

void Panes::showSidebar() {
    const bool shown = sidebar_.side.action->isChecked();
    if (!sidebar_.folded) {
        sidebar_.side.pane->setVisible(shown);
    } else if (shown) {
        drawer_->open(geometry());
        focusOn(0);
    } else {
        drawer_->hide();
    }
}

void Panes::moveSidebar(bool wasFolded) {
    if (wasFolded == sidebar_.folded) return;
    if (sidebar_.folded) {
        drawer_->hold(sidebar_.side.pane, sidebar_.width);
        return;
    }
    drawer_->hide();
    insertWidget(0, sidebar_.side.pane);
    showSidebar();
    applyWidths();
}

void Panes::followActions() {
    showSidebar();
    setContextUseful(contextUseful_);
    emit changed();
}

SavedPane Panes::saved(const Fold& fold) {
    return {fold.width, fold.folded ? fold.wanted : fold.side.action->isChecked()};
}

void Panes::restore(const SavedPane& sidebar, const SavedPane& context) {
    restore(sidebar_, sidebar);
    restore(context_, context);
    applyWidths();
}

void Panes::restore(Fold& fold, const SavedPane& pane) {
    if (pane.width > 0)
        fold.width = std::clamp(pane.width, fold.side.pane->minimumWidth(), fold.side.pane->maximumWidth());
    fold.wanted = pane.shown;
    if (!fold.folded) fold.side.action->setChecked(pane.shown);
}

void Panes::applyWidths() {
    QList<int> widths = {sidebar_.width, std::max(leastMiddle, width() - sidebar_.width - context_.width),
                         context_.width};
    if (sidebar_.folded) widths.removeFirst();  // it is in the drawer
    setSizes(widths);
}

void Panes::noteWidths() {
    for (Fold* fold : {&sidebar_, &context_})
        if (fold->side.pane->isVisible()) fold->width = fold->side.pane->width();
    emit changed();
}

void Panes::follow(Fold& fold, int width) {
    const bool narrow = width < fold.below;
    if (narrow == fold.folded) return;
    if (narrow) fold.wanted = fold.side.action->isChecked();
    fold.folded = narrow;
    fold.side.action->setChecked(!narrow && fold.wanted);
}

void Panes::resizeEvent(QResizeEvent* event) {
    const bool wasFolded = sidebar_.folded;
    follow(sidebar_, event->size().width());
    follow(context_, event->size().width());
    moveSidebar(wasFolded);
    QSplitter::resizeEvent(event);
    drawer_->cover(geometry());
    emit changed();
}

void Panes::moveEvent(QMoveEvent* event) {
    QSplitter::moveEvent(event);
    drawer_->cover(geometry());
}

}  // namespace carrel::desktop
