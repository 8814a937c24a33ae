// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/editor/folder_button.h"

#include <QCoreApplication>
#include <QMenu>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int longestName = 40;

QString shortened(const QString& name) {
    return name.size() <= longestName ? name : name.left(longestName) + QStringLiteral("…");
}

/// Of a menu, in which one "&" would mark a key.
QString asEntry(const QString& name, int depth) {
    const QString entry = QString(qsizetype{4} * depth, QLatin1Char(' ')) + shortened(name);
    return QString(entry).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

void addFolderChoices(QMenu& menu, const FolderController& folders,
                      const std::function<void(std::optional<personal::FolderId>)>& choose) {
    menu.addAction(FolderButton::tr("Unfiled"), &menu, [choose] { choose(std::nullopt); });
    if (!folders.folders().empty()) menu.addSeparator();
    for (const FolderRow& row : treeOf(folders.folders()))
        menu.addAction(asEntry(row.name, row.depth), &menu, [choose, id = row.id] { choose(id); });
}

FolderButton::FolderButton(const Theme& theme, FolderController& folders, QWidget* parent)
    : QToolButton(parent), theme_(theme), folders_(folders) {
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FolderButton::fillMenu);
    connect(&folders_, &FolderController::foldersChanged, this, &FolderButton::refresh);
    connect(&theme_, &Theme::changed, this, &FolderButton::refresh);
    refresh();
}

void FolderButton::setFolder(std::optional<personal::FolderId> folder) {
    folder_ = folder;
    refresh();
}

void FolderButton::fillMenu() {
    menu()->clear();
    addFolderChoices(*menu(), folders_, [this](std::optional<personal::FolderId> folder) {
        if (folder != folder_) emit chosen(folder);
    });
}

void FolderButton::refresh() {
    const personal::Folder* folder = folder_ ? folders_.find(*folder_) : nullptr;
    const QString name = folder == nullptr ? tr("Unfiled") : QString::fromStdString(folder->name);
    setText(shortened(name));
    setToolTip(name);
    setAccessibleName(tr("Folder: %1").arg(name));
    setIcon(desktop::icon(QStringLiteral("folder"), theme_.tokens().secondText));
}

}  // namespace carrel::desktop
