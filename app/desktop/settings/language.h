// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace carrel::desktop {

/// Which language the window speaks.
enum class Language { System, English, German };

/// How texts, numbers and dates of a language are written; `system` is the desktop's own.
QLocale localeOf(Language language, const QLocale& system);

/// Everything that is made afterwards speaks the language: words, plural forms, numbers, dates, and the
/// direction of reading. English stands in for a language that Carrel doesn't speak. UI thread.
void speak(Language language, QCoreApplication& application, const QLocale& system = QLocale::system());

}  // namespace carrel::desktop
