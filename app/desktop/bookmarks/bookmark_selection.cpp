// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_selection.h"

#include <QCollator>

#include <algorithm>
#include <sstream>
#include <tuple>

#include "core/text/fold.h"

namespace carrel::desktop {

namespace {

constexpr std::size_t betweenLooks = 1024;  // at the stop token

std::vector<std::string> foldedWords(const std::string& words) {
    std::istringstream text(text::fold(words));
    std::vector<std::string> found;
    for (std::string word; text >> word;)
        found.push_back(word);
    return found;
}

/// As text::appendFold, which takes much longer for what is ASCII only.
void appendFolded(std::string& folded, const std::string& text) {
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    folded += '\n';
    if (!plain) {
        text::appendFold(folded, text);
        return;
    }
    for (const char byte : text)
        folded += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool holds(const personal::BookmarkDraft& what, const std::vector<std::string>& words) {
    if (words.empty()) return true;
    std::string text;
    for (const std::string& tag : what.tags)
        appendFolded(text, tag);
    for (const std::string* part : {&what.title, &what.note, &what.passage.exact})
        appendFolded(text, *part);
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

bool holds(const personal::BookmarkDraft& what, const std::set<std::string>& tags) {
    return std::all_of(tags.begin(), tags.end(), [&](const std::string& tag) {
        return std::find(what.tags.begin(), what.tags.end(), tag) != what.tags.end();
    });
}

void count(const personal::BookmarkDraft& what, BookmarkCounts& counts) {
    ++counts.all;
    if (what.folder) {
        ++counts.folders[*what.folder];
    } else {
        ++counts.unfiled;
    }
    for (const std::string& tag : what.tags)
        ++counts.tags[tag];
}

template <class Key>
void sortBy(Bookmarks& rows, const std::function<Key(const personal::Bookmark&)>& keyOf) {
    std::vector<std::pair<Key, BookmarkPtr>> keyed;
    keyed.reserve(rows.size());
    for (const BookmarkPtr& row : rows)
        keyed.emplace_back(keyOf(*row), row);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    for (std::size_t at = 0; at < rows.size(); ++at)
        rows[at] = std::move(keyed[at].second);
}

void sortByTitle(Bookmarks& rows) {
    QCollator collator;
    collator.setNumericMode(true);
    sortBy<QCollatorSortKey>(rows, [&](const personal::Bookmark& bookmark) {
        return collator.sortKey(QString::fromStdString(bookmark.what.title));
    });
}

void sortByHand(Bookmarks& rows, const std::vector<personal::FolderId>& folders) {
    std::map<personal::FolderId, std::size_t> places;
    for (std::size_t at = 0; at < folders.size(); ++at)
        places.emplace(folders[at], at);
    using Place = std::pair<std::size_t, std::int64_t>;
    sortBy<Place>(rows, [&](const personal::Bookmark& bookmark) -> Place {
        const auto place = bookmark.what.folder ? places.find(*bookmark.what.folder) : places.end();
        return {place == places.end() ? places.size() : place->second, bookmark.position};
    });
}

}  // namespace

bool BookmarkScope::holds(const personal::BookmarkDraft& what) const {
    if (kind == Kind::All) return true;
    return kind == Kind::Folder ? what.folder == folder : !what.folder;
}

std::optional<personal::FolderId> BookmarkScope::target() const {
    return kind == Kind::Folder ? std::optional(folder) : std::nullopt;
}

std::optional<BookmarkSelection> select(const Bookmarks& bookmarks, const BookmarkQuery& query,
                                        const std::stop_token& stop) {
    const std::vector<std::string> words = foldedWords(query.words);
    BookmarkSelection selection;
    std::size_t seen = 0;
    for (const BookmarkPtr& bookmark : bookmarks) {
        if (seen++ % betweenLooks == 0 && stop.stop_requested()) return std::nullopt;
        const personal::BookmarkDraft& what = bookmark->what;
        count(what, selection.counts);
        if (!query.scope.holds(what)) continue;
        ++selection.inScope;
        if (holds(what, query.tags) && holds(what, words)) selection.rows.push_back(bookmark);
    }
    if (query.sort == BookmarkSort::Title) sortByTitle(selection.rows);
    if (query.sort == BookmarkSort::ByHand) sortByHand(selection.rows, query.folders);
    return selection;
}

}  // namespace carrel::desktop
