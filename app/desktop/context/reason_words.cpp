// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/reason_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace carrel::desktop {

namespace {

using Kind = links::Reason::Kind;

constexpr std::size_t mostReasons = 2;

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

/// A reason that stands alone has room for two names.
QString told(const links::Reason& reason, bool alone, const QString& one, const QString& two) {
    if (reason.names.empty()) return {};
    const QString first = QString::fromStdString(reason.names.front());
    if (!alone || reason.names.size() == 1) return one.arg(first);
    return two.arg(first, QString::fromStdString(reason.names[1]));
}

QString wordsOf(const links::Reason& reason, bool alone) {
    switch (reason.kind) {
        case Kind::SimilarText:
            return tr("similar text");
        case Kind::Mentions:
            return tr("names this article");
        case Kind::MentionedBy:
            return tr("named here");
        case Kind::Links:
            return tr("links here");
        case Kind::LinkedBy:
            return tr("linked from here");
        case Kind::SharedLinks:
            if (reason.names.empty()) return alone ? tr("shares links") : QString();
            return told(reason, alone, tr("shares links with %1"), tr("shares links with %1 and %2"));
        case Kind::Relations:
            return told(reason, alone, tr("also related to %1"), tr("also related to %1 and %2"));
        case Kind::SharedTags:
            return told(reason, alone, tr("same tag: %1"), tr("same tags: %1, %2"));
        case Kind::SharedFields:
            return told(reason, alone, tr("also %1"), tr("also %1, %2"));
    }
    return {};
}

}  // namespace

QString reasonWords(const std::vector<links::Reason>& reasons) {
    QStringList words;
    for (const links::Reason& reason : reasons)
        if (const QString told = wordsOf(reason, reasons.size() == 1); !told.isEmpty()) words.append(told);
    while (words.size() > static_cast<qsizetype>(mostReasons))
        words.removeLast();
    return words.join(QStringLiteral("; "));
}

}  // namespace carrel::desktop
