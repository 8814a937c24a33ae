// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_words.h"

#include <QCoreApplication>

namespace carrel::desktop {

compare::TextWords textWords() {
    return {QCoreApplication::translate("Comparison", "Aspect").toStdString(),
            QCoreApplication::translate("Comparison", "not stated").toStdString()};
}

compare::AspectWords aspectWords() {
    return {QCoreApplication::translate("Comparison", "Fact").toStdString(),
            QCoreApplication::translate("Comparison", "Field").toStdString(),
            QCoreApplication::translate("Comparison", "Relation").toStdString(),
            QCoreApplication::translate("Comparison", "Tags").toStdString()};
}

}  // namespace carrel::desktop
