// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/expected_tabs.h"

#include <algorithm>
#include <utility>

namespace carrel::soak {

namespace {

std::string told(std::size_t index, const ExpectedTabs::Tab& tab) {
    return "tab " + std::to_string(index + 1) + " " + (tab.pinned ? "(pinned) " : "") + "at " + tab.where;
}

}  // namespace

std::string whereIs(const desktop::Place& place) {
    if (place.view == desktop::Place::View::Article) return place.address.article.slug;
    desktop::Place page = place;
    page.state.clear();
    return desktop::toText(page).toStdString();
}

std::size_t ExpectedTabs::pinned() const {
    return static_cast<std::size_t>(
        std::count_if(tabs_.begin(), tabs_.end(), [](const Tab& tab) { return tab.pinned; }));
}

void ExpectedTabs::show(std::size_t index) {
    if (index != current_) behind_ = 0;
    current_ = index;
}

void ExpectedTabs::addLast(const std::string& where) {
    tabs_.push_back({where});
    show(tabs_.size() - 1);
}

void ExpectedTabs::addInFront(const std::string& where) {
    const std::size_t index = std::max(current_ + 1, pinned());
    tabs_.insert(tabs_.begin() + static_cast<std::ptrdiff_t>(index), {where});
    show(index);
}

void ExpectedTabs::addBehind(const std::string& where) {
    const std::size_t index = std::max(current_ + 1 + behind_++, pinned());
    tabs_.insert(tabs_.begin() + static_cast<std::ptrdiff_t>(index), {where});
}

void ExpectedTabs::close(std::size_t shownThen) {
    closed_.push_back({tabs_[current_].where, current_});
    tabs_.erase(tabs_.begin() + static_cast<std::ptrdiff_t>(current_));
    behind_ = 0;
    current_ = shownThen;
}

void ExpectedTabs::reopen() {
    const Closed closed = std::move(closed_.back());
    closed_.pop_back();
    const std::size_t index = std::clamp(closed.index, pinned(), tabs_.size());
    tabs_.insert(tabs_.begin() + static_cast<std::ptrdiff_t>(index), {closed.where});
    behind_ = 0;
    current_ = index;
}

void ExpectedTabs::togglePin() {
    tabs_[current_].pinned = !tabs_[current_].pinned;
    const std::size_t before = current_;
    keepPinnedFirst();
    if (current_ != before) behind_ = 0;
}

void ExpectedTabs::move(std::size_t to) {
    const Tab moved = tabs_[current_];
    tabs_.erase(tabs_.begin() + static_cast<std::ptrdiff_t>(current_));
    tabs_.insert(tabs_.begin() + static_cast<std::ptrdiff_t>(to), moved);
    current_ = to;
    behind_ = 0;
    keepPinnedFirst();
}

void ExpectedTabs::keepPinnedFirst() {
    std::vector<std::pair<Tab, bool>> marked;
    for (std::size_t index = 0; index < tabs_.size(); ++index)
        marked.emplace_back(tabs_[index], index == current_);
    std::stable_partition(marked.begin(), marked.end(), [](const auto& one) { return one.first.pinned; });
    for (std::size_t index = 0; index < marked.size(); ++index) {
        tabs_[index] = marked[index].first;
        if (marked[index].second) current_ = index;
    }
}

std::vector<std::string> ExpectedTabs::differences(const std::vector<desktop::SavedTab>& tabs,
                                                   std::size_t current) const {
    std::vector<std::string> sentences;
    if (tabs.size() != tabs_.size())
        sentences.push_back(std::to_string(tabs.size()) + " tabs in place of " +
                            std::to_string(tabs_.size()));
    if (current != current_)
        sentences.push_back("tab " + std::to_string(current + 1) + " is in front in place of " +
                            std::to_string(current_ + 1));
    for (std::size_t index = 0; index < std::min(tabs.size(), tabs_.size()); ++index) {
        const Tab found{whereIs(tabs[index].trail.current().value().place), tabs[index].pinned};
        if (found != tabs_[index])
            sentences.push_back(told(index, found) + " in place of " + told(index, tabs_[index]));
    }
    return sentences;
}

}  // namespace carrel::soak
