// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/soak/memory_level.h"
#include "tests/soak/script.h"
#include "tests/soak/warnings.h"

namespace carrel::soak {

/// How often an action was done, and what came of it.
struct Tally {
    std::size_t done = 0;
    std::size_t effects = 0;
    Hold longest;  ///< that it kept the window's thread
};

/// A walk of chance over the actions; the same choices for the same seed.
class Walk {
public:
    /// What it works with; all of it outlives the walk.
    struct Parts {
        HeldThread& thread;
        const Warnings& warnings;
        DrivenWindow& window;
        Made& made;
    };
    /// Of the actions only those whose name has `only` in it.
    Walk(const Parts& parts, std::uint64_t seed, const std::string& only);

    /// One action of chance, and a short look at what it did. False: something was lost by it.
    bool step();
    /// The same with the action of a name, if it is among the actions.
    bool perform(const std::string& name);
    /// Back to one tab at Home in a window of the usual size, and what the program takes there.
    MemoryLevel rest();

    [[nodiscard]] const Actions& actions() const { return actions_; }
    /// In the order of the actions.
    [[nodiscard]] const std::vector<Tally>& tallies() const { return tallies_; }
    [[nodiscard]] const ExpectedTabs& tabs() const { return tabs_; }
    [[nodiscard]] std::size_t steps() const { return steps_; }
    /// What was warned of, each with the action that it came with.
    [[nodiscard]] const std::vector<std::string>& warnings() const { return warnings_; }
    /// What was lost, in sentences.
    [[nodiscard]] const std::vector<std::string>& lost() const { return lost_; }

private:
    std::size_t chooseAction(Random& random) const;
    bool perform(std::size_t chosen, Random random);
    void lookAtTabs(const char* after);

    void lookAtWarnings(const char* after);

    Parts parts_;
    HeldThread& thread_;
    DrivenWindow& window_;
    Made& made_;
    std::uint64_t seed_;
    Actions actions_;
    std::vector<Tally> tallies_;
    std::size_t weights_ = 0;
    ExpectedTabs tabs_;
    std::size_t steps_ = 0;
    std::vector<std::string> lost_;
    std::size_t warned_ = 0;
    std::vector<std::string> warnings_;
};

}  // namespace carrel::soak
