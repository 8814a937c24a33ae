// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/editor/note_editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTime>
#include <QVBoxLayout>

#include <utility>

#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int pauseMilliseconds = 500;
constexpr int leastHeight = 90;
constexpr int border = 3;

/// Some locales' short form has the seconds, too.
QString withoutSeconds() {
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

/// As the field gives it back.
QString withLineFeeds(QString text) {
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

}  // namespace

NoteEditor::NoteEditor(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new QLabel(title, this)),
      status_(new QLabel(this)),
      text_(new QPlainTextEdit(this)) {
    layOut();
    setFocusProxy(text_);
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMilliseconds);
    text_->installEventFilter(this);
    connect(&pause_, &QTimer::timeout, this, &NoteEditor::flush);
    connect(text_, &QPlainTextEdit::textChanged, this, &NoteEditor::noteTyping);
    connect(&theme_, &Theme::changed, this, &NoteEditor::applyTheme);
    applyTheme();
}

void NoteEditor::layOut() {
    title_->setFont(theme_.widgetFont(12, QFont::DemiBold));
    title_->setBuddy(text_);
    status_->setFont(theme_.widgetFont(12));
    text_->setFont(theme_.widgetFont(13));
    text_->setAccessibleName(title_->text());
    text_->setPlaceholderText(tr("What to keep in mind about it"));
    text_->setTabChangesFocus(true);
    text_->setMinimumHeight(theme_.scaled(leastHeight));
    constexpr int inset = 8;
    text_->document()->setDocumentMargin(inset);
    text_->setFrameShape(QFrame::NoFrame);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(status_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    auto* field = new QVBoxLayout;  // within the border that is painted around it
    field->setContentsMargins(border, border, border, border);
    field->addWidget(text_);
    column->addLayout(field, 1);
}

void NoteEditor::paintEvent(QPaintEvent* /*event*/) {
    constexpr qreal radius = 7;
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = text_->hasFocus();
    painter.setPen(QPen(focused ? t.accent : t.strongLine, focused ? 2 : 1));
    painter.setBrush(t.field);
    const QRectF room = QRectF(text_->geometry()).adjusted(-2, -2, 2, 2);
    painter.drawRoundedRect(room, radius, radius);
}

void NoteEditor::setNote(const QString& text, Save save) {
    flush();
    showing_ = true;
    handed_.reset();
    save_ = std::move(save);
    text_->setPlainText(text);
    text_->document()->setModified(false);
    showing_ = false;
    say({});
    emit wordsChanged(countWords());
}

void NoteEditor::setStored(const QString& text) {
    if (handed_ == text) {
        handed_.reset();
        const QString time = QLocale().toString(QTime::currentTime(), withoutSeconds());
        if (!text_->document()->isModified()) say(tr("Saved %1").arg(time));
    } else if (!handed_ && !text_->document()->isModified() && withLineFeeds(text) != text_->toPlainText()) {
        setNote(text, save_);  // undone, or changed in another tab
    }
}

void NoteEditor::setFailed() {
    if (!handed_) return;
    handed_.reset();
    text_->document()->setModified(true);
    say(tr("Not saved"), true);
}

void NoteEditor::flush() {
    pause_.stop();
    if (!save_ || !text_->document()->isModified()) return;
    text_->document()->setModified(false);
    handed_ = text_->toPlainText();
    say(tr("Saving…"));
    save_(*handed_);
}

void NoteEditor::noteTyping() {
    if (showing_) return;
    text_->document()->setModified(true);
    say({});
    pause_.start();
    emit wordsChanged(countWords());
}

int NoteEditor::countWords() const {
    return static_cast<int>(
        text_->toPlainText().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::FocusOut) flush();
    if (watched == text_ && (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)) update();
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::say(const QString& status, bool warning) {
    status_->setText(status);
    warning_ = warning;
    applyTheme();
}

void NoteEditor::applyTheme() {
    const Tokens& t = theme_.tokens();
    setTextColour(*title_, theme_, t.secondText);
    setTextColour(*status_, theme_, warning_ ? t.error : t.secondText);
    QPalette field = theme_.palette();
    field.setColor(QPalette::Base, t.field);
    text_->setPalette(field);
}

}  // namespace carrel::desktop
