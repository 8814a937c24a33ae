// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/hand_order.h"

#include <algorithm>

#include "core/personal/bookmark_rows.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

/// Between neighbours, so that most moves write one row.
constexpr std::int64_t gap = 1 << 20;

struct Placed {
    std::int64_t id;
    std::int64_t position;
};

std::int64_t behind(sql::Database& database, const char* last, std::optional<FolderId> in) {
    sql::Statement row(database, last);
    return row.bind(in).step() ? std::get<0>(row.row<std::int64_t>()) + gap : gap;
}

std::vector<Placed> placedIn(sql::Database& database, const char* query, std::optional<FolderId> in) {
    sql::Statement rows(database, query);
    rows.bind(in);
    std::vector<Placed> placed;
    while (rows.step()) {
        const auto [id, position] = rows.row<std::int64_t, std::int64_t>();
        placed.push_back({id, position});
    }
    return placed;
}

/// The positions that `moved` get between their new neighbours; absent: there is no room, all are placed
/// anew.
std::optional<std::vector<std::int64_t>> between(std::int64_t low, std::int64_t high, std::size_t moved) {
    const auto count = static_cast<std::int64_t>(moved);
    const std::int64_t step = (high - low) / (count + 1);
    if (step < 1) return std::nullopt;
    std::vector<std::int64_t> positions;
    for (std::int64_t at = 1; at <= count; ++at)
        positions.push_back(low + at * step);
    return positions;
}

/// Calls `set(id, position)` for all whose position changes when `moved` stand before `before`.
template <class Set>
void arrange(std::vector<Placed> others, const std::vector<std::int64_t>& moved,
             std::optional<std::int64_t> before, const Set& set) {
    const auto is = [&](std::int64_t id) { return [id](const Placed& one) { return one.id == id; }; };
    for (const std::int64_t id : moved)
        others.erase(std::remove_if(others.begin(), others.end(), is(id)), others.end());
    const auto next = before ? std::find_if(others.begin(), others.end(), is(*before)) : others.end();
    const std::int64_t low = next == others.begin() ? (next == others.end() ? 0 : next->position - gap)
                                                    : std::prev(next)->position;
    const std::int64_t high =
        next == others.end() ? low + gap * (static_cast<std::int64_t>(moved.size()) + 1) : next->position;
    if (const auto positions = between(low, high, moved.size())) {
        for (std::size_t at = 0; at < moved.size(); ++at)
            set(moved[at], (*positions)[at]);
        return;
    }
    std::vector<std::int64_t> all;
    for (auto one = others.begin(); one != next; ++one)
        all.push_back(one->id);
    all.insert(all.end(), moved.begin(), moved.end());
    for (auto one = next; one != others.end(); ++one)
        all.push_back(one->id);
    for (std::size_t at = 0; at < all.size(); ++at)
        set(all[at], (static_cast<std::int64_t>(at) + 1) * gap);
}

}  // namespace

std::int64_t lastPosition(sql::Database& database, std::optional<FolderId> folder) {
    return behind(database, "SELECT position FROM bookmark WHERE folder IS ? ORDER BY position DESC LIMIT 1",
                  folder);
}

std::int64_t lastFolderPosition(sql::Database& database, std::optional<FolderId> parent) {
    return behind(database, "SELECT position FROM folder WHERE parent IS ? ORDER BY position DESC LIMIT 1",
                  parent);
}

void placeBookmarks(sql::Database& database, const std::vector<BookmarkId>& bookmarks,
                    std::optional<FolderId> folder, std::optional<BookmarkId> before) {
    std::vector<std::int64_t> moved;
    moved.reserve(bookmarks.size());
    for (const BookmarkId id : bookmarks)
        moved.push_back(id.value);
    arrange(placedIn(database, "SELECT id, position FROM bookmark WHERE folder IS ? ORDER BY position, id",
                     folder),
            moved, before ? std::optional(before->value) : std::nullopt,
            [&](std::int64_t id, std::int64_t position) {
                setFolder(database, BookmarkId{id}, folder, position);
            });
}

void placeFolder(sql::Database& database, FolderId id, std::optional<FolderId> parent,
                 std::optional<FolderId> before) {
    arrange(
        placedIn(database, "SELECT id, position FROM folder WHERE parent IS ? ORDER BY position, id", parent),
        {id.value}, before ? std::optional(before->value) : std::nullopt,
        [&](std::int64_t one, std::int64_t position) {
            sql::Statement(database, "UPDATE folder SET parent = ?, position = ? WHERE id = ?")
                .run(parent, position, one);
        });
}

}  // namespace carrel::personal
