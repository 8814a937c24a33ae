// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A word in a pill, such as a tag or a choice; a click or a key takes it away.
class RemovableChip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Plain, Chosen };

    /// `theme` outlives the chip. `removing`: what a click does, for who can't see the cross.
    RemovableChip(const Theme& theme, const QString& text, const QString& removing, QWidget* parent);

    void setLook(Look look) { look_ = look; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont wordFont() const;

    const Theme& theme_;
    Look look_ = Look::Plain;
};

}  // namespace carrel::desktop
