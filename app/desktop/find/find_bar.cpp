// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/find/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int findBarHeight = 44;
constexpr int fieldWidth = 240;
constexpr int fieldHeight = 30;
constexpr int buttonSize = 28;

QString counted(std::size_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString wrappedText(FindState::Wrapped wrapped) {
    if (wrapped == FindState::Wrapped::FromTop) return FindBar::tr(", went on from the top");
    if (wrapped == FindState::Wrapped::FromEnd) return FindBar::tr(", went on from the end");
    return {};
}

QString countText(const FindState& state) {
    if (!state.current) return FindBar::tr("%n marked", nullptr, static_cast<int>(state.count));
    return FindBar::tr("%1 of %2").arg(counted(*state.current + 1), counted(state.count)) +
           wrappedText(state.wrapped);
}

}  // namespace

FindBar::FindBar(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      field_(new QLineEdit(this)),
      count_(new QLabel(this)),
      previous_(addButton(tr("Previous match"), QStringLiteral("Shift+F3"))),
      next_(addButton(tr("Next match"), QStringLiteral("F3"))),
      asWritten_(addOption(tr("As written"), tr("Case and accents count"))),
      wholeWords_(addOption(tr("Whole words"), tr("No parts of longer words"))),
      close_(addButton(tr("Close"), QStringLiteral("Esc"))) {
    layOut();
    connect(field_, &QLineEdit::textChanged, this, &FindBar::changed);
    for (QToolButton* option : {asWritten_, wholeWords_})
        connect(option, &QToolButton::toggled, this, &FindBar::changed);
    connect(next_, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    connect(previous_, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(close_, &QToolButton::clicked, this, &FindBar::closeWanted);
    connect(&theme, &Theme::changed, this, &FindBar::applyTheme);
    applyTheme();
}

void FindBar::layOut() {
    setFixedHeight(findBarHeight);
    setAccessibleName(tr("Find on this page"));
    field_->setFixedHeight(fieldHeight);
    field_->setMaximumWidth(fieldWidth);
    field_->setMinimumWidth(fieldWidth / 2);
    field_->setAccessibleName(tr("Find on this page"));
    field_->setTextMargins(4, 0, 0, 0);
    field_->setClearButtonEnabled(true);
    count_->setTextFormat(Qt::PlainText);
    count_->setFont(theme_.uiFont(12, QFont::Normal));
    count_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // in a narrow window it gives way
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(4);
    row->addWidget(field_, 2);
    row->addWidget(previous_);
    row->addWidget(next_);
    row->addSpacing(8);
    row->addWidget(count_, 3);
    row->addWidget(asWritten_);
    row->addWidget(wholeWords_);
    row->addSpacing(4);
    row->addWidget(close_);
}

QToolButton* FindBar::addOption(const QString& text, const QString& tip) {
    auto* option = new QToolButton(this);
    option->setText(text);
    option->setCheckable(true);
    option->setAutoRaise(true);
    option->setFixedHeight(buttonSize);
    option->setFont(theme_.uiFont(12, QFont::Normal));
    option->setFocusPolicy(Qt::TabFocus);
    option->setAccessibleName(text);
    option->setAccessibleDescription(tip);
    option->setToolTip(tip);
    return option;
}

QToolButton* FindBar::addButton(const QString& name, const QString& keys) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, sequence.toString(QKeySequence::NativeText)));
    return button;
}

void FindBar::begin(const QString& phrase) {
    if (!phrase.isEmpty()) field_->setText(phrase);
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
}

text::FindOptions FindBar::options() const {
    return {asWritten_->isChecked(), wholeWords_->isChecked()};
}

void FindBar::setState(const FindState& state, bool words) {
    const bool empty = field_->text().isEmpty();
    const bool nothing = !empty && state.count == 0;
    field_->setPlaceholderText(empty && words ? tr("Words of your search") : tr("Find on this page"));
    QString text;
    if (nothing) {
        text = tr("Not on this page");
    } else if (state.count > 0) {
        text = countText(state);
    }
    count_->setText(text);
    field_->setAccessibleDescription(text);
    QPalette palette = count_->palette();
    palette.setColor(QPalette::WindowText, nothing ? theme_.tokens().error : theme_.tokens().secondText);
    count_->setPalette(palette);
    for (QToolButton* button : {previous_, next_})
        button->setEnabled(state.count > 0);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closeWanted();
    } else if (enter) {
        emit stepWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().window);
    painter.fillRect(QRect(0, 0, width(), 1), theme_.tokens().line);
}

void FindBar::applyTheme() {
    const QColor quiet = theme_.tokens().secondText;
    previous_->setIcon(icon(QStringLiteral("chevron-up"), quiet));
    next_->setIcon(icon(QStringLiteral("chevron-down"), quiet));
    close_->setIcon(icon(QStringLiteral("close"), quiet));
    update();
}

}  // namespace carrel::desktop
