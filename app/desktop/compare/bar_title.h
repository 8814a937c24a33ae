// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace carrel::desktop {

/// A title that is elided where it has too little room.
class BarTitle : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setTitle(const QString& title);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace carrel::desktop
