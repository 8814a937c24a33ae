// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/editor/colour_name.h"

#include <QCoreApplication>

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

}  // namespace

QString nameOfColour(personal::Colour colour) {
    switch (colour) {
        case personal::Colour::None:
            return tr("No colour");
        case personal::Colour::Yellow:
            return tr("Yellow");
        case personal::Colour::Green:
            return tr("Green");
        case personal::Colour::Blue:
            return tr("Blue");
        case personal::Colour::Red:
            return tr("Red");
        case personal::Colour::Purple:
            return tr("Purple");
    }
    return {};
}

}  // namespace carrel::desktop
