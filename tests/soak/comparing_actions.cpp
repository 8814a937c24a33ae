// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Comparisons: columns, only differences, what is looked for, copies; articles side by side.
#include <QClipboard>
#include <QTableView>

#include "app/desktop/compare/add_row.h"
#include "app/desktop/compare/article_chooser.h"
#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

namespace {

ComparisonPage* table(Script& script) {
    return script.window.tab().shownComparison();
}

/// Opens a comparison of the library where none is shown.
bool compareSome(Script& script) {
    if (table(script) != nullptr) return true;
    std::vector<library::ArticleKey> comparisons;
    for (const library::Summary& article : script.window.contents().articles)
        if (const library::Kind* kind = script.window.contents().description.findKind(article.kind);
            kind != nullptr && kind->view == library::View::Comparison)
            comparisons.push_back(article.key);
    const library::ArticleKey& chosen = script.random.oneOf(comparisons);
    return script.window.open(chosen.slug) && script.window.waitFor([&] { return table(script) != nullptr; });
}

bool openComparison(Script& script) {
    const QString from = script.window.place();
    return script.window.trigger("compare") &&
           script.window.waitFor([&] { return table(script) != nullptr; }) && script.window.place() != from;
}

bool onlyDifferences(Script& script) {
    if (!compareSome(script)) return false;
    const bool before = table(script)->onlyDifferences();
    return script.window.trigger("only differences") && table(script)->onlyDifferences() != before;
}

bool swapColumns(Script& script) {
    if (!compareSome(script)) return false;
    const auto before = table(script)->columnNames();
    return before.size() > 1 && script.window.trigger("swap columns") &&
           table(script)->columnNames() != before;
}

bool addColumn(Script& script) {
    if (!compareSome(script)) return false;
    const auto isColumn = [](AddRow& row) { return row.text() != QStringLiteral("Other article…"); };
    auto* row = script.window.find<AddRow>(*table(script), isColumn);
    if (row == nullptr) return false;
    const std::size_t before = table(script)->columnNames().size();
    script.window.click(*row);
    return table(script)->columnNames().size() == before + 1;
}

bool removeColumn(Script& script) {
    if (!compareSome(script) || table(script)->columnNames().size() < 2) return false;
    const std::size_t before = table(script)->columnNames().size();
    table(script)->findChild<QTableView*>()->setFocus();
    script.window.press(Qt::Key_Delete);
    return table(script)->columnNames().size() + 1 == before;
}

bool lookForAspect(Script& script) {
    if (!compareSome(script)) return false;
    const QAbstractItemModel& rows = *table(script)->findChild<QTableView*>()->model();
    const int before = rows.rowCount();
    script.window.press(Qt::Key_F, Qt::ControlModifier);
    script.window.type(QStringLiteral("lock-in"));
    const bool narrowed = rows.rowCount() < before;
    script.window.press(Qt::Key_Escape);
    return narrowed && rows.rowCount() == before;
}

bool copyTable(Script& script) {
    if (!compareSome(script)) return false;
    QGuiApplication::clipboard()->clear();
    return script.window.trigger("copy table as markdown") &&
           QGuiApplication::clipboard()->text().startsWith(QStringLiteral("| Aspect |"));
}

bool compareWith(Script& script) {
    DrivenWindow& window = script.window;
    if (!readSome(script) || !window.trigger("compare with")) return false;
    auto* chooser = window.find<ArticleChooser>();
    if (chooser == nullptr) return false;
    auto* list = chooser->findChild<QListView*>();
    if (list->model()->rowCount() == 0) return false;
    const auto row = script.random.below(static_cast<std::size_t>(list->model()->rowCount()));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(static_cast<int>(row), 0));
    QTest::keyClick(list, Qt::Key_Return);
    return window.waitFor([&] { return window.tab().comparedArticles() != nullptr; });
}

bool bookmarkComparison(Script& script) {
    constexpr std::size_t mostBookmarks = 40;
    DrivenWindow& window = script.window;
    const BookmarkController& bookmarks = window.program().bookmarks();
    const std::size_t before = bookmarks.bookmarks().size();
    if (before >= mostBookmarks || !swapColumns(script) || window.action("bookmark").data().toBool())
        return false;
    if (!window.trigger("bookmark") || !window.waitFor([&] { return bookmarks.bookmarks().size() > before; }))
        return false;
    const personal::BookmarkDraft& added = bookmarks.bookmarks().front()->what;
    script.made.change([&](Things& things) { things.bookmarks[placeOf(added)] = {}; });
    return true;
}

}  // namespace

Actions comparingActions() {
    return {{"open the comparison", 3, openComparison},
            {"only differences", 3, onlyDifferences},
            {"swap columns", 2, swapColumns},
            {"add a column", 3, addColumn},
            {"remove a column", 2, removeColumn},
            {"look for an aspect", 2, lookForAspect},
            {"copy the table", 2, copyTable},
            {"compare with another article", 3, compareWith},
            {"bookmark a comparison", 1, bookmarkComparison}};
}

}  // namespace carrel::soak
