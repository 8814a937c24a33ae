// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/highlighting.h"

#include <QClipboard>
#include <QGuiApplication>

namespace carrel::desktop {

Highlighting::Highlighting(const Parts& parts, QWidget* window)
    : QObject(window), parts_(parts), window_(window) {
    HighlightController& highlights = parts_.highlights;
    connect(parts_.actions.highlight, &QAction::triggered, this, &Highlighting::highlightSelection);
    connect(&parts_.tabs, &Tabs::highlightWanted, this, &Highlighting::highlightSelection);
    connect(&parts_.tabs, &Tabs::highlightActivated, this, &Highlighting::open);
    connect(&highlights, &HighlightController::highlightRemoved, this,
            [this] { parts_.overlays.offerUndo(tr("Removed a highlight")); });
    connect(&highlights, &HighlightController::changeFailed, &parts_.overlays, &Overlays::tell);
}

void Highlighting::highlightSelection() {
    Tab& tab = parts_.tabs.current();
    if (const auto words = tab.selectedWords()) {
        parts_.highlights.add(tab.article(), *words, colour_);
        tab.clearSelection();
    } else {
        parts_.overlays.tell(tr("Select the words to highlight first."));
    }
}

void Highlighting::replace(personal::HighlightId highlight) {
    const Tab& tab = parts_.tabs.current();
    if (const auto words = tab.selectedWords()) {
        parts_.highlights.replace(highlight, tab.article(), *words);
    } else {
        parts_.overlays.tell(tr("Select the words that it shall be on first."));
    }
}

void Highlighting::open(personal::HighlightId highlight, const QRect& place) {
    for (const personal::PlacedHighlight& one : parts_.tabs.current().highlights())
        if (one.highlight.id == highlight) {
            card().present(one.highlight, place);
            return;
        }
}

HighlightCard& Highlighting::card() {
    if (card_ != nullptr) return *card_;
    card_ = new HighlightCard(parts_.theme, window_);
    connect(card_, &HighlightCard::changed, this,
            [this](personal::HighlightId id, personal::Colour colour, const std::string& comment) {
                colour_ = colour;
                parts_.highlights.change(id, colour, comment);
            });
    connect(card_, &HighlightCard::removeWanted, &parts_.highlights, &HighlightController::remove);
    connect(card_, &HighlightCard::closed, this, [this] { parts_.tabs.current().setFocus(); });
    connect(card_, &HighlightCard::copyWanted, this,
            [](const QString& words) { QGuiApplication::clipboard()->setText(words); });
    return *card_;
}

}  // namespace carrel::desktop
