// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/personal/bookmark.h"
#include "core/personal/store.h"

namespace carrel::soak {

/// Names the place that a bookmark leads to.
std::string placeOf(const personal::BookmarkDraft& draft);

struct MadeBookmark {
    std::string note;
    std::set<std::string> tags;
    std::string folder;  ///< its name; empty: unfiled
    personal::Colour colour = personal::Colour::None;
    bool operator==(const MadeBookmark&) const = default;
};

/// What a reader made, with names in place of ids. A value.
struct Things {
    std::map<std::string, MadeBookmark> bookmarks;  ///< by their places
    std::set<std::string> folders;                  ///< all at the top
    std::map<std::string, int> highlights;          ///< slug and words, and at how many places
    std::map<std::string, std::string> notes;       ///< by slug
    std::set<std::string> searches;                 ///< queries that are saved
    std::vector<std::string> visits;                ///< slugs, the oldest first
    bool operator==(const Things&) const = default;
};

/// What is on disk.
Things thingsIn(personal::Store& store);
/// Each difference in a sentence; none when they are the same.
std::vector<std::string> differences(const Things& expected, const Things& found);

/// What the script made, kept beside the program and by other means: changes, and taking them back.
class Made {
public:
    [[nodiscard]] const Things& things() const { return things_; }
    /// A change that can be undone.
    void change(const std::function<void(Things&)>& change);
    void visit(const std::string& slug) { things_.visits.push_back(slug); }
    [[nodiscard]] bool canUndo() const { return !done_.empty(); }
    [[nodiscard]] bool canRedo() const { return !undone_.empty(); }
    void undo();
    void redo();
    /// A name that nothing has yet.
    std::string newName(const char* of) { return of + std::string(" ") + std::to_string(++names_); }

private:
    /// What was there before a change and after it. Visits are noted beside changes; only the clearing of
    /// them is one.
    struct Step {
        Things before;
        Things after;
    };
    void go(const Things& from, const Things& to);

    Things things_;
    std::vector<Step> done_;
    std::vector<Step> undone_;
    std::size_t names_ = 0;
};

}  // namespace carrel::soak
