// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// An empty Qt window: what the start of Carrel is measured against.
#include <QApplication>
#include <QWidget>

#include "tests/bench/first_paint.h"

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1360, 860);
    new carrel::bench::EndAfterPaint(&window);
    window.show();
    return QApplication::exec();
}
