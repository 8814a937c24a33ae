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

Panes::Panes(QWidget* parent) : QSplitter(Qt::Horizontal, parent) {
    setChildrenCollapsible(false);
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

void Panes::noteFocus(QWidget* focused) {
    for (int pane = 0; pane < count(); ++pane)
        if (focused != nullptr && (widget(pane) == focused || widget(pane)->isAncestorOf(focused)))
            lastFocus_.at(static_cast<std::size_t>(pane)) = focused;
}

void Panes::focusNext(int by) {
    const QWidget* focused = QApplication::focusWidget();
    int current = by > 0 ? count() - 1 : 0;
    for (int pane = 0; pane < count(); ++pane)
        if (focused != nullptr && widget(pane)->isAncestorOf(focused)) current = pane;
    for (int step = 1; step <= count(); ++step) {
        const int next = (current + step * by + count() * step) % count();
        if (!widget(next)->isVisible()) continue;
        QWidget* last = lastFocus_.at(static_cast<std::size_t>(next));
        QWidget* target = last != nullptr && last->isVisible() ? last : widget(next);
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

void Panes::followActions() {
    sidebar_.side.pane->setVisible(sidebar_.side.action->isChecked());
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
    setSizes(
        {sidebar_.width, std::max(leastMiddle, width() - sidebar_.width - context_.width), context_.width});
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
    follow(sidebar_, event->size().width());
    follow(context_, event->size().width());
    QSplitter::resizeEvent(event);
    emit changed();
}

}  // namespace carrel::desktop
