// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/tabs.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int plusSize = 24;
constexpr int lastNumber = 8;

}  // namespace

Tabs::Tabs(const TabParts& parts, QWidget* parent)
    : QWidget(parent),
      parts_(parts),
      strip_(new TabStrip(parts.theme, this)),
      plus_(new QToolButton(this)),
      stack_(new QStackedWidget(this)) {
    layOut();
    connect(strip_, &QTabBar::currentChanged, this, &Tabs::show);
    connect(strip_, &QTabBar::tabMoved, this, [this](int from, int to) {
        Tab* moved = &at(from);
        tabs_.erase(tabs_.begin() + from);
        tabs_.insert(tabs_.begin() + to, moved);
        emit changed();
    });
    connect(strip_, &TabStrip::dropped, this, &Tabs::keepPinnedFirst);
    connect(strip_, &TabStrip::closeWanted, this, &Tabs::close);
    connect(strip_, &TabStrip::menuWanted, this, &Tabs::showMenu);
    connect(plus_, &QToolButton::clicked, this, &Tabs::openNew);
    connect(&parts_.theme, &Theme::changed, this, &Tabs::refreshLooks);
    insert(0, {});
    refreshLooks();
}

void Tabs::layOut() {
    plus_->setAutoRaise(true);
    plus_->setFixedSize(parts_.theme.scaled(plusSize), parts_.theme.scaled(plusSize));
    plus_->setFocusPolicy(Qt::TabFocus);
    plus_->setAccessibleName(tr("New tab"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(strip_);
    row->addWidget(plus_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(stack_, 1);
}

void Tabs::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QRect strip(0, 0, width(), strip_->height());
    painter.fillRect(strip, parts_.theme.tokens().window);
    painter.fillRect(QRect(0, strip.bottom(), width(), 1), parts_.theme.tokens().line);
}

void Tabs::setStripShown(bool shown) {
    strip_->setVisible(shown);
    plus_->setVisible(shown);
}

void Tabs::setNewTabHint(const QString& hint) {
    plus_->setToolTip(hint);
}

Tab& Tabs::current() const {
    return at(strip_->currentIndex());
}

int Tabs::indexOf(const Tab& tab) const {
    return static_cast<int>(std::find(tabs_.begin(), tabs_.end(), &tab) - tabs_.begin());
}

Tab& Tabs::insert(int index, Trail trail) {
    auto* tab = new Tab(parts_, std::move(trail), this);
    tabs_.insert(tabs_.begin() + index, tab);
    stack_->addWidget(tab);
    connect(tab, &Tab::changed, this, [this, tab] { follow(*tab); });
    connect(tab, &Tab::articleWanted, this, &Tabs::open);
    connect(tab, &Tab::placeWanted, this, &Tabs::openPlace);
    connect(tab, &Tab::told, this, &Tabs::told);
    connect(&tab->places(), &ArticleController::trailChanged, this, [this, tab] {
        if (tab == &current()) emit trailChanged();
        emit changed();
    });
    connect(&tab->places(), &ArticleController::placeMoved, this, &Tabs::changed);
    connect(tab, &Tab::stateChanged, this, [this, tab] {
        refreshLook(indexOf(*tab));
        if (tab == &current()) emit stateChanged();
    });
    connect(tab, &Tab::citationWanted, this, &Tabs::citationWanted);
    connect(tab, &Tab::highlightWanted, this, &Tabs::highlightWanted);
    connect(tab, &Tab::compareWanted, this, &Tabs::compareWanted);
    connect(tab, &Tab::passageBookmarkWanted, this, &Tabs::passageBookmarkWanted);
    connect(tab, &Tab::highlightActivated, this, &Tabs::highlightActivated);
    connect(tab, &Tab::highlightsChanged, this, [this, tab] {
        if (tab == &current()) emit highlightsChanged();
    });
    connect(tab, &Tab::zoomWanted, this, &Tabs::zoomWanted);
    connect(tab, &Tab::kindWanted, this, &Tabs::kindWanted);
    connect(tab, &Tab::headingChanged, this, [this, tab](const QString& anchor) {
        if (tab == &current()) emit headingChanged(anchor);
    });
    strip_->addTabAt(index);
    refreshLook(index);
    return *tab;
}

void Tabs::open(const Address& address, const Landing& landing, OpenIn where) {
    if (where == OpenIn::Here) {
        current().places().open(address, landing);
        return;
    }
    Tab& tab = add({}, where);
    tab.places().openLater(address, landing);
    refreshLook(indexOf(tab));
    emit changed();
    if (where == OpenIn::Front) strip_->setCurrentIndex(indexOf(tab));
}

void Tabs::openPlace(const Place& place, OpenIn where) {
    openAt(place, {}, where);
}

void Tabs::openAt(const Place& place, const Landing& landing, OpenIn where) {
    if (place.view == Place::View::Article) {
        Landing within = landing;
        within.state = place.state;
        open(place.address, within, where);
        return;
    }
    if (where == OpenIn::Here) {
        current().places().openPage(place.view, place.state);
        return;
    }
    Trail trail;
    trail.go(place);
    Tab& tab = add(std::move(trail), where);
    emit changed();
    if (where == OpenIn::Front) strip_->setCurrentIndex(indexOf(tab));
}

Tab& Tabs::add(Trail trail, OpenIn where) {
    const int index = strip_->currentIndex() + 1 + (where == OpenIn::Behind ? behind_++ : 0);
    return insert(std::max(index, pinnedCount()), std::move(trail));
}

void Tabs::restore(const std::vector<SavedTab>& tabs, std::size_t current) {
    for (std::size_t index = 0; index < tabs.size(); ++index) {
        Tab& tab = insert(static_cast<int>(index), index == current ? Trail() : tabs[index].trail);
        tab.setPinned(tabs[index].pinned);
        refreshLook(static_cast<int>(index));
    }
    strip_->setCurrentIndex(static_cast<int>(current));
    remove(count() - 1);
}

std::vector<SavedTab> Tabs::saved() const {
    std::vector<SavedTab> saved;
    for (Tab* tab : tabs_)
        if (tab->places().trail().current()) saved.push_back({tab->places().trail(), tab->isPinned()});
    return saved;
}

std::size_t Tabs::currentIndex() const {
    return static_cast<std::size_t>(strip_->currentIndex());
}

void Tabs::openNew() {
    Trail trail;
    trail.go({Place::View::Home, {}});
    strip_->setCurrentIndex(indexOf(insert(count(), std::move(trail))));
}

void Tabs::closeCurrent() {
    close(strip_->currentIndex());
}

void Tabs::close(int index) {
    Tab& tab = at(index);
    if (tab.isPinned()) {
        emit closeRefused();
        return;
    }
    if (count() == 1) openNew();  // the window is never empty
    closed_.push_back({tab.places().trail(), index});
    if (closed_.size() > mostClosed) closed_.pop_front();
    remove(index);
    emit changed();
}

void Tabs::remove(int index) {
    Tab& tab = at(index);
    tabs_.erase(tabs_.begin() + index);
    strip_->removeTab(index);
    stack_->removeWidget(&tab);
    // It is there until the loop runs again, and something that it waits for may come before that.
    tab.places().abandon();
    tab.disconnect(this);
    tab.places().disconnect(this);
    tab.deleteLater();
}

void Tabs::closeOthers(int index) {
    const Tab& kept = at(index);
    for (int other = count() - 1; other >= 0; --other)
        if (&at(other) != &kept && !at(other).isPinned()) close(other);
}

void Tabs::reopenClosed() {
    if (closed_.empty()) return;
    Closed closed = std::move(closed_.back());
    closed_.pop_back();
    const int index = std::clamp(closed.index, pinnedCount(), count());
    insert(index, std::move(closed.trail));
    strip_->setCurrentIndex(index);
}

void Tabs::step(int by) {
    strip_->setCurrentIndex((strip_->currentIndex() + by + count()) % count());
}

void Tabs::showNumber(int number) {
    if (number == lastNumber) number = count() - 1;
    if (number < count()) strip_->setCurrentIndex(number);
}

void Tabs::togglePin() {
    setPinned(strip_->currentIndex(), !current().isPinned());
}

void Tabs::setPinned(int index, bool pinned) {
    at(index).setPinned(pinned);
    refreshLook(index);
    keepPinnedFirst();
    emit changed();
}

int Tabs::pinnedCount() const {
    return static_cast<int>(
        std::count_if(tabs_.begin(), tabs_.end(), [](const Tab* tab) { return tab->isPinned(); }));
}

void Tabs::keepPinnedFirst() {
    int pinned = 0;
    for (int index = 0; index < count(); ++index)
        if (at(index).isPinned()) strip_->moveTab(index, pinned++);
}

void Tabs::showMenu(int index, const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool pinned = at(index).isPinned();
    menu->addAction(tr("New tab"), this, &Tabs::openNew);
    menu->addAction(pinned ? tr("Unpin tab") : tr("Pin tab"), this,
                    [this, index, pinned] { setPinned(index, !pinned); });
    menu->addSeparator();
    menu->addAction(tr("Close tab"), this, [this, index] { close(index); })->setEnabled(!pinned);
    menu->addAction(tr("Close other tabs"), this, [this, index] { closeOthers(index); })
        ->setEnabled(count() > 1);
    menu->addAction(tr("Reopen closed tab"), this, &Tabs::reopenClosed)->setEnabled(canReopen());
    menu->popup(position);
}

void Tabs::show(int index) {
    if (index < 0) return;
    behind_ = 0;
    stack_->setCurrentWidget(&at(index));
    if (!strip_->hasFocus()) at(index).setFocus();
    emit currentChanged();
    emit changed();
}

void Tabs::follow(const Tab& tab) {
    refreshLook(indexOf(tab));
    if (&tab != &current()) return;
    if (!strip_->hasFocus()) current().setFocus();
    emit currentChanged();
}

void Tabs::refreshLook(int index) {
    strip_->setLook(index, at(index).title(), at(index).iconName(), at(index).isPinned());
}

void Tabs::refreshLooks() {
    plus_->setIcon(icon(QStringLiteral("plus"), parts_.theme.tokens().secondText));
    for (int index = 0; index < count(); ++index)
        refreshLook(index);
}

}  // namespace carrel::desktop
