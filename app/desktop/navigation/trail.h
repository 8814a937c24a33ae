// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/desktop/navigation/place.h"

namespace carrel::desktop {

/// The places one came by: back and forward. A value.
class Trail {
public:
    /// The oldest are forgotten beyond it.
    static constexpr std::size_t mostSteps = 500;

    /// What was selected: characters of the reader's document.
    struct Selection {
        int anchor = 0;  ///< where it was begun
        int caret = 0;   ///< where it ended; the same as the anchor when nothing is selected
        bool operator==(const Selection&) const = default;
    };
    struct Step {
        Place place;
        std::optional<int> scroll = {};  ///< of the reader, in pixels; absent: it was never moved
        Selection selection = {};
        bool operator==(const Step&) const = default;
    };

    Trail() = default;
    /// A trail that was written down; `at` is the step that one is at.
    Trail(std::vector<Step> steps, std::size_t at);

    /// Goes to a new place; what was forward of here is forgotten. The place that one is at stays one step.
    void go(const Place& place);
    /// Notes how far the current place was read.
    void setScroll(int scroll);
    /// Notes what is selected at the current place.
    void setSelection(const Selection& selection);
    /// Notes what the page at the current place shows.
    void setState(const QString& state);
    /// The place that one is then at.
    std::optional<Step> back();
    std::optional<Step> forward();
    /// The step at an index, which one is then at; absent, and nothing changes, when there is none.
    std::optional<Step> jump(std::size_t at);

    /// Absent before the first place.
    [[nodiscard]] std::optional<Step> current() const;
    [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < steps_.size(); }
    bool operator==(const Trail&) const = default;

private:
    std::vector<Step> steps_;
    std::size_t at_ = 0;
};

}  // namespace carrel::desktop
