// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/exchange/json_export.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>
#include <utility>

#include "core/base/iso_time.h"
#include "core/personal/exchange/json_format.h"

namespace carrel::personal {

namespace {

using Json = nlohmann::ordered_json;
/// Folders by their ids, as the file numbers them: from 1, in their order.
using FolderNumbers = std::map<FolderId, int>;

Json keyOf(const library::ArticleKey& article) {
    return {{"library", article.library}, {"slug", article.slug}};
}

Json quotationOf(const Quotation& quotation) {
    return {{"exact", quotation.exact},
            {"before", quotation.before},
            {"after", quotation.after},
            {"begin", quotation.range.begin},
            {"end", quotation.range.end}};
}

Json numberOf(const FolderNumbers& numbers, const std::optional<FolderId>& folder) {
    const auto found = folder ? numbers.find(*folder) : numbers.end();
    return found == numbers.end() ? Json(nullptr) : Json(found->second);
}

Json foldersOf(const PersonalData& data, FolderNumbers& numbers) {
    Json all = Json::array();
    for (const Folder& folder : data.folders) {
        const int number = static_cast<int>(numbers.size()) + 1;
        all.push_back({{"id", number}, {"parent", numberOf(numbers, folder.parent)}, {"name", folder.name}});
        numbers.emplace(folder.id, number);
    }
    return all;
}

Json bookmarkOf(const Bookmark& bookmark, const FolderNumbers& numbers) {
    const BookmarkDraft& what = bookmark.what;
    Json json = {{"target", nameOf(what.target)}};
    json.update(keyOf(what.article));
    if (!what.section.empty()) json["section"] = what.section;
    json["title"] = what.title;
    json["kind"] = what.kind;
    if (what.target == BookmarkTarget::Passage) json["passage"] = quotationOf(what.passage);
    if (!what.state.empty()) json["state"] = what.state;
    json["folder"] = numberOf(numbers, what.folder);
    json["tags"] = what.tags;
    json["note"] = what.note;
    json["colour"] = nameOf(what.colour);
    json["added"] = isoTime(bookmark.added);
    if (bookmark.lost) json["lost"] = true;
    return json;
}

Json bookmarksOf(const PersonalData& data, const FolderNumbers& numbers) {
    std::vector<const Bookmark*> ordered;
    for (const Bookmark& bookmark : data.bookmarks)
        ordered.push_back(&bookmark);
    const auto place = [&](const Bookmark& bookmark) {
        const auto folder = bookmark.what.folder ? numbers.find(*bookmark.what.folder) : numbers.end();
        return std::tuple(folder == numbers.end() ? 0 : folder->second, bookmark.position, bookmark.id);
    };
    std::sort(ordered.begin(), ordered.end(),
              [&](const Bookmark* left, const Bookmark* right) { return place(*left) < place(*right); });
    Json all = Json::array();
    for (const Bookmark* bookmark : ordered)
        all.push_back(bookmarkOf(*bookmark, numbers));
    return all;
}

Json highlightOf(const Highlight& highlight) {
    const HighlightDraft& what = highlight.what;
    Json json = keyOf(what.article);
    json["title"] = what.title;
    json["kind"] = what.kind;
    if (!what.section.empty()) json["section"] = what.section;
    json["quotation"] = quotationOf(what.quotation);
    json["colour"] = nameOf(what.colour);
    json["comment"] = what.comment;
    json["made"] = isoTime(highlight.made);
    if (highlight.lost) json["lost"] = true;
    return json;
}

Json noteOf(const Note& note) {
    Json json = keyOf(note.article);
    json["title"] = note.title;
    json["kind"] = note.kind;
    json["text"] = note.text;
    json["changed"] = isoTime(note.changed);
    return json;
}

Json linkOf(const PersonalLink& link) {
    return {{"from", keyOf(link.what.from)},
            {"fromTitle", link.what.fromTitle},
            {"quotation", quotationOf(link.what.quotation)},
            {"to", keyOf(link.what.to)},
            {"toTitle", link.what.toTitle},
            {"made", isoTime(link.made)}};
}

Json searchOf(const SavedSearch& search) {
    return {{"name", search.name}, {"query", search.query}, {"made", isoTime(search.made)}};
}

Json readOf(const ReadMark& mark) {
    Json json = keyOf(mark.article);
    json["at"] = isoTime(mark.at);
    return json;
}

Json positionOf(const ReadingPosition& position) {
    Json json = keyOf(position.article);
    json["position"] = position.position;
    json["at"] = isoTime(position.at);
    return json;
}

Json visitOf(const Visit& visit) {
    Json json = keyOf(visit.article);
    json["title"] = visit.title;
    json["kind"] = visit.kind;
    json["at"] = isoTime(visit.at);
    return json;
}

template <class Item>
Json listOf(const std::vector<Item>& items, Json (*of)(const Item&)) {
    Json all = Json::array();
    for (const Item& item : items)
        all.push_back(of(item));
    return all;
}

}  // namespace

std::string toJson(const PersonalData& data, std::optional<Time> exported) {
    FolderNumbers numbers;
    Json json = {{"format", jsonFormat}, {"version", jsonVersion}};
    if (exported) json["exported"] = isoTime(*exported);
    json["folders"] = foldersOf(data, numbers);
    json["bookmarks"] = bookmarksOf(data, numbers);
    json["highlights"] = listOf(data.highlights, highlightOf);
    json["notes"] = listOf(data.notes, noteOf);
    json["links"] = listOf(data.links, linkOf);
    json["searches"] = listOf(data.searches, searchOf);
    json["read"] = listOf(data.readMarks, readOf);
    json["positions"] = listOf(data.positions, positionOf);
    json["visits"] = listOf(data.visits, visitOf);
    return json.dump(1, '\t', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace carrel::personal
