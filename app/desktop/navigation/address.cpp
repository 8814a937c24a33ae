// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/address.h"

#include <QUrl>

namespace carrel::desktop {

QString toText(const Address& address) {
    QUrl url;
    url.setScheme(QStringLiteral("carrel"));
    url.setHost(QString::fromStdString(address.article.library));
    url.setPath(QLatin1Char('/') + QString::fromStdString(address.article.slug), QUrl::DecodedMode);
    if (!address.section.empty()) url.setFragment(QString::fromStdString(address.section), QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

std::optional<Address> parseAddress(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QStringLiteral("carrel")) return std::nullopt;
    const QString slug = url.path(QUrl::FullyDecoded).mid(1);
    if (url.host().isEmpty() || slug.isEmpty()) return std::nullopt;
    return Address{{url.host().toStdString(), slug.toStdString()},
                   url.fragment(QUrl::FullyDecoded).toStdString()};
}

}  // namespace carrel::desktop
