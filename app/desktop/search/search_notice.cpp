// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/search_notice.h"

#include <QCoreApplication>

#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

/// The hint, behind the part of the query that it is about.
QString explained(const QString& text, const search::Hint& hint) {
    const std::string query = text.toStdString();
    const std::string_view part = text::slice(query, hint.range);
    QString message = QString::fromStdString(hint.message).toHtmlEscaped();
    const QString place = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())).trimmed();
    if (place.isEmpty() || place.size() == text.trimmed().size()) return message;
    return QStringLiteral("<b>%1</b> \u2013 %2").arg(place.toHtmlEscaped(), message);
}

}  // namespace

SearchNotice noticeOf(const QString& text, const search::Answer& answer,
                      const std::vector<search::Hint>& hints) {
    SearchNotice notice;
    if (!answer.unsearchable.empty()) {
        const search::Unsearchable& library = answer.unsearchable.front();
        notice.html = QString::fromStdString(library.why).toHtmlEscaped() + QLatin1Char('.');
        if (library.rebuildable) {
            notice.damaged = library.file;
            notice.html +=
                tr(" <a href=\"%1\">Make its search index anew</a>").arg(QLatin1String(rebuildLink));
        }
    } else if (answer.correction) {
        notice.html =
            tr("Showing results for <b>%1</b>. <a href=\"%3\">Search for \u201C%2\u201D instead</a>")
                .arg(QString::fromStdString(answer.correction->text).toHtmlEscaped(), text.toHtmlEscaped(),
                     QLatin1String(literalLink));
    }
    if (answer.unsearchable.empty() && !hints.empty())
        notice.html +=
            (notice.html.isEmpty() ? QString() : QStringLiteral("<br>")) + explained(text, hints.front());
    return notice;
}

}  // namespace carrel::desktop
