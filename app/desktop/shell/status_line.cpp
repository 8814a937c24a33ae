// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/status_line.h"

#include <QHBoxLayout>
#include <QLocale>

namespace carrel::desktop {

namespace {

constexpr int lineHeight = 25;
constexpr int lineSide = 12;

}  // namespace

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QFrame(parent), left_(new QLabel(this)), right_(new QLabel(this)), zoom_(new QToolButton(this)) {
    setFixedHeight(theme.scaled(lineHeight));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(lineSide, 0, lineSide, 0);
    for (QLabel* label : {left_, right_}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme.widgetFont(12, QFont::Normal));
    }
    left_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // a long address widens nothing
    row->addWidget(left_, 1);
    row->addWidget(right_);
    row->addWidget(zoom_);
    zoom_->setAutoRaise(true);
    zoom_->setFont(theme.uiFont(12, QFont::Normal));
    zoom_->setFocusPolicy(Qt::TabFocus);
    zoom_->setFixedHeight(lineHeight - 4);
    zoom_->setToolTip(tr("Back to 100 %"));
    zoom_->hide();
    connect(zoom_, &QToolButton::clicked, this, &StatusLine::zoomResetWanted);
}

void StatusLine::setFacts(const QStringList& facts) {
    facts_ = facts.join(QStringLiteral("     "));
    refresh();
}

void StatusLine::setEdition(const QString& edition) {
    right_->setText(edition);
}

void StatusLine::setHint(const QString& hint) {
    hint_ = hint;
    refresh();
}

void StatusLine::setZoom(int percent) {
    constexpr int usual = 100;
    zoom_->setText(tr("%1 %").arg(QLocale().toString(percent)));
    zoom_->setAccessibleName(tr("Zoom %1 %, back to 100 %").arg(QLocale().toString(percent)));
    zoom_->setVisible(percent != usual);
}

void StatusLine::refresh() {
    left_->setText(hint_.isEmpty() ? facts_ : hint_);
}

}  // namespace carrel::desktop
