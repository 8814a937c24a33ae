// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <utility>

namespace carrel::desktop {

namespace {

using TranslatorPtr = std::unique_ptr<QTranslator>;

TranslatorPtr ownWords(const QLocale& locale) {
    auto words = std::make_unique<QTranslator>();
    const auto load = [&](const QLocale& wanted) {
        return words->load(wanted, QStringLiteral("carrel"), QStringLiteral("_"),
                           QStringLiteral(":/translations"));
    };
    return load(locale) || load(QLocale(QLocale::English)) ? std::move(words) : nullptr;
}

/// Of the toolkit's own buttons and menus; null where they are not installed.
TranslatorPtr wordsOfQt(const QString& language) {
    auto words = std::make_unique<QTranslator>();
    const bool loaded =
        words->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return loaded ? std::move(words) : nullptr;
}

void install(TranslatorPtr words, QCoreApplication& application) {
    if (words == nullptr) return;
    words->setParent(&application);
    QCoreApplication::installTranslator(words.release());
}

}  // namespace

QLocale localeOf(Language language, const QLocale& system) {
    const QLocale::Language wanted = language == Language::German ? QLocale::German : QLocale::English;
    return language == Language::System || system.language() == wanted ? system : QLocale(wanted);
}

void speak(Language language, QCoreApplication& application, const QLocale& system) {
    qDeleteAll(application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    const QLocale locale = localeOf(language, system);
    QLocale::setDefault(locale);
    auto words = ownWords(locale);
    // A window in two languages would be worse than one in English.
    if (!words->language().startsWith(QStringLiteral("en")))
        install(wordsOfQt(words->language()), application);
    install(std::move(words), application);
    // Not the other way round: who starts with -reverse wants it so.
    if (locale.textDirection() == Qt::RightToLeft) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

}  // namespace carrel::desktop
