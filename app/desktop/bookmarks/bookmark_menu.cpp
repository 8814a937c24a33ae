// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_menu.h"

#include <QInputDialog>

#include <algorithm>
#include <set>

#include "app/desktop/bookmarks/bookmark_words.h"
#include "app/desktop/bookmarks/editor/bookmark_popup.h"
#include "app/desktop/bookmarks/editor/folder_button.h"
#include "app/desktop/editor/colour_name.h"

namespace carrel::desktop {

BookmarkMenu::BookmarkMenu(const Parts& parts, QWidget* parent) : QMenu(parent), parts_(parts) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Bookmarks"));
    if (parts_.chosen.size() == 1) addOpening();
    addComparing();
    addFolders();
    addTags();
    if (parts_.chosen.size() == 1) addColours();
    if (parts_.ordered) {
        const auto keys = Qt::AltModifier | Qt::ShiftModifier;
        addSeparator();
        addAction(tr("Move up"), QKeyCombination(keys, Qt::Key_Up), this, [this] { emit stepWanted(-1); });
        addAction(tr("Move down"), QKeyCombination(keys, Qt::Key_Down), this, [this] { emit stepWanted(1); });
    }
    addSeparator();
    addAction(tr("Remove"), Qt::Key_Delete, this, [this] { parts_.bookmarks.remove(parts_.chosen); });
}

void BookmarkMenu::addOpening() {
    addAction(tr("Open"), Qt::Key_Return, this, [this] { emit openWanted(OpenIn::Here); });
    addAction(tr("Open in a new tab"), QKeyCombination(Qt::ControlModifier, Qt::Key_Return), this,
              [this] { emit openWanted(OpenIn::Behind); });
    addSeparator();
    addAction(tr("Rename"), Qt::Key_F2, this, [this] { emit renameWanted(); });
    addAction(tr("Edit…"), this, &BookmarkMenu::edit);
}

void BookmarkMenu::addComparing() {
    constexpr std::size_t mostCompared = 4;
    std::vector<library::ArticleKey> articles;
    std::set<std::string> kinds;
    for (const personal::BookmarkId id : parts_.chosen) {
        const BookmarkPtr bookmark = parts_.bookmarks.find(id);
        if (bookmark == nullptr || bookmark->what.article.slug.empty()) return;
        kinds.insert(bookmark->what.kind);
        if (std::find(articles.begin(), articles.end(), bookmark->what.article) == articles.end())
            articles.push_back(bookmark->what.article);
    }
    if (articles.size() < 2 || articles.size() > mostCompared || kinds.size() > 1) return;
    addAction(tr("Compare"), this, [this, articles] { emit compareWanted(articles); });
    addSeparator();
}

void BookmarkMenu::edit() {
    const BookmarkPtr bookmark = parts_.bookmarks.find(parts_.chosen.front());
    if (bookmark == nullptr) return;
    auto* popup = new BookmarkPopup(parts_.theme, parts_.bookmarks, parts_.folders, parentWidget());
    connect(popup, &BookmarkPopup::closed, popup, &QObject::deleteLater);
    connect(popup, &BookmarkPopup::closed, parentWidget(), [page = parentWidget()] { page->setFocus(); });
    popup->open(bookmark, QRect(pos(), QSize(1, 1)));
}

void BookmarkMenu::addFolders() {
    addFolderChoices(*addMenu(tr("Move to folder")), parts_.folders,
                     [&bookmarks = parts_.bookmarks, chosen = parts_.chosen](
                         std::optional<personal::FolderId> folder) { bookmarks.move(chosen, folder); });
}

void BookmarkMenu::addTags() {
    addAction(tr("Add a tag…"), this, &BookmarkMenu::askForTag);
    const std::set<personal::BookmarkId> chosen(parts_.chosen.begin(), parts_.chosen.end());
    std::set<std::string> tags;
    for (const BookmarkPtr& bookmark : parts_.bookmarks.bookmarks())
        if (chosen.contains(bookmark->id))
            tags.insert(bookmark->what.tags.begin(), bookmark->what.tags.end());
    if (tags.empty()) return;
    QMenu* off = addMenu(tr("Take off a tag"));
    for (const std::string& tag : tags) {
        const QString name = QString::fromStdString(tag);
        off->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                       [this, name] { parts_.bookmarks.tag(parts_.chosen, name, false); });
    }
}

void BookmarkMenu::askForTag() {
    auto* dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a tag"));
    dialog->setLabelText(tr("Tag for %Ln bookmark(s)", nullptr, static_cast<int>(parts_.chosen.size())));
    connect(dialog, &QInputDialog::textValueSelected, &parts_.bookmarks,
            [&bookmarks = parts_.bookmarks, chosen = parts_.chosen](const QString& tag) {
                if (!tag.trimmed().isEmpty()) bookmarks.tag(chosen, tag.simplified(), true);
            });
    dialog->open();
}

void BookmarkMenu::addColours() {
    QMenu* colours = addMenu(tr("Colour"));
    for (std::size_t at = 0; at < personal::colourNames.size(); ++at) {
        const auto colour = static_cast<personal::Colour>(at);
        colours->addAction(nameOfColour(colour), this, [this, colour] {
            parts_.bookmarks.edit(parts_.chosen.front(),
                                  [colour](personal::BookmarkDraft& what) { what.colour = colour; });
        });
    }
}

}  // namespace carrel::desktop
