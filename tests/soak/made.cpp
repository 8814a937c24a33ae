// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/made.h"

#include <algorithm>
#include <utility>

namespace carrel::soak {

namespace {

const char* const between = " | ";

std::map<personal::FolderId, std::string> namesOfFolders(personal::Store& store) {
    std::map<personal::FolderId, std::string> names;
    for (const personal::Folder& folder : store.folders())
        names.emplace(folder.id, folder.name);
    return names;
}

std::string told(const std::string& value) {
    return value;
}
std::string told(const std::pair<const std::string, int>& value) {
    return value.first + ", " + std::to_string(value.second) + " times";
}
std::string told(const std::pair<const std::string, std::string>& value) {
    return value.first + ": " + value.second;
}
std::string told(const std::pair<const std::string, MadeBookmark>& value) {
    std::string text =
        value.first + " (folder \"" + value.second.folder + "\", note \"" + value.second.note + "\", tags";
    for (const std::string& tag : value.second.tags)
        text += " " + tag;
    return text + ")";
}

/// What one has and the other lacks, both in order.
template <class Values>
void tell(std::vector<std::string>& sentences, const char* what, const Values& one, const Values& other) {
    for (const auto& value : one)
        if (std::find(other.begin(), other.end(), value) == other.end())
            sentences.push_back(what + told(value));
}

template <class Values>
void compare(std::vector<std::string>& sentences, const std::string& what, const Values& expected,
             const Values& found) {
    tell(sentences, ("lost " + what + ": ").c_str(), expected, found);
    tell(sentences, ("unexpected " + what + ": ").c_str(), found, expected);
}

}  // namespace

std::string placeOf(const personal::BookmarkDraft& draft) {
    return std::string(nameOf(draft.target)) + between + draft.article.slug + between + draft.section +
           between + draft.passage.exact + between + draft.state;
}

Things thingsIn(personal::Store& store) {
    Things things;
    const auto folders = namesOfFolders(store);
    for (const auto& [id, name] : folders)
        things.folders.insert(name);
    for (const personal::Bookmark& bookmark : store.bookmarks()) {
        const personal::BookmarkDraft& what = bookmark.what;
        things.bookmarks[placeOf(what)] = {what.note,
                                           {what.tags.begin(), what.tags.end()},
                                           what.folder ? folders.at(*what.folder) : std::string(),
                                           what.colour};
    }
    for (const personal::Highlight& highlight : store.highlights())
        ++things.highlights[highlight.what.article.slug + between + highlight.what.quotation.exact];
    for (const personal::Note& note : store.notes())
        things.notes[note.article.slug] = note.text;
    for (const personal::SavedSearch& search : store.savedSearches())
        things.searches.insert(search.query);
    for (const personal::Visit& visit : store.visits())
        things.visits.push_back(visit.article.slug);
    std::reverse(things.visits.begin(), things.visits.end());
    return things;
}

std::vector<std::string> differences(const Things& expected, const Things& found) {
    std::vector<std::string> sentences;
    compare(sentences, "bookmark", expected.bookmarks, found.bookmarks);
    compare(sentences, "folder", expected.folders, found.folders);
    compare(sentences, "highlight", expected.highlights, found.highlights);
    compare(sentences, "note", expected.notes, found.notes);
    compare(sentences, "saved search", expected.searches, found.searches);
    if (expected.visits == found.visits) return sentences;
    const auto apart = std::mismatch(expected.visits.begin(), expected.visits.end(), found.visits.begin(),
                                     found.visits.end());
    const auto at = [](const auto& where, const auto& list) {
        return where == list.end() ? std::string("the end") : *where;
    };
    sentences.push_back("the history has " + std::to_string(found.visits.size()) + " visits in place of " +
                        std::to_string(expected.visits.size()) + ", and from visit " +
                        std::to_string(apart.first - expected.visits.begin() + 1) + " on others: " +
                        at(apart.second, found.visits) + " in place of " + at(apart.first, expected.visits));
    return sentences;
}

void Made::change(const std::function<void(Things&)>& change) {
    Step step{things_, {}};
    change(things_);
    step.after = things_;
    // Only the clearing of visits takes some away; the others need not keep them.
    if (step.after.visits.size() == step.before.visits.size()) step.before.visits = step.after.visits = {};
    done_.push_back(std::move(step));
    undone_.clear();
    constexpr std::size_t kept = 100;
    if (done_.size() > kept) done_.erase(done_.begin());
}

void Made::go(const Things& from, const Things& to) {
    std::vector<std::string> visits = std::move(things_.visits);
    if (from.visits.size() < to.visits.size()) {
        visits.insert(visits.begin(), to.visits.begin(), to.visits.end());
    } else if (from.visits.size() > to.visits.size()) {
        visits.erase(visits.begin(), visits.begin() + static_cast<std::ptrdiff_t>(from.visits.size()));
    }
    things_ = to;
    things_.visits = std::move(visits);
}

void Made::undo() {
    Step step = std::move(done_.back());
    done_.pop_back();
    go(step.after, step.before);
    undone_.push_back(std::move(step));
}

void Made::redo() {
    Step step = std::move(undone_.back());
    undone_.pop_back();
    go(step.before, step.after);
    done_.push_back(std::move(step));
}

}  // namespace carrel::soak
