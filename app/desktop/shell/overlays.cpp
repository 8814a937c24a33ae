// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/overlays.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "app/desktop/search/hit_landing.h"

namespace carrel::desktop {

Overlays::Overlays(const Theme& theme, const workspace::Contents& contents, const Controllers& controllers,
                   Tabs& tabs, QWidget* window)
    : QObject(window),
      theme_(theme),
      contents_(contents),
      controllers_(controllers),
      tabs_(tabs),
      window_(window) {}

void Overlays::openPalette(const QString& text) {
    if (palette_ == nullptr) {
        palette_ = new SearchPalette({theme_, contents_, controllers_.search, controllers_.bookmarks,
                                      controllers_.savedSearches, controllers_.results},
                                     window_);
        palette_->setCommands(commands_);
        connect(palette_, &SearchPalette::hitActivated, this, &Overlays::openHit);
        connect(palette_, &SearchPalette::placeActivated, &tabs_, &Tabs::openAt);
        connect(palette_, &SearchPalette::saveWanted, this, &Overlays::searchSaveWanted);
        connect(palette_, &SearchPalette::pageWanted, this,
                [this](const QString& query) { emit searchPageWanted(query, OpenIn::Here); });
        connect(palette_, &SearchPalette::closed, this, [this] { tabs_.current().setFocus(); });
    }
    palette_->open(text);
}

void Overlays::openHit(const search::Hit& hit, OpenIn where) {
    tabs_.open(addressOf(hit), landingOf(hit), where);
}

void Overlays::openAddress() {
    if (address_ == nullptr) {
        address_ = new AddressBar(theme_, contents_.description, controllers_.articles, window_);
        connect(address_, &AddressBar::placeEntered, &tabs_, &Tabs::openPlace);
        connect(address_, &AddressBar::closed, this, [this] { tabs_.current().setFocus(); });
    }
    address_->open(toText(tabs_.current().place()));
}

void Overlays::openBookmark(const BookmarkPtr& bookmark, const QRect& button) {
    if (bookmark_ == nullptr) {
        bookmark_ = new BookmarkPopup(theme_, controllers_.bookmarks, controllers_.folders, window_);
        connect(bookmark_, &BookmarkPopup::closed, this, [this] {
            window_->activateWindow();
            tabs_.current().setFocus();
        });
    }
    bookmark_->open(bookmark, button);
}

void Overlays::openSettings() {
    if (settings_ == nullptr) settings_ = new SettingsDialog(controllers_.settings, window_);
    settings_->open();
}

void Overlays::openShortcuts(Shortcuts& shortcuts) {
    if (shortcuts_ == nullptr) shortcuts_ = new ShortcutsDialog(shortcuts, window_);
    shortcuts_->open();
}

void Overlays::openMenu(const WindowActions& actions, const QPoint& corner) {
    if (menu_ == nullptr) menu_ = new WindowMenu(actions, window_);
    const bool mirrored = window_->layoutDirection() == Qt::RightToLeft;
    menu_->popup(corner - QPoint(mirrored ? 0 : menu_->sizeHint().width(), 0));
}

Toast& Overlays::toast() {
    if (toast_ == nullptr) {
        toast_ = new Toast(theme_, &tabs_);
        connect(toast_, &Toast::undoWanted, this, &Overlays::undoWanted);
        connect(toast_, &Toast::moreWanted, this, &Overlays::openList);
    }
    return *toast_;
}

void Overlays::tell(const QString& message) {
    toast().showMessage(message);
}

void Overlays::tellMore(const QString& message, const QStringList& list) {
    told_ = message;
    list_ = list;
    toast().showMore(message);
}

void Overlays::openList() {
    auto* dialog = new QDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What changed"));
    auto* head = new QLabel(told_, dialog);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    auto* text = new QPlainTextEdit(list_.join(QLatin1Char('\n')), dialog);
    text->setReadOnly(true);
    text->setAccessibleName(dialog->windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    for (QWidget* part : std::initializer_list<QWidget*>{head, text, buttons})
        column->addWidget(part);
    constexpr QSize usual(560, 360);
    dialog->resize(usual);
    dialog->open();
}

bool Overlays::closeToast() {
    if (toast_ == nullptr || !toast_->isVisible()) return false;
    toast_->hide();
    return true;
}

void Overlays::offerUndo(const QString& message) {
    toast().showUndo(message);
}

PreviewCard& Overlays::card() {
    if (card_ == nullptr) {
        PreviewController& previews = controllers_.previews;
        card_ = new PreviewCard(theme_, contents_.description, window_);
        connect(card_, &PreviewCard::entered, &previews, &PreviewController::enterCard);
        connect(card_, &PreviewCard::left, &previews, &PreviewController::leaveCard);
        connect(card_, &PreviewCard::abandoned, &previews, &PreviewController::dismiss);
        connect(card_, &PreviewCard::outsideWanted, &previews, &PreviewController::goOutside);
        connect(card_, &PreviewCard::suggestionChosen, this, [this](const library::ArticleKey& article) {
            controllers_.previews.dismiss();
            tabs_.open({article, {}}, {}, OpenIn::Here);
        });
    }
    return *card_;
}

void Overlays::showPreview(const Preview& preview, const LinkSpot& link) {
    card().present(preview, link);
}

void Overlays::hidePreview() {
    if (card_ == nullptr) return;
    const bool focused = card_->isAncestorOf(QApplication::focusWidget());
    card_->hide();
    if (focused) tabs_.current().setFocus();
}

}  // namespace carrel::desktop
