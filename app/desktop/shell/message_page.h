// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QWidget>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// What stands in the place of an article that can't be shown: what happened and what to do, to be copied.
class MessagePage : public QWidget {
    Q_OBJECT

public:
    MessagePage(const Theme& theme, QWidget* parent);

    void setMessage(const QString& title, const QString& text);

private:
    QLabel* title_;
    QLabel* text_;
};

}  // namespace carrel::desktop
