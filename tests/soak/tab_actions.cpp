// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Tabs: opened, closed, reopened, pinned, moved, gone through.
#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

namespace {

constexpr std::size_t mostTabs = 8;

std::size_t shownIndex(Script& script) {
    return script.window.tabs().currentIndex();
}

/// The strip has as many tabs as the script thinks.
bool isCounted(Script& script) {
    return static_cast<std::size_t>(script.window.tabs().count()) == script.tabs.count();
}

bool newTab(Script& script) {
    if (script.tabs.count() >= mostTabs || !script.window.trigger("new tab")) return false;
    script.tabs.addLast(whereIs({desktop::Place::View::Home, {}}));
    return isCounted(script);
}

bool openBehind(Script& script) {
    auto* sidebar = script.window.find<Sidebar>();
    if (script.tabs.count() >= mostTabs || sidebar == nullptr) return false;
    const library::ArticleKey key = someArticle(script).key;
    QTreeView* tree = sidebar->tree();
    const QModelIndex row = static_cast<const ContentsModel*>(tree->model())->indexOf(key);
    tree->expand(row.parent());
    script.window.clickRow(*tree, row, Qt::MiddleButton);
    script.tabs.addBehind(key.slug);
    return isCounted(script);
}

bool closeTab(Script& script) {
    if (script.tabs.count() < 2 || script.tabs.at(script.tabs.current()).pinned ||
        !script.window.trigger("close tab"))
        return false;
    script.tabs.close(shownIndex(script));
    return isCounted(script);
}

/// It stays.
bool closePinned(Script& script) {
    if (!script.tabs.at(script.tabs.current()).pinned) return false;
    script.window.trigger("close tab");
    auto* toast = script.window.find<Toast>();
    return isCounted(script) && toast != nullptr;
}

bool reopenTab(Script& script) {
    if (!script.tabs.canReopen() || script.tabs.count() >= mostTabs || !script.window.trigger("reopen tab"))
        return false;
    script.tabs.reopen();
    return isCounted(script) && script.window.waitFor([&] { return !script.window.tab().isWaiting(); });
}

bool pinTab(Script& script) {
    constexpr std::size_t most = 3;
    const bool pinned = script.tabs.at(script.tabs.current()).pinned;
    if ((!pinned && script.tabs.pinned() >= most) || !script.window.trigger("pin tab")) return false;
    script.tabs.togglePin();
    return script.window.tab().isPinned() != pinned;
}

/// As dragging it along the strip does.
bool moveTab(Script& script) {
    if (script.tabs.count() < 2) return false;
    const std::size_t from = script.tabs.current();
    const std::size_t to = (from + 1 + script.random.below(script.tabs.count() - 1)) % script.tabs.count();
    TabStrip& strip = script.window.tabs().strip();
    strip.moveTab(static_cast<int>(from), static_cast<int>(to));
    emit strip.dropped();
    script.tabs.move(to);
    return script.tabs.current() != from;
}

bool showTab(Script& script, const char* action, std::size_t expected) {
    const std::size_t before = script.tabs.current();
    if (!script.window.trigger(action)) return false;
    script.tabs.show(expected);
    return expected != before && shownIndex(script) == expected &&
           script.window.waitFor([&] { return !script.window.tab().isWaiting(); });
}

bool nextTab(Script& script) {
    return showTab(script, "next tab", (script.tabs.current() + 1) % script.tabs.count());
}

bool previousTab(Script& script) {
    return showTab(script, "previous tab",
                   (script.tabs.current() + script.tabs.count() - 1) % script.tabs.count());
}

bool clickTab(Script& script) {
    const std::size_t index = script.random.below(script.tabs.count());
    const std::size_t before = script.tabs.current();
    TabStrip& strip = script.window.tabs().strip();
    if (!strip.rect().contains(strip.tabRect(static_cast<int>(index)).center())) return false;
    script.window.click(strip, strip.tabRect(static_cast<int>(index)).center());
    script.tabs.show(index);
    return index != before && shownIndex(script) == index &&
           script.window.waitFor([&] { return !script.window.tab().isWaiting(); });
}

bool lastTab(Script& script) {
    return showTab(script, "tab 9", script.tabs.count() - 1);
}

}  // namespace

Actions tabActions() {
    return {{"new tab", 3, newTab},           {"open an article in a tab behind", 4, openBehind},
            {"close the tab", 6, closeTab},   {"try to close a pinned tab", 2, closePinned},
            {"reopen a tab", 3, reopenTab},   {"pin or unpin the tab", 2, pinTab},
            {"move the tab", 2, moveTab},     {"next tab", 4, nextTab},
            {"previous tab", 3, previousTab}, {"click a tab", 4, clickTab},
            {"last tab", 2, lastTab}};
}

}  // namespace carrel::soak
