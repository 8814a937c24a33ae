// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/context_pane.h"

#include <QPainter>
#include <QVBoxLayout>

namespace carrel::desktop {

namespace {

constexpr int noteHeight = 160;
constexpr int noteSide = 14;

}  // namespace

ContextPane::ContextPane(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      panel_(new ContextPanel(theme, library, this)),
      note_(new NoteEditor(theme, tr("Your note"), this)) {
    setFocusProxy(panel_);
    note_->setFixedHeight(theme.scaled(noteHeight));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(panel_, 1);
    auto* field = new QVBoxLayout;
    field->setContentsMargins(noteSide, 8, noteSide, 10);
    field->addWidget(note_);
    column->addLayout(field);
    panel_->hide();
    note_->hide();
    connect(&theme_, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

ContextPane::~ContextPane() {
    note_->flush();
}

void ContextPane::reveal() {
    panel_->setVisible(true);
    note_->setVisible(true);
}

void ContextPane::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().window);
    painter.fillRect(QRect(0, panel_->geometry().bottom() + 1, width(), 1), theme_.tokens().line);
}

}  // namespace carrel::desktop
