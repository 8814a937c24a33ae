// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/named_place.h"

#include <QFile>
#include <QUrl>

namespace carrel::desktop {

NamedPlace namedPlace(const QString& word) {
    if (word.startsWith(QStringLiteral("carrel:"))) return {{}, word};
    QString path = word;
    if (word.startsWith(QStringLiteral("file:"), Qt::CaseInsensitive)) {
        QUrl url(word);
        if (url.host() == QStringLiteral("localhost")) url.setHost({});
        if (const QString local = url.toLocalFile(); !local.isEmpty()) path = local;
    }
    return {QFile::encodeName(path).toStdString(), {}};
}

}  // namespace carrel::desktop
