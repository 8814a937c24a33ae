// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/find/page_finder.h"

#include <algorithm>

#include "app/desktop/find/find_on_page.h"

namespace carrel::desktop {

void PageFinder::setWords(const std::vector<Range>& words) {
    words_ = words;
    state_.current.reset();
    refresh();
}

void PageFinder::look(const QString& phrase, const text::FindOptions& options) {
    const int from = current().value_or(Passage{view_.firstVisible(), 0}).begin;
    phrase_ = phrase;
    options_ = options;
    collect();
    state_ = {places_.size(), std::nullopt, FindState::Wrapped::No};
    if (!phrase_.isEmpty() && !places_.empty()) {
        const std::size_t first = firstFrom(from);
        if (first == places_.size()) state_.wrapped = FindState::Wrapped::FromTop;
        goTo(first % places_.size());
    }
    show();
}

void PageFinder::step(int by) {
    state_.wrapped = FindState::Wrapped::No;
    if (places_.empty()) return;
    const std::size_t count = places_.size();
    std::size_t target = 0;
    if (state_.current) {
        target = *state_.current + (by > 0 ? 1 : count - 1);
        if (by > 0 && target == count) state_.wrapped = FindState::Wrapped::FromTop;
        if (by < 0 && *state_.current == 0) state_.wrapped = FindState::Wrapped::FromEnd;
    } else {
        target = firstFrom(view_.firstVisible()) + (by > 0 ? 0 : count - 1);
    }
    goTo(target % count);
    show();
}

void PageFinder::refresh() {
    collect();
    state_.count = places_.size();
    state_.wrapped = FindState::Wrapped::No;
    if (state_.current && *state_.current >= places_.size()) state_.current.reset();
    show();
}

std::optional<Passage> PageFinder::current() const {
    if (!state_.current) return std::nullopt;
    return places_[*state_.current];
}

void PageFinder::collect() {
    if (!phrase_.isEmpty() || !words_.empty()) view_.complete();
    places_ = phrase_.isEmpty() ? view_.passagesOf(words_) : findOnPage(*view_.document(), phrase_, options_);
}

std::size_t PageFinder::firstFrom(int position) const {
    const auto first = std::partition_point(places_.begin(), places_.end(),
                                            [&](const Passage& place) { return place.begin < position; });
    return static_cast<std::size_t>(first - places_.begin());
}

void PageFinder::goTo(std::size_t place) {
    state_.current = place;
    view_.reveal(places_[place]);
}

void PageFinder::show() {
    view_.setMarks({places_, state_.current});
    emit changed();
}

}  // namespace carrel::desktop
