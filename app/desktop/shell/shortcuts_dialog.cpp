// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace carrel::desktop {

namespace {

QString keysOf(const QAction& action) {
    return QKeySequence::listToString({action.shortcut()}, QKeySequence::NativeText);
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<WindowActions::Group>& groups, QWidget* parent)
    : QDialog(parent), filter_(new QLineEdit(this)), list_(new QTreeWidget(this)) {
    constexpr QSize comfortable(480, 560);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(comfortable);
    filter_->setPlaceholderText(tr("Filter actions and keys"));
    filter_->setAccessibleName(tr("Filter actions and keys"));
    filter_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("Keyboard shortcuts"));
    list_->setHeaderLabels({tr("Action"), tr("Keys")});
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->setFrameShape(QFrame::NoFrame);
    fill(groups);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* column = new QVBoxLayout(this);
    column->addWidget(filter_);
    column->addWidget(list_, 1);
    column->addWidget(buttons);
    connect(filter_, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutsDialog::fill(const std::vector<WindowActions::Group>& groups) {
    for (const WindowActions::Group& group : groups) {
        auto* head = new QTreeWidgetItem(list_, {group.title});
        QFont bold = list_->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(0, bold);
        head->setData(1, Qt::AccessibleTextRole, group.title);
        for (const QAction* action : group.actions)
            if (!action->shortcut().isEmpty()) new QTreeWidgetItem(head, {action->text(), keysOf(*action)});
    }
    list_->expandAll();
    // A list that gets the focus has a current row, so that it speaks.
    list_->setCurrentItem(list_->topLevelItem(0));
}

void ShortcutsDialog::filter(const QString& text) {
    for (int group = 0; group < list_->topLevelItemCount(); ++group) {
        QTreeWidgetItem* head = list_->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem* action = head->child(row);
            const bool shown = action->text(0).contains(text, Qt::CaseInsensitive) ||
                               action->text(1).contains(text, Qt::CaseInsensitive);
            action->setHidden(!shown);
            any = any || shown;
        }
        head->setHidden(!any);
    }
}

}  // namespace carrel::desktop
