// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/typed_address.h"

#include <QCoreApplication>
#include <QUrl>

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

/// Of a text that is the address of no place.
QString problemOf(const QString& text, const QString& library) {
    const QString example = QStringLiteral("carrel://%1/").arg(library);
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty()) return tr("Type an address: %1 and the name of an article.").arg(example);
    if (!text.startsWith(QStringLiteral("carrel:")))
        return tr("An address of Carrel begins with %1; this one doesn\u2019t.").arg(example);
    if (!text.startsWith(QStringLiteral("carrel://")))
        return tr("There is no page \u201C%1\u201D.").arg(text);
    if (!url.isValid())
        return tr("A character can\u2019t stand there: %1.")
            .arg(url.errorString().section(QLatin1Char(';'), 0, 0));
    if (url.host().isEmpty()) return tr("The library is missing: an address begins with %1.").arg(example);
    return tr("The article is missing: behind the library stand a slash and the article\u2019s name.");
}

}  // namespace

TypedAddress readAddress(const QString& text, const library::Description& library) {
    const QString id = QString::fromStdString(library.id);
    const QString trimmed = text.trimmed();
    const auto place = parsePlace(trimmed);
    if (!place) return {std::nullopt, problemOf(trimmed, id)};
    if (place->view == Place::View::Article && place->address.article.library != library.id)
        return {std::nullopt, tr("The library \u201C%1\u201D isn\u2019t open here; \u201C%2\u201D is.")
                                  .arg(QString::fromStdString(place->address.article.library), id)};
    return {place, {}};
}

}  // namespace carrel::desktop
