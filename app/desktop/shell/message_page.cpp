// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/message_page.h"

#include <QVBoxLayout>

namespace carrel::desktop {

MessagePage::MessagePage(const Theme& theme, QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), text_(new QLabel(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    title_->setFont(theme.headingFont(theme.scaled(20)));
    title_->setWordWrap(true);
    text_->setFont(theme.widgetFont(14, QFont::Normal));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(80, 60, 80, 60);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addStretch();
}

void MessagePage::setMessage(const QString& title, const QString& text) {
    title_->setText(title);
    text_->setTextFormat(Qt::PlainText);
    text_->setText(text);
}

}  // namespace carrel::desktop
