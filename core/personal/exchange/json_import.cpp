// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/exchange/json_import.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "core/base/iso_time.h"
#include "core/personal/exchange/json_format.h"

namespace carrel::personal {

namespace {

using JsonValue = nlohmann::json;

/// Where the file says something that can't be: `bookmarks[3].added`.
class Refusal : public std::runtime_error {
public:
    Refusal(const std::string& where, const std::string& what) : std::runtime_error(where + " " + what) {}
};

/// One object of the file, and where it stands.
class Item {
public:
    Item(const JsonValue& json, std::string where) : json_(json), where_(std::move(where)) {
        if (!json_.is_object()) throw Refusal(where_, "is no object");
    }

    [[nodiscard]] const JsonValue* find(const char* name) const {
        const auto found = json_.find(name);
        return found == json_.end() || found->is_null() ? nullptr : &*found;
    }
    [[nodiscard]] Item item(const char* name) const {
        const JsonValue* value = find(name);
        if (value == nullptr) throw Refusal(at(name), "is missing");
        return {*value, at(name)};
    }
    /// Empty when it is missing. No text of the personal file holds a NUL.
    [[nodiscard]] std::string text(const char* name) const {
        const JsonValue* value = find(name);
        if (value == nullptr) return {};
        if (!value->is_string()) throw Refusal(at(name), "is no text");
        std::string text = value->get<std::string>();
        text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
        return text;
    }
    [[nodiscard]] std::string wanted(const char* name) const {
        std::string found = text(name);
        if (found.empty()) throw Refusal(at(name), "is missing or empty");
        return found;
    }
    [[nodiscard]] std::uint32_t number(const char* name) const {
        const JsonValue* value = find(name);
        if (value == nullptr) return 0;
        if (!value->is_number_unsigned() ||
            value->get<std::uint64_t>() > std::numeric_limits<std::uint32_t>::max())
            throw Refusal(at(name), "is no number from 0 to 4294967295");
        return value->get<std::uint32_t>();
    }
    [[nodiscard]] bool flag(const char* name) const {
        const JsonValue* value = find(name);
        return value != nullptr && value->is_boolean() && value->get<bool>();
    }
    [[nodiscard]] Time time(const char* name) const {
        const auto found = parseIsoTime(wanted(name));
        if (!found || *found <= Time{})
            throw Refusal(at(name), "is no time such as 2026-11-28T09:41:00.000Z");
        return *found;
    }
    [[nodiscard]] Colour colour(const char* name) const {
        const auto found = colourNamed(text(name));
        if (!found) throw Refusal(at(name), "is no colour that is known");
        return *found;
    }
    [[nodiscard]] std::string at(const std::string& name) const { return where_ + "." + name; }

private:
    const JsonValue& json_;
    std::string where_;
};

library::ArticleKey keyFrom(const Item& item) {
    return {item.wanted("library"), item.wanted("slug")};
}

Quotation quotationFrom(const Item& item) {
    Quotation quotation{item.wanted("exact"), item.text("before"), item.text("after"), {}};
    quotation.range = {item.number("begin"), item.number("end")};
    if (quotation.range.end < quotation.range.begin) throw Refusal(item.at("end"), "lies before the begin");
    return quotation;
}

Folder folderFrom(const Item& item) {
    Folder folder{FolderId{item.number("id")}, {}, item.wanted("name")};
    if (item.find("parent") != nullptr) folder.parent = FolderId{item.number("parent")};
    return folder;
}

BookmarkTarget targetFrom(const Item& item) {
    const auto* const found = std::find(targetNames.begin(), targetNames.end(), item.wanted("target"));
    if (found == targetNames.end()) throw Refusal(item.at("target"), "is nothing that a bookmark leads to");
    return static_cast<BookmarkTarget>(found - targetNames.begin());
}

std::vector<std::string> tagsFrom(const Item& item) {
    std::vector<std::string> tags;
    const JsonValue* list = item.find("tags");
    if (list == nullptr) return tags;
    if (!list->is_array()) throw Refusal(item.at("tags"), "is no list");
    for (const JsonValue& tag : *list) {
        if (!tag.is_string()) throw Refusal(item.at("tags"), "holds something else than texts");
        tags.push_back(tag.get<std::string>());
        std::string& text = tags.back();
        text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
    }
    return tags;
}

Bookmark bookmarkFrom(const Item& item) {
    Bookmark bookmark;
    BookmarkDraft& what = bookmark.what;
    what.target = targetFrom(item);
    const bool isSearch = what.target == BookmarkTarget::Search;
    what.article = isSearch ? library::ArticleKey{item.text("library"), item.text("slug")} : keyFrom(item);
    what.section = item.text("section");
    what.title = item.text("title");
    what.kind = item.text("kind");
    if (what.target == BookmarkTarget::Passage) what.passage = quotationFrom(item.item("passage"));
    what.state = isSearch ? item.wanted("state") : item.text("state");
    if (item.find("folder") != nullptr) what.folder = FolderId{item.number("folder")};
    what.tags = tagsFrom(item);
    what.note = item.text("note");
    what.colour = item.colour("colour");
    bookmark.added = item.time("added");
    bookmark.lost = item.flag("lost");
    return bookmark;
}

Highlight highlightFrom(const Item& item) {
    Highlight highlight;
    highlight.what = {keyFrom(item),
                      item.text("title"),
                      item.text("kind"),
                      item.text("section"),
                      quotationFrom(item.item("quotation")),
                      item.colour("colour"),
                      item.text("comment")};
    if (highlight.what.colour == Colour::None) throw Refusal(item.at("colour"), "is missing");
    highlight.made = item.time("made");
    highlight.lost = item.flag("lost");
    return highlight;
}

Note noteFrom(const Item& item) {
    return {keyFrom(item), item.text("title"), item.text("kind"), item.wanted("text"), item.time("changed")};
}

PersonalLink linkFrom(const Item& item) {
    return {{},
            {keyFrom(item.item("from")), item.text("fromTitle"), quotationFrom(item.item("quotation")),
             keyFrom(item.item("to")), item.text("toTitle")},
            item.time("made")};
}

SavedSearch searchFrom(const Item& item) {
    return {{}, item.wanted("name"), item.wanted("query"), item.time("made")};
}

ReadMark readMarkFrom(const Item& item) {
    return {keyFrom(item), item.time("at")};
}

ReadingPosition positionFrom(const Item& item) {
    return {keyFrom(item), item.number("position"), item.time("at")};
}

Visit visitFrom(const Item& item) {
    return {keyFrom(item), item.text("title"), item.text("kind"), item.time("at")};
}

template <class Value>
std::vector<Value> listFrom(const Item& file, const char* name, Value (*read)(const Item&)) {
    std::vector<Value> found;
    const JsonValue* list = file.find(name);
    if (list == nullptr) return found;
    if (!list->is_array()) throw Refusal(name, "is no list");
    for (const JsonValue& json : *list)
        found.push_back(read(Item(json, std::string(name) + "[" + std::to_string(found.size()) + "]")));
    return found;
}

/// How deep each folder lies. Its parent stands before it in the list.
std::map<FolderId, std::size_t> depthsOf(const std::vector<Folder>& folders) {
    std::map<FolderId, std::size_t> known;
    for (const Folder& folder : folders) {
        const auto parent = folder.parent ? known.find(*folder.parent) : known.end();
        if (folder.parent && parent == known.end())
            throw Refusal("folders", "name a parent that doesn't stand before: " + folder.name);
        const std::size_t depth = parent == known.end() ? 1 : parent->second + 1;
        if (depth > deepestFolder) throw Refusal("folders", "lie too deep in each other: " + folder.name);
        if (!known.emplace(folder.id, depth).second) throw Refusal("folders", "have the same id twice");
    }
    return known;
}

/// Each bookmark's folder is in the list of folders.
void checkFolders(const PersonalData& data) {
    const std::map<FolderId, std::size_t> known = depthsOf(data.folders);
    for (const Bookmark& bookmark : data.bookmarks)
        if (bookmark.what.folder && known.count(*bookmark.what.folder) == 0)
            throw Refusal("bookmarks", "name a folder that isn't there: " + bookmark.what.title);
}

PersonalData dataOf(const JsonValue& json) {
    const Item file(json, "the file");
    if (file.text("format") != jsonFormat)
        throw Refusal("the file", "is no export of Carrel: it doesn't say format \"carrel-personal\"");
    const std::uint32_t version = file.number("version");
    if (version == 0 || version > jsonVersion)
        throw Refusal("the file",
                      "has version " + std::to_string(version) + ", which this Carrel doesn't know");
    PersonalData data{listFrom(file, "folders", folderFrom),       listFrom(file, "bookmarks", bookmarkFrom),
                      listFrom(file, "highlights", highlightFrom), listFrom(file, "notes", noteFrom),
                      listFrom(file, "links", linkFrom),           listFrom(file, "searches", searchFrom),
                      listFrom(file, "read", readMarkFrom),        listFrom(file, "positions", positionFrom),
                      listFrom(file, "visits", visitFrom)};
    checkFolders(data);
    std::int64_t position = 0;
    for (Bookmark& bookmark : data.bookmarks)
        bookmark.position = ++position;
    return data;
}

}  // namespace

Result<PersonalData> readJson(std::string_view bytes, const std::string& name) {
    try {
        return dataOf(JsonValue::parse(bytes));
    } catch (const JsonValue::exception& error) {
        return Problem{Problem::Kind::Syntax,
                       std::string("is no JSON: ") + error.what(),
                       "give a file that Carrel exported",
                       {name}};
    } catch (const Refusal& refusal) {
        return Problem{Problem::Kind::Unsupported, refusal.what(), "nothing was imported", {name}};
    }
}

}  // namespace carrel::personal
