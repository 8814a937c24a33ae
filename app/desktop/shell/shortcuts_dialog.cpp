// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace carrel::desktop {

namespace {

constexpr int numberRole = Qt::UserRole;

QString keysOf(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

QPushButton* makeButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);  // Enter is for the list and the keys
    return button;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent),
      shortcuts_(shortcuts),
      filter_(new QLineEdit(this)),
      list_(new QTreeWidget(this)),
      keys_(new KeyField(this)),
      assign_(makeButton(tr("&Assign"), this)),
      remove_(makeButton(tr("Re&move"), this)),
      reset_(makeButton(tr("&Reset"), this)),
      message_(new QLabel(this)) {
    constexpr QSize comfortable(560, 640);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(comfortable);
    filter_->setPlaceholderText(tr("Filter actions and keys"));
    filter_->setAccessibleName(tr("Filter actions and keys"));
    filter_->setClearButtonEnabled(true);
    filter_->setTextMargins(6, 2, 6, 2);
    buildList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(filter_);
    column->addWidget(list_, 1);
    column->addLayout(buildEditor());
    column->addWidget(message_);
    column->addLayout(buildFooter());
    connect(filter_, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(&shortcuts_, &Shortcuts::changed, this, &ShortcutsDialog::refreshKeys);
    fill();
    refreshKeys();
}

void ShortcutsDialog::buildList() {
    list_->setAccessibleName(tr("Keyboard shortcuts"));
    list_->setHeaderLabels({tr("Action"), tr("Keys")});
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->setFrameShape(QFrame::NoFrame);
    connect(list_, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::edit);
    connect(list_, &QTreeWidget::itemActivated, keys_, [this] {
        if (keys_->isEnabled()) keys_->setFocus(Qt::OtherFocusReason);
    });
}

QLayout* ShortcutsDialog::buildEditor() {
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Keys"), this);
    label->setBuddy(keys_);
    keys_->setAccessibleName(tr("Keys of the action"));
    for (QWidget* part : std::initializer_list<QWidget*>{label, keys_, assign_, remove_, reset_})
        row->addWidget(part);
    row->setStretchFactor(keys_, 1);
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    message_->setMinimumHeight(message_->fontMetrics().lineSpacing() * 2);
    message_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(keys_, &KeyField::keysPressed, this, &ShortcutsDialog::judge);
    connect(assign_, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(remove_, &QPushButton::clicked, this, [this] { shortcuts_.assign(*current(), {}); });
    connect(reset_, &QPushButton::clicked, this, [this] { shortcuts_.reset(*current()); });
    return row;
}

QLayout* ShortcutsDialog::buildFooter() {
    auto* row = new QHBoxLayout;
    QPushButton* all = makeButton(tr("Reset a&ll"), this);
    connect(all, &QPushButton::clicked, &shortcuts_, &Shortcuts::resetAll);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(all);
    row->addStretch(1);
    row->addWidget(buttons);
    return row;
}

void ShortcutsDialog::fill() {
    for (const WindowActions::Group& group : shortcuts_.groups()) {
        auto* head = new QTreeWidgetItem(list_, {group.title});
        QFont bold = list_->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(0, bold);
        head->setData(1, Qt::AccessibleTextRole, group.title);
        for (QAction* action : group.actions) {
            auto* row = new QTreeWidgetItem(head, {action->text()});
            row->setData(0, numberRole, actions_.size());
            actions_.append(action);
        }
    }
    list_->expandAll();
    // A list that gets the focus has a current row, so that it speaks.
    list_->setCurrentItem(list_->topLevelItem(0));
}

void ShortcutsDialog::refreshKeys() {
    for (QTreeWidgetItemIterator row(list_); *row != nullptr; ++row) {
        if (!(*row)->data(0, numberRole).isValid()) continue;
        const QAction& action = *actions_.at((*row)->data(0, numberRole).toInt());
        const bool own = shortcuts_.hasOwnKeys(action);
        const QString keys = keysOf(action);
        QFont font = list_->font();
        font.setWeight(own ? QFont::DemiBold : QFont::Normal);
        (*row)->setText(1, keys);
        (*row)->setFont(1, font);
        (*row)->setToolTip(1, own ? tr("Changed by you") : QString());
        (*row)->setData(1, Qt::AccessibleTextRole, keys.isEmpty() ? tr("no keys") : keys);
    }
    edit();
}

QAction* ShortcutsDialog::current() const {
    const QTreeWidgetItem* row = list_->currentItem();
    if (row == nullptr || !row->data(0, numberRole).isValid()) return nullptr;
    return actions_.at(row->data(0, numberRole).toInt());
}

void ShortcutsDialog::edit() {
    const QAction* action = current();
    keys_->setEnabled(action != nullptr);
    keys_->setKeys(action == nullptr ? QKeySequence() : action->shortcut());
    assign_->setEnabled(false);
    remove_->setEnabled(action != nullptr && !action->shortcut().isEmpty());
    reset_->setEnabled(action != nullptr && shortcuts_.hasOwnKeys(*action));
    message_->setText(action == nullptr ? tr("Choose an action to change its keys.") : QString());
}

void ShortcutsDialog::judge() {
    const QAction* action = current();
    if (action == nullptr) return;
    const QKeySequence& pressed = keys_->keys();
    const bool other = pressed != action->shortcut();
    const QString problem = other ? problemWith(pressed) : QString();
    assign_->setEnabled(other && problem.isEmpty());
    message_->setText(problem);
    if (!assign_->isEnabled()) return;
    if (const QAction* holder = shortcuts_.holder(pressed, *action))
        message_->setText(tr("%1 belongs to “%2”, which loses it when you assign it here.")
                              .arg(pressed.toString(QKeySequence::NativeText), holder->text()));
}

void ShortcutsDialog::assign() {
    shortcuts_.assign(*current(), keys_->keys());
    list_->setFocus(Qt::OtherFocusReason);
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
