// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/desktop/session/saved_session.h"

namespace carrel::soak {

/// Names where a tab is: which article or page, whatever of it is shown.
std::string whereIs(const desktop::Place& place);

/// The tabs as the script opened, moved and closed them.
class ExpectedTabs {
public:
    struct Tab {
        std::string where;
        bool pinned = false;
        bool operator==(const Tab&) const = default;
    };

    [[nodiscard]] std::size_t count() const { return tabs_.size(); }
    [[nodiscard]] std::size_t current() const { return current_; }
    [[nodiscard]] const Tab& at(std::size_t index) const { return tabs_[index]; }
    [[nodiscard]] bool canReopen() const { return !closed_.empty(); }
    [[nodiscard]] std::size_t pinned() const;

    /// The current one was led elsewhere.
    void setCurrent(const std::string& where) { tabs_[current_].where = where; }
    void show(std::size_t index);
    /// Behind all others, and shown.
    void addLast(const std::string& where);
    /// Beside the current one: shown, or behind those that were opened so before.
    void addInFront(const std::string& where);
    void addBehind(const std::string& where);
    /// The current one, as the strip does it: the one that is shown then may be told by who sees it.
    void close(std::size_t shownThen);
    void reopen();
    void togglePin();
    /// Where the current one comes to stand; pinned ones stay in front.
    void move(std::size_t to);

    /// What of another list isn't so; none when all is.
    [[nodiscard]] std::vector<std::string> differences(const std::vector<desktop::SavedTab>& tabs,
                                                       std::size_t current) const;

private:
    struct Closed {
        std::string where;
        std::size_t index;
    };
    void keepPinnedFirst();

    std::vector<Tab> tabs_{{}};
    std::size_t current_ = 0;
    std::size_t behind_ = 0;
    std::vector<Closed> closed_;
};

}  // namespace carrel::soak
