// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/find/reader_page.h"

#include <QVBoxLayout>

namespace carrel::desktop {

ReaderPage::ReaderPage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      view_(new ReaderView(theme, this)),
      finder_(new PageFinder(*view_, this)) {
    setFocusProxy(view_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(view_, 1);
    connect(finder_, &PageFinder::changed, this, &ReaderPage::refreshBar);
}

FindBar& ReaderPage::bar() {
    if (bar_ == nullptr) {
        bar_ = new FindBar(theme_, this);
        bar_->hide();
        layout()->addWidget(bar_);
        connect(bar_, &FindBar::changed, this, [this] { finder_->look(bar_->phrase(), bar_->options()); });
        connect(bar_, &FindBar::stepWanted, this, &ReaderPage::stepFind);
        connect(bar_, &FindBar::closeWanted, this, &ReaderPage::closeFind);
    }
    return *bar_;
}

void ReaderPage::openFind() {
    const QString phrase = selectedPhrase();
    showBar();
    bar().begin(phrase);
}

void ReaderPage::showBar() {
    if (bar().isVisible()) return;
    bar().show();
    finder_->look(bar().phrase(), bar().options());
    refreshBar();
}

void ReaderPage::stepFind(int by) {
    const bool open = bar().isVisible();
    showBar();
    // A phrase of before is looked for again, which is a step by itself.
    if (open || bar().phrase().isEmpty()) finder_->step(by);
    if (finder_->state().count == 0) bar().begin({});
}

bool ReaderPage::closeFind() {
    if (bar_ == nullptr || !bar_->isVisible()) return false;
    const auto place = finder_->phrase().isEmpty() ? std::nullopt : finder_->current();
    bar_->hide();
    finder_->look({}, {});
    if (place) view_->select({place->begin, place->end});
    view_->setFocus();
    return true;
}

void ReaderPage::refreshBar() {
    if (bar_ != nullptr) bar_->setState(finder_->state(), finder_->hasWords());
}

/// A selection of one paragraph is what one wants to find again.
QString ReaderPage::selectedPhrase() const {
    constexpr int longest = 200;
    const QString selected = view_->textCursor().selectedText();
    const bool oneLine = !selected.contains(QChar::ParagraphSeparator) && selected.size() <= longest;
    return oneLine ? selected : QString();
}

}  // namespace carrel::desktop
