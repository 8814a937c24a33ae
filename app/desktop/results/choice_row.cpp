// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/choice_row.h"

#include <QHBoxLayout>

#include "app/desktop/theme/removable_chip.h"

namespace carrel::desktop {

ChoiceRow::ChoiceRow(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
}

void ChoiceRow::setChips(const std::vector<Chip>& chips) {
    if (chips == chips_) return;
    chips_ = chips;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the one whose click led here
        delete item;
    }
    for (const Chip& chip : chips) {
        auto* button = new RemovableChip(theme_, chip.name, tr("Remove %1").arg(chip.name), this);
        button->setLook(RemovableChip::Look::Chosen);
        connect(button, &QAbstractButton::clicked, this, [this, field = chip.field] { emit freed(field); });
        layout()->addWidget(button);
    }
}

}  // namespace carrel::desktop
