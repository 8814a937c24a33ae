// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include "app/desktop/navigation/address.h"

namespace carrel::desktop {

/// What a link on a page leads to.
struct LinkTarget {
    enum class Kind {
        None,      ///< there is no link
        Article,   ///< `address`
        Section,   ///< `text` is an anchor of the same page
        External,  ///< `text` is a URL
        Nowhere,   ///< `text` is what the author wrote
        Unfold,    ///< what the page holds back
    };
    Kind kind = Kind::None;
    Address address;
    QString text;
    bool operator==(const LinkTarget&) const = default;
};

/// By the link's href, as the writers of documents make it.
LinkTarget linkTarget(const QString& href);
/// The href of a link that shows what the page holds back.
QString unfoldHref();
/// The href of a link to what is not there.
QString nowhereHref(const QString& wanted);

/// Opens a web or mail address with the program that the desktop has for it; refuses every other scheme.
bool openOutside(const QUrl& url);

}  // namespace carrel::desktop
