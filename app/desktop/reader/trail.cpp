// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/trail.h"

namespace carrel::desktop {

void Trail::go(const Address& address) {
    if (!steps_.empty() && steps_[at_].address == address) return;
    if (!steps_.empty()) {
        steps_.resize(at_ + 1);
        ++at_;
    }
    steps_.push_back({address, 0});
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

}  // namespace carrel::desktop
