// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/panel/fold_section.h"

#include <QFrame>

#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

FoldSection::FoldSection(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), head_(new QToolButton(this)), column_(new QVBoxLayout(this)) {
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Dark);
    head_->setAutoRaise(true);
    head_->setCheckable(true);
    head_->setChecked(false);
    head_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head_->setFocusPolicy(Qt::TabFocus);
    head_->setFont(theme_.widgetFont(12, QFont::DemiBold));
    head_->setIconSize({theme_.scaled(14), theme_.scaled(14)});
    column_->setContentsMargins(0, 0, 0, 8);
    column_->setSpacing(2);
    column_->addWidget(line);
    column_->addSpacing(4);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(head_);
    row->addStretch();
    column_->addLayout(row);
    connect(head_, &QToolButton::toggled, this, [this](bool folded) {
        if (body_ != nullptr) body_->setVisible(!folded);
        applyTheme();
    });
    connect(&theme_, &Theme::changed, this, &FoldSection::applyTheme);
    applyTheme();
}

void FoldSection::setTitle(const QString& title) {
    head_->setText(title);
    head_->setAccessibleName(title);
}

void FoldSection::setRows(const QList<QWidget*>& rows) {
    if (body_ != nullptr) {
        body_->hide();
        body_->deleteLater();
    }
    body_ = new QWidget(this);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* row : rows) {
        row->setParent(body_);
        column->addWidget(row);
    }
    column_->addWidget(body_);
    body_->setVisible(!head_->isChecked());
}

void FoldSection::applyTheme() {
    const Tokens& t = theme_.tokens();
    head_->setIcon(icon(head_->isChecked() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                        t.secondText));
    setTextColour(*head_, theme_, t.secondText);
}

}  // namespace carrel::desktop
