// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// What the reader chose, as a chip; a click or a key takes it back.
class ChoiceChip : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the chip.
    ChoiceChip(const Theme& theme, const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& theme_;
};

/// A chip for each choice, those that fit.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        QString name;
        std::string field;
        bool operator==(const Chip&) const = default;
    };
    /// `theme` outlives the row.
    ChoiceRow(const Theme& theme, QWidget* parent);

    void setChips(const std::vector<Chip>& chips);

signals:
    void freed(const std::string& field);

private:
    const Theme& theme_;
    std::vector<Chip> chips_;
};

}  // namespace carrel::desktop
