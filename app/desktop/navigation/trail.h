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
    struct Step {
        Place place;
        int scroll = 0;  ///< of the reader, in pixels, when the place was left
    };

    /// Goes to a new place; what was forward of here is forgotten. The place that one is at stays one step.
    void go(const Place& place);
    /// Notes how far the current place was read.
    void setScroll(int scroll);
    /// The place that one is then at.
    std::optional<Step> back();
    std::optional<Step> forward();

    /// Absent before the first place.
    [[nodiscard]] std::optional<Step> current() const;
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < steps_.size(); }

private:
    std::vector<Step> steps_;
    std::size_t at_ = 0;
};

}  // namespace carrel::desktop
