// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/editor/bookmark_form.h"

#include <set>

#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int nameWidth = 68;

QStringList asList(const std::vector<std::string>& tags) {
    QStringList list;
    for (const std::string& tag : tags)
        list.append(QString::fromStdString(tag));
    return list;
}

/// Of the newest bookmarks, which say what is being worked on.
QStringList knownTags(const Bookmarks& bookmarks) {
    constexpr std::size_t most = 2000;
    std::set<std::string> tags;
    for (std::size_t at = 0; at < std::min(most, bookmarks.size()); ++at)
        tags.insert(bookmarks[at]->what.tags.begin(), bookmarks[at]->what.tags.end());
    return asList({tags.begin(), tags.end()});
}

}  // namespace

BookmarkForm::BookmarkForm(const Theme& theme, BookmarkController& bookmarks, FolderController& folders,
                           QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      bookmarks_(bookmarks),
      rows_(new QGridLayout(this)),
      folder_(new FolderButton(theme, folders, this)),
      tags_(new TagRow(theme, this)),
      colours_(new ColourRow(theme, ColourRow::Colours::OneOrNone, this)),
      note_(new NoteEditor(theme, tr("Note"), this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setHorizontalSpacing(10);
    rows_->setVerticalSpacing(6);
    rows_->setColumnMinimumWidth(0, theme.scaled(nameWidth));
    rows_->setColumnStretch(1, 1);
    addRow(tr("Folder"), folder_);
    rows_->setAlignment(folder_, Qt::AlignLeft);
    addRow(tr("Tags"), tags_);
    addRow(tr("Colour"), colours_);
    connectRows();
    connect(&theme_, &Theme::changed, this, &BookmarkForm::applyTheme);
    applyTheme();
}

BookmarkForm::~BookmarkForm() {
    if (note_ != nullptr) note_->flush();
}

void BookmarkForm::addRow(const QString& name, QWidget* value) {
    auto* label = new QLabel(name, this);
    label->setMinimumHeight(theme_.scaled(24));
    const int row = static_cast<int>(names_.size());
    rows_->addWidget(label, row, 0, Qt::AlignTop);
    rows_->addWidget(value, row, 1);
    names_.push_back(label);
    applyTheme();
}

void BookmarkForm::connectRows() {
    connect(folder_, &FolderButton::chosen, this,
            [this](std::optional<personal::FolderId> folder) { bookmarks_.move({bookmark_->id}, folder); });
    connect(tags_, &TagRow::tagAdded, this,
            [this](const QString& tag) { bookmarks_.tag({bookmark_->id}, tag, true); });
    connect(tags_, &TagRow::tagRemoved, this,
            [this](const QString& tag) { bookmarks_.tag({bookmark_->id}, tag, false); });
    connect(colours_, &ColourRow::chosen, this, [this](personal::Colour colour) {
        if (colour == bookmark_->what.colour) return;
        bookmarks_.edit(bookmark_->id, [colour](personal::BookmarkDraft& what) { what.colour = colour; });
    });
    connect(&bookmarks_, &BookmarkController::bookmarksChanged, this, &BookmarkForm::refresh);
    connect(&bookmarks_, &BookmarkController::changeFailed, note_, &NoteEditor::setFailed);
}

void BookmarkForm::setBookmark(const BookmarkPtr& bookmark) {
    const bool same = bookmark != nullptr && bookmark_ != nullptr && bookmark->id == bookmark_->id;
    bookmark_ = bookmark;
    setEnabled(bookmark != nullptr);
    if (bookmark == nullptr) {
        note_->setNote({}, {});
        return;
    }
    show(bookmark->what);
    const QString text = QString::fromStdString(bookmark->what.note);
    if (same) {
        note_->setStored(text);
    } else {
        note_->setNote(text, [&bookmarks = bookmarks_, id = bookmark->id](const QString& typed) {
            bookmarks.edit(id,
                           [note = typed.toStdString()](personal::BookmarkDraft& what) { what.note = note; });
        });
    }
}

void BookmarkForm::show(const personal::BookmarkDraft& what) {
    folder_->setFolder(what.folder);
    tags_->setTags(asList(what.tags));
    tags_->setKnownTags(knownTags(bookmarks_.bookmarks()));
    colours_->setColour(what.colour);
}

void BookmarkForm::refresh() {
    if (bookmark_ == nullptr) return;
    const BookmarkPtr now = bookmarks_.find(bookmark_->id);
    if (now == nullptr) {
        note_->setNote({}, {});
        bookmark_ = nullptr;
        emit gone();
    } else if (now != bookmark_) {
        setBookmark(now);
        emit changed();
    }
}

void BookmarkForm::applyTheme() {
    for (QLabel* name : names_) {
        setTextColour(*name, theme_, theme_.tokens().secondText);
        name->setFont(theme_.widgetFont(13));
    }
}

}  // namespace carrel::desktop
