// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/editor/tag_row.h"

#include <QCompleter>
#include <QKeyEvent>

#include "app/desktop/theme/flow_layout.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/removable_chip.h"

namespace carrel::desktop {

namespace {

constexpr int rowHeight = 24;
constexpr int fieldWidth = 120;

}  // namespace

TagRow::TagRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      known_(new QStringListModel(this)),
      add_(new QToolButton(this)),
      field_(new QLineEdit(this)) {
    auto* flow = new FlowLayout(this, 6);
    add_->setAutoRaise(true);
    add_->setFixedSize(theme.scaled(rowHeight), theme.scaled(rowHeight));
    add_->setAccessibleName(tr("Add a tag"));
    add_->setToolTip(add_->accessibleName());
    field_->setFixedSize(theme.scaled(fieldWidth), theme.scaled(rowHeight));
    field_->setPlaceholderText(tr("Tag"));
    field_->setAccessibleName(tr("Add a tag"));
    auto* completer = new QCompleter(known_, field_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field_->setCompleter(completer);
    field_->installEventFilter(this);
    field_->hide();
    flow->addWidget(add_);
    flow->addWidget(field_);
    connect(add_, &QToolButton::clicked, this, &TagRow::openField);
    connect(field_, &QLineEdit::returnPressed, this, [this] { closeField(true); });
    connect(&theme_, &Theme::changed, this, &TagRow::applyTheme);
    applyTheme();
}

void TagRow::setKnownTags(const QStringList& tags) {
    if (known_->stringList() != tags) known_->setStringList(tags);
}

void TagRow::setTags(const QStringList& tags) {
    if (tags == tags_) return;
    tags_ = tags;
    const bool focused = focusWidget() != nullptr && focusWidget()->hasFocus() && focusWidget() != field_;
    for (RemovableChip* chip : findChildren<RemovableChip*>()) {
        chip->hide();
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    layout()->removeWidget(add_);
    layout()->removeWidget(field_);
    for (const QString& tag : tags_) {
        auto* chip = new RemovableChip(theme_, tag, tr("Take off the tag %1").arg(tag), this);
        layout()->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, [this, tag] { emit tagRemoved(tag); });
    }
    layout()->addWidget(add_);
    layout()->addWidget(field_);
    if (focused) add_->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void TagRow::openField() {
    add_->hide();
    field_->clear();
    field_->show();
    field_->setFocus(Qt::OtherFocusReason);
}

void TagRow::closeField(bool take) {
    const QString tag = field_->text().simplified();
    const bool focused = field_->hasFocus();
    field_->clear();
    add_->show();
    if (focused) add_->setFocus(Qt::OtherFocusReason);
    field_->hide();
    if (take && !tag.isEmpty() && !tags_.contains(tag)) emit tagAdded(tag);
}

bool TagRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::FocusOut && field_->isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        closeField(true);
    if (watched == field_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeField(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagRow::applyTheme() {
    add_->setIcon(icon(QStringLiteral("plus"), theme_.tokens().secondText));
}

}  // namespace carrel::desktop
