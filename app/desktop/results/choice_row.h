// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A chip for each choice of the reader; a click or a key takes it back.
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
