// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/merge.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/personal/bookmark_rows.h"
#include "core/personal/folder_rows.h"
#include "core/personal/highlight_rows.h"
#include "core/personal/link_rows.h"
#include "core/personal/reading_rows.h"

namespace carrel::personal {

namespace {

using Count = MergeReport::Count;

/// The folders of the import, by their ids there, as they are called here.
using FolderMap = std::map<std::int64_t, FolderId>;

void count(Count& count, bool changed) {
    ++(changed ? count.completed : count.known);
}

std::optional<FolderId> mapped(const FolderMap& folders, const std::optional<FolderId>& theirs) {
    if (!theirs) return std::nullopt;
    const auto found = folders.find(theirs->value);
    return found == folders.end() ? std::nullopt : std::optional(found->second);
}

/// A folder among those of its name in its parent, of which there may be several.
struct FolderPlace {
    std::int64_t parent = 0;  // 0 at the top
    std::string name;
    std::size_t nth = 0;
    auto operator<=>(const FolderPlace&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

/// Gives each folder that it is shown its place.
class FolderPlaces {
public:
    FolderPlace of(const std::optional<FolderId>& parent, const std::string& name) {
        const std::int64_t in = parent ? parent->value : 0;
        return {in, name, seen_[{in, name}]++};
    }

private:
    std::map<std::pair<std::int64_t, std::string>, std::size_t> seen_;
};

FolderMap mergeFolders(sql::Database& database, const PersonalData& data, Count& report) {
    std::map<FolderPlace, FolderId> known;
    FolderPlaces ours;
    for (const Folder& folder : readFolders(database))
        known.emplace(ours.of(folder.parent, folder.name), folder.id);
    FolderMap folders;
    FolderPlaces theirs;
    for (const Folder& folder : data.folders) {
        const std::optional<FolderId> parent = mapped(folders, folder.parent);
        const auto found = known.find(theirs.of(parent, folder.name));
        const FolderId here =
            found == known.end() ? addFolder(database, folder.name, parent).id : found->second;
        folders.emplace(folder.id.value, here);
        ++(found == known.end() ? report.added : report.known);
    }
    return folders;
}

void mergeBookmark(sql::Database& database, const Bookmark& theirs, const FolderMap& folders, Count& report) {
    BookmarkDraft draft = normalised(theirs.what);
    draft.folder = mapped(folders, theirs.what.folder);
    const std::optional<Bookmark> ours = findBookmark(database, draft);
    if (!ours) {
        Bookmark added = addBookmark(database, draft, theirs.added);
        if (theirs.lost) {
            added.lost = true;
            setPlace(database, added);
        }
        ++report.added;
        return;
    }
    BookmarkDraft both = ours->what;
    both.note = joinedNotes(both.note, draft.note);
    both.tags.insert(both.tags.end(), draft.tags.begin(), draft.tags.end());
    if (both.colour == Colour::None) both.colour = draft.colour;
    if (!both.folder) both.folder = draft.folder;
    both = normalised(std::move(both));
    const bool changed = both.note != ours->what.note || both.tags != ours->what.tags ||
                         both.colour != ours->what.colour || both.folder != ours->what.folder;
    if (changed) changeBookmark(database, ours->id, both);
    count(report, changed);
}

void mergeHighlight(sql::Database& database, const Highlight& theirs, Count& report) {
    const std::optional<Highlight> ours = findHighlight(database, theirs.what);
    if (!ours) {
        Highlight added = addHighlight(database, theirs.what, theirs.made);
        if (theirs.lost) {
            added.lost = true;
            setPlace(database, added);
        }
        ++report.added;
        return;
    }
    const std::string comment = joinedNotes(ours->what.comment, theirs.what.comment);
    const bool changed = comment != ours->what.comment;
    if (changed) changeHighlight(database, ours->id, ours->what.colour, comment);
    count(report, changed);
}

void mergeNote(sql::Database& database, Note theirs, Count& report) {
    const std::optional<Note> ours = readNote(database, theirs.article);
    if (!ours) {
        writeNote(database, theirs);
        ++report.added;
        return;
    }
    theirs.text = joinedNotes(ours->text, theirs.text);
    theirs.changed = std::max(ours->changed, theirs.changed);
    const bool changed = theirs.text != ours->text;
    if (changed) writeNote(database, theirs);
    count(report, changed);
}

void mergeSearches(sql::Database& database, const PersonalData& data, Count& report) {
    for (const SavedSearch& search : data.searches) {
        const bool known = findSearch(database, search.query).has_value();
        if (!known) addSearch(database, search.name, search.query, search.made);
        ++(known ? report.known : report.added);
    }
}

void mergeReadMarks(sql::Database& database, const PersonalData& data, Count& report) {
    std::set<library::ArticleKey> read;
    for (const ReadMark& mark : readReadMarks(database))
        read.insert(mark.article);
    for (const ReadMark& mark : data.readMarks) {
        const bool added = read.insert(mark.article).second;
        if (added) writeReadMark(database, mark);
        ++(added ? report.added : report.known);
    }
}

void mergePositions(sql::Database& database, const PersonalData& data, Count& report) {
    for (const ReadingPosition& position : data.positions) {
        const std::optional<ReadingPosition> ours = readPosition(database, position.article);
        const bool newer = !ours || ours->at < position.at;
        if (newer) writePosition(database, position);
        ++(!ours ? report.added : newer ? report.completed : report.known);
    }
}

void mergeReading(sql::Database& database, const PersonalData& data, MergeReport& report) {
    mergeSearches(database, data, report.searches);
    mergeReadMarks(database, data, report.readMarks);
    mergePositions(database, data, report.positions);
}

void mergeVisits(sql::Database& database, const PersonalData& data, Count& report) {
    std::set<std::pair<Time, library::ArticleKey>> known;
    for (const Visit& visit : readVisits(database))
        known.emplace(visit.at, visit.article);
    // The oldest first: ids, too, tell what came later.
    std::vector<Visit> rising = data.visits;
    std::reverse(rising.begin(), rising.end());
    for (const Visit& visit : rising) {
        const bool added = known.emplace(visit.at, visit.article).second;
        if (added) insertVisit(database, visit);
        ++(added ? report.added : report.known);
    }
}

/// In hand order, so that what is added gets it, too.
std::vector<Bookmark> inHandOrder(std::vector<Bookmark> bookmarks) {
    std::stable_sort(bookmarks.begin(), bookmarks.end(), [](const Bookmark& left, const Bookmark& right) {
        return std::pair(left.position, left.id) < std::pair(right.position, right.id);
    });
    return bookmarks;
}

}  // namespace

MergeReport mergeInto(sql::Database& database, const PersonalData& data) {
    MergeReport report;
    const FolderMap folders = mergeFolders(database, data, report.folders);
    for (const Bookmark& bookmark : inHandOrder(data.bookmarks))
        mergeBookmark(database, bookmark, folders, report.bookmarks);
    for (const Highlight& highlight : data.highlights)
        mergeHighlight(database, highlight, report.highlights);
    for (const Note& note : data.notes)
        mergeNote(database, note, report.notes);
    for (const PersonalLink& link : data.links) {
        const bool known = findPersonalLink(database, link.what).has_value();
        if (!known) addPersonalLink(database, link.what, link.made);
        ++(known ? report.links.known : report.links.added);
    }
    mergeReading(database, data, report);
    mergeVisits(database, data, report.visits);
    return report;
}

PersonalData readAll(sql::Database& database) {
    return {readFoldersFromTheTop(database),
            readBookmarks(database),
            readHighlights(database),
            readNotes(database),
            readPersonalLinks(database),
            readSearches(database),
            readReadMarks(database),
            readPositions(database),
            readVisits(database)};
}

}  // namespace carrel::personal
