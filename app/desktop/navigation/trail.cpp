// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/trail.h"

namespace carrel::desktop {

void Trail::go(const Place& place) {
    if (!steps_.empty() && steps_[at_].place == place) return;
    if (!steps_.empty()) {
        steps_.resize(at_ + 1);
        ++at_;
    }
    steps_.push_back({place, 0});
}

void Trail::setScroll(int scroll) {
    if (!steps_.empty()) steps_[at_].scroll = scroll;
}

std::optional<Trail::Step> Trail::back() {
    if (!canGoBack()) return std::nullopt;
    return steps_[--at_];
}

std::optional<Trail::Step> Trail::forward() {
    if (!canGoForward()) return std::nullopt;
    return steps_[++at_];
}

std::optional<Trail::Step> Trail::current() const {
    if (steps_.empty()) return std::nullopt;
    return steps_[at_];
}

}  // namespace carrel::desktop
