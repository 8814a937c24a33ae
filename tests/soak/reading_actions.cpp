// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What a reader does in an article.
#include <QClipboard>
#include <QScrollBar>

#include "app/desktop/find/find_bar.h"
#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

namespace {

bool scroll(Script& script) {
    if (!readSome(script)) return false;
    DrivenWindow& window = script.window;
    const QScrollBar& bar = *window.reader().verticalScrollBar();
    const int before = bar.value();
    window.reader().setFocus();
    const Qt::Key key = before > 0 && script.random.oneIn(3) ? Qt::Key_PageUp : Qt::Key_PageDown;
    for (std::size_t times = 1 + script.random.below(4); times > 0; --times)
        window.press(key);
    return bar.value() != before;
}

bool turnWheel(Script& script) {
    if (!readSome(script)) return false;
    QWidget& page = *script.window.reader().viewport();
    const QScrollBar& bar = *script.window.reader().verticalScrollBar();
    const int before = bar.value();
    const int turned = before > 0 && script.random.oneIn(2) ? 120 : -120;
    for (int times = 0; times < 5; ++times) {
        const QPointF middle = page.rect().center();
        QWheelEvent turn(middle, page.mapToGlobal(middle), {}, {0, turned}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(&page, &turn);
        script.window.pause(2);
    }
    return bar.value() != before;
}

bool findOnPage(Script& script) {
    if (!readSome(script)) return false;
    DrivenWindow& window = script.window;
    static const QStringList words = {QStringLiteral("the"), QStringLiteral("company"),
                                      QStringLiteral("technology"), QStringLiteral("team"),
                                      QStringLiteral("xylophone")};
    window.press(Qt::Key_F, Qt::ControlModifier);
    if (window.find<FindBar>() == nullptr) return false;
    window.typeOver(script.random.oneOf(words));
    for (std::size_t times = script.random.below(5); times > 0; --times)
        window.press(Qt::Key_F3, script.random.oneIn(3) ? Qt::ShiftModifier : Qt::NoModifier);
    const bool found = !window.reader().extraSelections().isEmpty();
    window.press(Qt::Key_Escape);
    return found && window.waitFor([&] { return window.find<FindBar>() == nullptr; });
}

/// Selects a few words of chance.
bool selectSome(Script& script) {
    if (!readSome(script)) return false;
    ReaderView& reader = script.window.reader();
    reader.setFocus();
    const int length = reader.document()->characterCount();
    QTextCursor cursor(reader.document());
    cursor.setPosition(static_cast<int>(script.random.below(static_cast<std::size_t>(length))));
    cursor.movePosition(QTextCursor::StartOfWord);
    cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    reader.setTextCursor(cursor);
    return !cursor.selectedText().simplified().isEmpty();
}

bool copyWords(Script& script) {
    if (!selectSome(script)) return false;
    QGuiApplication::clipboard()->clear();
    const QString words = script.window.reader().textCursor().selectedText().simplified();
    script.window.press(Qt::Key_C, Qt::ControlModifier);
    return QGuiApplication::clipboard()->text().simplified() == words;
}

bool copyCitation(Script& script) {
    if (!selectSome(script)) return false;
    QGuiApplication::clipboard()->clear();
    return script.window.trigger("copy with citation") &&
           QGuiApplication::clipboard()->text().contains(QStringLiteral("carrel://"));
}

bool copyLink(Script& script) {
    QGuiApplication::clipboard()->clear();
    return script.window.trigger("copy link") &&
           QGuiApplication::clipboard()->text() == script.window.place();
}

bool goToHeading(Script& script) {
    if (!readSome(script)) return false;
    DrivenWindow& window = script.window;
    auto* panel = window.find<ContextPanel>();
    if (panel == nullptr) return false;
    const auto& model = static_cast<const ContextModel&>(*panel->model());
    const QModelIndex outline = model.indexOf(PanelSection::What::Outline);
    if (!outline.isValid() || model.rowCount(outline) < 2) return false;
    const int last = model.rowCount(outline) - 1;
    const QScrollBar& bar = *window.reader().verticalScrollBar();
    const int before = bar.value();
    window.clickRow(*panel, model.index(before > 0 && script.random.oneIn(2) ? 0 : last, 0, outline));
    return window.waitAWhileFor([&] { return bar.value() != before; });
}

bool toggleMentions(Script& script) {
    const bool before = script.window.action("mentions").isChecked();
    return script.window.trigger("mentions") && script.window.action("mentions").isChecked() != before;
}

}  // namespace

Actions readingActions() {
    return {{"scroll by keys", 8, scroll},           {"scroll by the wheel", 6, turnWheel},
            {"find on the page", 4, findOnPage},     {"copy words", 3, copyWords},
            {"copy with citation", 2, copyCitation}, {"copy the link", 2, copyLink},
            {"go to a heading", 3, goToHeading},     {"mentions on or off", 2, toggleMentions}};
}

}  // namespace carrel::soak
