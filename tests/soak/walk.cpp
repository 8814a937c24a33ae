// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/walk.h"

#include <stdexcept>
#include <utility>

namespace carrel::soak {

using namespace desktop;

namespace {

Actions allActions() {
    Actions all;
    for (Actions some : {openingActions(), readingActions(), searchingActions(), keepingActions(),
                         folderActions(), tabActions(), comparingActions(), mapActions(), lookActions()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

}  // namespace

Walk::Walk(const Parts& parts, std::uint64_t seed, const std::string& only)
    : parts_(parts),
      thread_(parts.thread),
      window_(parts.window),
      made_(parts.made),
      seed_(seed),
      actions_(allActions()) {
    std::erase_if(actions_, [&](const Action& action) {
        return std::string(action.name).find(only) == std::string::npos;
    });
    if (actions_.empty()) throw std::invalid_argument("no action has \"" + only + "\" in its name");
    tallies_.resize(actions_.size());
    for (const Action& action : actions_)
        weights_ += static_cast<std::size_t>(action.weight);
    tabs_.setCurrent(whereIs(window_.tab().place()));
}

std::size_t Walk::chooseAction(Random& random) const {
    std::size_t left = random.below(weights_);
    std::size_t chosen = 0;
    while (left >= static_cast<std::size_t>(actions_[chosen].weight))
        left -= static_cast<std::size_t>(actions_[chosen++].weight);
    return chosen;
}

bool Walk::step() {
    // Each step has a chance of its own: what one draws, which may hang on the time, changes no later one.
    Random random(seed_ * 1000003U + steps_++);
    const std::size_t chosen = chooseAction(random);
    return perform(chosen, random);
}

bool Walk::perform(const std::string& name) {
    for (std::size_t at = 0; at < actions_.size(); ++at)
        if (actions_[at].name == name) return perform(at, Random(seed_ * 1000003U + steps_++));
    return true;
}

bool Walk::perform(std::size_t chosen, Random random) {
    const Action& action = actions_[chosen];
    Tally& tally = tallies_[chosen];
    constexpr std::size_t longestPause = 80;
    const auto pause = static_cast<int>(10 + random.below(longestPause));
    thread_.setDoing(action.name);
    thread_.forget();
    window_.closeAll();
    Script script{window_, made_, tabs_, random};
    ++tally.done;
    if (action.done(script)) ++tally.effects;
    window_.closeAll();
    window_.pause(pause);
    if (thread_.longest().held > tally.longest.held) tally.longest = thread_.longest();
    lookAtTabs(action.name);
    lookAtWarnings(action.name);
    return lost_.empty();
}

void Walk::lookAtTabs(const char* after) {
    tabs_.setCurrent(whereIs(window_.tab().place()));
    const SavedSession session = window_.saved();
    for (const std::string& difference : tabs_.differences(session.tabs, session.current))
        lost_.push_back(std::string("after \"") + after + "\": " + difference);
}

void Walk::lookAtWarnings(const char* after) {
    const std::size_t before = std::exchange(warned_, parts_.warnings.bytes());
    if (before == warned_) return;
    for (const std::string& line : parts_.warnings.linesFrom(before))
        warnings_.push_back("after \"" + std::string(after) + "\": " + line);
}

MemoryLevel Walk::rest() {
    thread_.setDoing("rest");
    window_.closeAll();
    for (bool more = true; more; more = tabs_.count() > 1) {
        if (tabs_.at(tabs_.current()).pinned && window_.trigger("pin tab")) tabs_.togglePin();
        if (tabs_.count() == 1) break;
        window_.trigger("close tab");
        tabs_.close(window_.tabs().currentIndex());
    }
    window_.trigger("home");
    window_.trigger("zoom reset");
    window_.window().resize(1360, 860);
    constexpr int settled = 600;
    window_.pause(settled);
    lookAtTabs("rest");
    lookAtWarnings("rest");
    return MemoryLevel::now();
}

}  // namespace carrel::soak
