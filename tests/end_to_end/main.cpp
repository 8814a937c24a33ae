// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "app/desktop/failure/application.h"
#include "app/desktop/settings/language.h"
#include "app/desktop/theme/style.h"

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    carrel::desktop::Application application(argc, argv);
    carrel::desktop::speak(carrel::desktop::Language::English, application);
    const carrel::desktop::Theme theme(carrel::desktop::Theme::Scheme::Light);
    QApplication::setStyle(new carrel::desktop::Style(theme));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
