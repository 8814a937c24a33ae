// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The page of bookmarks, its folders and its list; the history.
#include <QLineEdit>
#include <QMenu>

#include "app/desktop/bookmarks/bookmark_page.h"
#include "app/desktop/history/history_page.h"
#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

namespace {

BookmarkPage* showBookmarks(Script& script) {
    DrivenWindow& window = script.window;
    if (window.find<BookmarkPage>() == nullptr && window.trigger("bookmarks"))
        window.waitFor([&] { return window.find<BookmarkPage>() != nullptr; });
    return window.find<BookmarkPage>();
}

/// The page with its tree of folders, of which all bookmarks are chosen.
FolderTree* showFolders(Script& script) {
    BookmarkPage* page = showBookmarks(script);
    auto* tree = page == nullptr ? nullptr : script.window.find<FolderTree>(*page);
    if (tree != nullptr) tree->setCurrentIndex(tree->model()->index(0, 0));
    return tree;
}

QModelIndex folderNamed(const FolderTree& tree, const std::string& name) {
    const auto found =
        tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, QString::fromStdString(name), 1,
                            Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

bool addFolder(Script& script) {
    constexpr std::size_t most = 6;
    if (script.made.things().folders.size() >= most) return false;
    FolderTree* tree = showFolders(script);
    QAbstractButton* button = tree == nullptr ? nullptr
                                              : script.window.button(*script.window.find<BookmarkPage>(),
                                                                     QStringLiteral("New folder"));
    if (button == nullptr) return false;
    script.window.click(*button);
    if (!script.window.waitFor([&] { return tree->findChild<QLineEdit*>() != nullptr; })) return false;
    script.made.change([](Things& things) { things.folders.insert("New folder"); });
    auto* field = tree->findChild<QLineEdit*>();
    field->setFocus();
    const std::string name = script.made.newName("Folder");
    script.window.typeOverAtOnce(QString::fromStdString(name));
    script.window.press(Qt::Key_Return);
    if (!script.window.waitFor([&] { return folderNamed(*tree, name).isValid(); })) return false;
    script.made.change([&](Things& things) {
        things.folders.erase("New folder");
        things.folders.insert(name);
    });
    return true;
}

bool removeFolder(Script& script) {
    if (script.made.things().folders.empty()) return false;
    FolderTree* tree = showFolders(script);
    if (tree == nullptr) return false;
    const std::string name = *script.made.things().folders.begin();
    const QModelIndex folder = folderNamed(*tree, name);
    if (!folder.isValid()) return false;
    tree->setFocus();
    tree->setCurrentIndex(folder);
    script.window.press(Qt::Key_Delete);
    if (!script.window.waitFor([&] { return !folderNamed(*tree, name).isValid(); })) return false;
    script.made.change([&](Things& things) {
        things.folders.erase(name);
        for (auto& [place, bookmark] : things.bookmarks)
            if (bookmark.folder == name) bookmark.folder.clear();
    });
    return true;
}

/// The list with all bookmarks and the focus; null: there are none.
BookmarkList* showList(Script& script) {
    if (showFolders(script) == nullptr) return nullptr;
    BookmarkPage& page = *script.window.find<BookmarkPage>();
    script.window.find<QLineEdit>(page)->clear();
    const int expected = static_cast<int>(script.made.things().bookmarks.size());
    auto* list = page.findChild<BookmarkList*>();
    if (expected == 0 ||
        !script.window.waitFor([&] { return list->isVisible() && list->model()->rowCount() == expected; }))
        return nullptr;
    list->setFocus();
    const auto row = script.random.below(static_cast<std::size_t>(expected));
    list->setCurrentIndex(list->model()->index(static_cast<int>(row), 0));
    return list;
}

bool openBookmark(Script& script) {
    BookmarkList* list = showList(script);
    if (list == nullptr) return false;
    const QString from = script.window.place();
    QTest::keyClick(list, Qt::Key_Return);
    return script.window.waitFor([&] { return script.window.place() != from && !list->isVisible(); });
}

bool removeFromList(Script& script) {
    BookmarkList* list = showList(script);
    if (list == nullptr) return false;
    const BookmarkIds chosen = list->chosen();
    std::set<std::string> places;
    for (const personal::BookmarkId id : chosen)
        if (const BookmarkPtr one = script.window.program().bookmarks().find(id))
            places.insert(placeOf(one->what));
    QTest::keyClick(list, Qt::Key_Delete);
    const auto isGone = [&] { return script.window.program().bookmarks().find(chosen.front()) == nullptr; };
    if (chosen.empty() || !script.window.waitFor(isGone)) return false;
    script.made.change([&](Things& things) {
        for (const std::string& place : places)
            things.bookmarks.erase(place);
    });
    return true;
}

bool filterBookmarks(Script& script) {
    BookmarkList* list = showList(script);
    if (list == nullptr) return false;
    auto* field = script.window.find<QLineEdit>(*script.window.find<BookmarkPage>());
    const int before = list->model()->rowCount();
    field->setFocus();
    script.window.typeOver(QStringLiteral("xylophone"));
    const bool narrowed = script.window.waitFor([&] { return list->model()->rowCount() < before; });
    script.window.press(Qt::Key_Escape);
    field->clear();
    return narrowed;
}

bool sortBookmarks(Script& script) {
    BookmarkPage* page = showBookmarks(script);
    if (page == nullptr) return false;
    auto* button = script.window.find<QToolButton>(
        *page, [](QToolButton& one) { return one.accessibleName().startsWith(QStringLiteral("Order")); });
    if (button == nullptr || button->menu() == nullptr) return false;
    const QString before = button->text();
    const auto isOther = [&](const QAction& one) { return !one.isChecked(); };
    return script.window.choose(button->menu(), isOther) &&
           script.window.waitFor([&] { return button->text() != before; });
}

HistoryPage* showHistory(Script& script) {
    DrivenWindow& window = script.window;
    if (window.find<HistoryPage>() == nullptr && window.trigger("history"))
        window.waitFor([&] { return window.find<HistoryPage>() != nullptr; });
    return window.find<HistoryPage>();
}

bool filterHistory(Script& script) {
    HistoryPage* page = showHistory(script);
    if (page == nullptr || script.made.things().visits.empty()) return false;
    const QAbstractItemModel& model = *page->findChild<QListView*>()->model();
    if (!script.window.waitFor([&] { return model.rowCount() > 1; })) return false;
    auto* field = page->findChild<QLineEdit*>();
    field->setFocus();
    script.window.typeOver(QStringLiteral("xylophone"));
    const bool narrowed = model.rowCount() == 0;
    field->clear();
    return narrowed && model.rowCount() > 1;
}

bool openVisit(Script& script) {
    HistoryPage* page = showHistory(script);
    if (page == nullptr || script.made.things().visits.empty()) return false;
    auto* list = page->findChild<QListView*>();
    const auto& model = static_cast<const HistoryModel&>(*list->model());
    if (!script.window.waitFor([&] { return model.rowCount() > 1; })) return false;
    constexpr std::size_t near = 40;
    const auto rows = std::min(near, static_cast<std::size_t>(model.rowCount()));
    const QModelIndex row = model.index(static_cast<int>(script.random.below(rows)));
    const personal::Visit* visit = model.visitAt(row);
    if (visit == nullptr) return false;
    const std::string slug = visit->article.slug;
    list->setFocus();
    list->setCurrentIndex(row);
    QTest::keyClick(list, Qt::Key_Return);
    return script.window.waitFor([&] { return script.window.article() == slug; });
}

bool clearHistory(Script& script) {
    if (script.made.things().visits.empty()) return false;
    HistoryPage* page = showHistory(script);
    if (page == nullptr) return false;
    const QAbstractItemModel& model = *page->findChild<QListView*>()->model();
    if (!script.window.waitFor([&] { return model.rowCount() > 1; })) return false;
    if (!script.window.trigger("clear history") ||
        !script.window.waitFor([&] { return model.rowCount() == 0; }))
        return false;
    script.made.change([](Things& things) { things.visits.clear(); });
    return true;
}

}  // namespace

Actions folderActions() {
    return {{"add a folder", 2, addFolder},
            {"remove a folder", 1, removeFolder},
            {"open a bookmark of the list", 3, openBookmark},
            {"remove a bookmark of the list", 2, removeFromList},
            {"filter the bookmarks", 2, filterBookmarks},
            {"sort the bookmarks", 2, sortBookmarks},
            {"filter the history", 2, filterHistory},
            {"open a visit of the history", 3, openVisit},
            {"clear the history", 1, clearHistory}};
}

}  // namespace carrel::soak
