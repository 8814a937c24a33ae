// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/navigation/landing.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/navigation/place.h"

namespace carrel::desktop {

/// A page of the window whose place has a state: going back, a restart or a bookmark shows the same again.
class StatePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// One that stateChanged() gave, or that someone typed: what makes no sense in it counts as absent.
    virtual void setState(const QString& state) = 0;
    /// See Place::state.
    [[nodiscard]] virtual QString state() const = 0;

signals:
    /// The place is the same and has another state, which replaces the one before on the trail.
    void stateChanged();
    /// A link leads to another place, which may be this page with another state.
    void placeWanted(const Place& place, OpenIn where);
    void articleWanted(const Address& address, const Landing& landing, OpenIn where);
};

}  // namespace carrel::desktop
