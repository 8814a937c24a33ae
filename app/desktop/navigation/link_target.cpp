// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/link_target.h"

#include <QDesktopServices>

namespace carrel::desktop {

namespace {

constexpr QLatin1String nowhere("carrel-nowhere:");
constexpr QLatin1String unfold("carrel-unfold:");

}  // namespace

LinkTarget linkTarget(const QString& href) {
    using Kind = LinkTarget::Kind;
    if (href.isEmpty()) return {};
    if (href.startsWith(nowhere))
        return {Kind::Nowhere, {}, QUrl::fromPercentEncoding(href.mid(nowhere.size()).toUtf8())};
    if (href == unfold) return {Kind::Unfold, {}, {}};
    if (const auto address = parseAddress(href)) return {Kind::Article, *address, {}};
    if (href.startsWith(QLatin1Char('#')))
        return {Kind::Section, {}, QUrl::fromPercentEncoding(href.mid(1).toUtf8())};
    return {Kind::External, {}, href};
}

QString unfoldHref() {
    return unfold;
}

QString nowhereHref(const QString& wanted) {
    return nowhere + QString::fromUtf8(QUrl::toPercentEncoding(wanted));
}

bool openOutside(const QUrl& url) {
    static const QStringList safe = {QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    return safe.contains(url.scheme()) && QDesktopServices::openUrl(url);
}

}  // namespace carrel::desktop
