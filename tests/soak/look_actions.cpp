// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How the window looks: theme, zoom, size, panes, settings; what lies over it.
#include <QComboBox>
#include <QMenu>
#include <QSpinBox>

#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

namespace {

bool switchTheme(Script& script) {
    const auto before = script.window.theme().scheme();
    return script.window.trigger("light or dark") && script.window.theme().scheme() != before;
}

bool zoom(Script& script) {
    const int before = script.window.theme().zoom();
    constexpr int large = 160;
    constexpr int small = 75;
    const bool in = before < small || (before < large && script.random.oneIn(2));
    return script.window.trigger(in ? "zoom in" : "zoom out") && script.window.theme().zoom() != before;
}

bool resetZoom(Script& script) {
    const int before = script.window.theme().zoom();
    return before != 100 && script.window.trigger("zoom reset") && script.window.theme().zoom() == 100;
}

bool resizeWindow(Script& script) {
    static const std::vector<QSize> sizes = {{800, 860}, {1360, 860}, {1360, 860}, {1600, 1000}, {1100, 700}};
    const QSize before = script.window.window().size();
    script.window.window().resize(script.random.oneOf(sizes));
    return script.window.waitFor([] { return true; }) && script.window.window().size() != before;
}

bool resizeToUsual(Script& script) {
    const QSize usual(1360, 860);
    if (script.window.window().size() == usual) return false;
    script.window.window().resize(usual);
    script.window.pause(1);
    return script.window.window().size() == usual;
}

bool togglePane(Script& script, const char* action) {
    const bool before = script.window.action(action).isChecked();
    return script.window.trigger(action) && script.window.action(action).isChecked() != before;
}

/// Shows what was hidden: most of the time both are there.
bool showPanes(Script& script) {
    bool shown = false;
    for (const char* pane : {"sidebar", "context panel"})
        if (!script.window.action(pane).isChecked()) shown = script.window.trigger(pane) || shown;
    return shown;
}

bool nextPane(Script& script) {
    const QWidget* before = QApplication::focusWidget();
    script.window.press(Qt::Key_F6);
    return QApplication::focusWidget() != before;
}

bool changeSettings(Script& script) {
    if (!script.window.trigger("settings")) return false;
    auto* dialog = script.window.window().findChild<SettingsDialog*>();
    if (dialog == nullptr || !dialog->isVisible()) return false;
    const ReadingType before = script.window.theme().readingType();
    if (script.random.oneIn(2)) {
        auto* size = dialog->findChild<QSpinBox*>();
        size->setValue(size->value() > 16 ? 15 : size->value() + 1);
    } else {
        const auto isColumn = [](QComboBox& box) {
            return box.accessibleName() == QStringLiteral("Width of the column");
        };
        auto* column = script.window.find<QComboBox>(*dialog, isColumn);
        column->setCurrentIndex((column->currentIndex() + 1) % column->count());
    }
    script.window.press(Qt::Key_Escape);
    return !(script.window.theme().readingType() == before) && !dialog->isVisible();
}

bool lookAtShortcuts(Script& script) {
    if (!script.window.trigger("shortcuts")) return false;
    auto* dialog = script.window.window().findChild<ShortcutsDialog*>();
    const bool shown = dialog != nullptr && dialog->isVisible();
    script.window.pause(20);
    script.window.closeAll();
    return shown && !dialog->isVisible();
}

bool lookAtMenu(Script& script) {
    script.window.press(Qt::Key_F10);
    const bool shown = QApplication::activePopupWidget() != nullptr;
    script.window.pause(20);
    script.window.closeAll();
    return shown && QApplication::activePopupWidget() == nullptr;
}

bool closeToast(Script& script) {
    auto* toast = script.window.find<Toast>();
    if (toast == nullptr) return false;
    script.window.press(Qt::Key_Escape);
    return !toast->isVisible();
}

}  // namespace

Actions lookActions() {
    return {{"switch the theme", 4, switchTheme},
            {"zoom", 5, zoom},
            {"zoom back to 100 %", 2, resetZoom},
            {"resize the window", 3, resizeWindow},
            {"resize the window as usual", 4, resizeToUsual},
            {"sidebar", 1, [](Script& script) { return togglePane(script, "sidebar"); }},
            {"context panel", 1, [](Script& script) { return togglePane(script, "context panel"); }},
            {"show the panes", 5, showPanes},
            {"next pane", 2, nextPane},
            {"settings", 2, changeSettings},
            {"shortcuts", 1, lookAtShortcuts},
            {"menu", 1, lookAtMenu},
            {"close a message", 2, closeToast}};
}

}  // namespace carrel::soak
