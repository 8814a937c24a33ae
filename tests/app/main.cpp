// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "app/desktop/failure/application.h"
#include "app/desktop/settings/language.h"

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    carrel::desktop::Application application(argc, argv);
    carrel::desktop::speak(carrel::desktop::Language::English, application);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
