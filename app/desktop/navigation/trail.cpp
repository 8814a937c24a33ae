// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/trail.h"

#include <algorithm>
#include <utility>

namespace carrel::desktop {

Trail::Trail(std::vector<Step> steps, std::size_t at) : steps_(std::move(steps)) {
    at_ = steps_.empty() ? 0 : std::min(at, steps_.size() - 1);
}

void Trail::go(const Place& place) {
    if (!steps_.empty() && steps_[at_].place == place) return;
    if (!steps_.empty()) {
        steps_.resize(at_ + 1);
        ++at_;
    }
    steps_.push_back({place, {}, {}});
    if (steps_.size() <= mostSteps) return;
    steps_.erase(steps_.begin());
    --at_;
}

void Trail::setScroll(int scroll) {
    if (!steps_.empty()) steps_[at_].scroll = scroll;
}

void Trail::setSelection(const Selection& selection) {
    if (!steps_.empty()) steps_[at_].selection = selection;
}

void Trail::setState(const QString& state) {
    if (!steps_.empty()) steps_[at_].place.state = state;
}

std::optional<Trail::Step> Trail::back() {
    if (!canGoBack()) return std::nullopt;
    return steps_[--at_];
}

std::optional<Trail::Step> Trail::forward() {
    if (!canGoForward()) return std::nullopt;
    return steps_[++at_];
}

std::optional<Trail::Step> Trail::jump(std::size_t at) {
    if (at >= steps_.size()) return std::nullopt;
    at_ = at;
    return steps_[at_];
}

std::optional<Trail::Step> Trail::current() const {
    if (steps_.empty()) return std::nullopt;
    return steps_[at_];
}

}  // namespace carrel::desktop
