// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/exchange/import_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString lineOf(const char* name, const personal::MergeReport::Count& count) {
    QStringList parts;
    if (count.added > 0) parts.append(tr("%1 new").arg(number(count.added)));
    if (count.completed > 0) parts.append(tr("%1 completed").arg(number(count.completed)));
    if (parts.isEmpty()) return {};
    if (count.known > 0) parts.append(tr("%1 there already").arg(number(count.known)));
    return tr("%1: %2").arg(tr(name), parts.join(QStringLiteral(", ")));
}

}  // namespace

QString wordsOf(const personal::MergeReport& report) {
    const std::initializer_list<std::pair<const char*, const personal::MergeReport::Count&>> all = {
        {QT_TRANSLATE_NOOP("carrel::desktop", "Folders"), report.folders},
        {QT_TRANSLATE_NOOP("carrel::desktop", "Bookmarks"), report.bookmarks},
        {QT_TRANSLATE_NOOP("carrel::desktop", "Highlights"), report.highlights},
        {QT_TRANSLATE_NOOP("carrel::desktop", "Notes on articles"), report.notes},
        {QT_TRANSLATE_NOOP("carrel::desktop", "Links of your own"), report.links},
        {QT_TRANSLATE_NOOP("carrel::desktop", "Saved searches"), report.searches},
        {QT_TRANSLATE_NOOP("carrel::desktop", "Articles read"), report.readMarks},
        {QT_TRANSLATE_NOOP("carrel::desktop", "Reading positions"), report.positions},
        {QT_TRANSLATE_NOOP("carrel::desktop", "Visits"), report.visits}};
    QStringList lines;
    for (const auto& [name, count] : all)
        if (const QString line = lineOf(name, count); !line.isEmpty()) lines.append(line);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace carrel::desktop
