// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <string>
#include <vector>

#include "core/personal/store.h"

namespace carrel::test {

/// Makes changes at random, with texts of many scripts; the same seed makes the same.
class RandomChanges {
public:
    explicit RandomChanges(std::uint32_t seed) : random_(seed) {}

    /// One change to the store.
    void change(personal::Store& store) {
        switch (below(16)) {
            case 0:
            case 1:
            case 2:
                store.add(bookmark(store));
                break;
            case 3:
                if (const auto id = anyBookmark(store)) store.change(*id, bookmark(store));
                break;
            case 4:
                if (const auto id = anyBookmark(store)) store.remove(*id);
                break;
            case 5:
                if (const auto id = anyBookmark(store)) store.move({*id}, anyFolder(store), std::nullopt);
                break;
            case 6:
                if (const auto id = anyBookmark(store)) store.tag({*id}, word(), below(2) == 0);
                break;
            case 7:
                store.addFolder(word(), anyFolder(store));
                break;
            case 8:
                if (const auto id = anyFolder(store)) store.renameFolder(*id, word());
                break;
            case 9:
                if (const auto id = anyFolder(store))
                    static_cast<void>(store.moveFolder(*id, anyFolder(store)));
                break;
            case 10:
                if (const auto id = anyFolder(store)) store.removeFolder(*id);
                break;
            case 11:
                store.add(highlight());
                break;
            case 12:
                changeAnnotation(store);
                break;
            case 13:
                store.setNote({article(), text(), "case-study", below(4) == 0 ? "" : text()});
                break;
            case 14:
                store.add(personal::PersonalLinkDraft{article(), text(), quotation(), article(), text()});
                break;
            default:
                changeReading(store);
        }
    }

    personal::BookmarkDraft bookmark(personal::Store& store) {
        using personal::BookmarkTarget;
        personal::BookmarkDraft draft{article(), below(3) == 0 ? word() : "", text(), "case-study"};
        draft.target = static_cast<BookmarkTarget>(below(5));
        if (draft.target == BookmarkTarget::Passage) draft.passage = quotation();
        if (draft.target == BookmarkTarget::Search) draft.article = {};
        if (draft.target == BookmarkTarget::Search || draft.target == BookmarkTarget::Comparison)
            draft.state = word();
        draft.folder = anyFolder(store);
        for (std::uint32_t tag = below(4); tag > 0; --tag)
            draft.tags.push_back(word());
        if (below(2) == 0) draft.note = text();
        draft.colour = static_cast<personal::Colour>(below(6));
        return draft;
    }

    personal::HighlightDraft highlight() {
        return {article(),
                text(),
                "case-study",
                word(),
                quotation(),
                static_cast<personal::Colour>(1 + below(5)),
                below(2) == 0 ? text() : ""};
    }

    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_() % bound); }

    std::string text() {
        std::string text = word();
        for (std::uint32_t more = below(6); more > 0; --more)
            text += (below(8) == 0 ? "\n" : " ") + word();
        return text;
    }

    std::string word() {
        static const std::vector<std::string> words = {
            "board",   "security", "naïve",    "Größe",  "Пример", "例え",   "\U0001F600",
            "e\u0301", "\"quo\"",  "<b>&amp;", "a,b;c",  "\\n",    "'); --", "שלום",
            "मराठी",   "#tag",     "=1+1",     "# head", "[x](y)", "\t"};
        return words[below(static_cast<std::uint32_t>(words.size()))] + std::to_string(below(40));
    }

private:
    library::ArticleKey article() { return {"handbook", "article-" + std::to_string(below(12))}; }

    personal::Quotation quotation() {
        const std::uint32_t begin = below(50);
        return {word(), text(), text(), {begin, begin + 1 + below(20)}};
    }

    std::optional<personal::BookmarkId> anyBookmark(personal::Store& store) {
        const auto all = store.bookmarks();
        if (all.empty()) return std::nullopt;
        return all[below(static_cast<std::uint32_t>(all.size()))].id;
    }

    std::optional<personal::FolderId> anyFolder(personal::Store& store) {
        const auto all = store.folders();
        if (all.empty() || below(3) == 0) return std::nullopt;
        return all[below(static_cast<std::uint32_t>(all.size()))].id;
    }

    void changeAnnotation(personal::Store& store) {
        const auto all = store.highlights();
        if (all.empty()) return;
        const personal::HighlightId id = all[below(static_cast<std::uint32_t>(all.size()))].id;
        if (below(2) == 0) {
            store.change(id, static_cast<personal::Colour>(1 + below(5)), text());
        } else {
            store.remove(id);
        }
    }

    void changeReading(personal::Store& store) {
        switch (below(4)) {
            case 0:
                store.saveSearch(text(), word());
                break;
            case 1:
                store.markRead(article(), below(3) > 0);
                break;
            case 2:
                if (const auto all = store.savedSearches(); !all.empty()) store.remove(all.front().id);
                break;
            default:
                if (const auto all = store.personalLinks(); !all.empty()) store.remove(all.front().id);
        }
    }

    std::mt19937 random_;
};

}  // namespace carrel::test
