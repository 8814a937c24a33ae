// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/editor/tag_row.h"

#include <QCompleter>
#include <QKeyEvent>

#include "app/desktop/theme/canvas.h"
#include "app/desktop/theme/flow_layout.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 10;
constexpr int crossSize = 12;
constexpr int fieldWidth = 120;

}  // namespace

TagChip::TagChip(const Theme& theme, const QString& tag, QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
    setText(tag);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Take off the tag %1").arg(tag));
    setToolTip(accessibleName());
}

QSize TagChip::sizeHint() const {
    const int wide = QFontMetrics(theme_.uiFont(12, QFont::Normal)).horizontalAdvance(text());
    return {theme_.scaled(wide + 2 * padding + crossSize + 5), theme_.scaled(chipHeight)};
}

void TagChip::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    canvas.box(canvas.rect(), chipHeight / 2.0, underMouse() ? t.hover : t.page,
               hasFocus() ? t.accent : t.strongLine);
    canvas.line(canvas.rect().adjusted(padding, 0, -padding - crossSize, 0), text(),
                theme_.uiFont(12, QFont::Normal), t.text);
    canvas.icon(QStringLiteral("close"), t.secondText,
                QPointF(canvas.width() - padding + 2 - crossSize, (chipHeight - crossSize) / 2.0), crossSize);
}

void TagChip::keyPressEvent(QKeyEvent* event) {
    const bool takesOff = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace ||
                          event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (takesOff) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

TagRow::TagRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      known_(new QStringListModel(this)),
      add_(new QToolButton(this)),
      field_(new QLineEdit(this)) {
    auto* flow = new FlowLayout(this, 6);
    add_->setAutoRaise(true);
    add_->setFixedSize(theme.scaled(chipHeight), theme.scaled(chipHeight));
    add_->setAccessibleName(tr("Add a tag"));
    add_->setToolTip(add_->accessibleName());
    field_->setFixedSize(theme.scaled(fieldWidth), theme.scaled(chipHeight));
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
    for (TagChip* chip : findChildren<TagChip*>()) {
        chip->hide();
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    layout()->removeWidget(add_);
    layout()->removeWidget(field_);
    for (const QString& tag : tags_) {
        auto* chip = new TagChip(theme_, tag, this);
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
