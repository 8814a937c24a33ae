// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/citation.h"

#include <QCoreApplication>
#include <QTextBlock>

#include <set>

namespace carrel::desktop {

namespace {

/// Numbers of the sources that stand in a selection, or right behind it.
std::set<std::size_t> sourcesIn(const QTextCursor& selection) {
    std::set<std::size_t> numbers;
    static const QString before = QStringLiteral("#source-");
    const int end = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(selection.selectionStart());
         block.isValid() && block.position() <= end; block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            const QString href = fragment.charFormat().anchorHref();
            const bool inside = fragment.position() + fragment.length() > selection.selectionStart() &&
                                fragment.position() <= end;
            if (inside && href.startsWith(before)) numbers.insert(href.mid(before.size()).toULongLong());
        }
    return numbers;
}

QString lineOf(const library::Source& source) {
    QStringList parts;
    for (const std::string* part :
         {&source.publisher, &source.author, &source.title, &source.date, &source.url})
        if (!part->empty()) parts.append(QString::fromStdString(*part));
    return parts.join(QStringLiteral(", "));
}

}  // namespace

CopiedSelection citationOf(const QTextCursor& selection, const library::Article& article,
                           const library::Description& library, const Address& address) {
    QStringList lines;
    QString from = QString::fromStdString(article.title);
    if (!library.title.empty()) from += QStringLiteral(", ") + QString::fromStdString(library.title);
    if (!library.edition.empty()) from += QStringLiteral(", ") + QString::fromStdString(library.edition);
    lines.append(from);
    if (selection.hasSelection())
        for (const std::size_t number : sourcesIn(selection))
            if (number >= 1 && number <= article.sources.size())
                lines.append(QCoreApplication::translate("Citation", "Source: %1")
                                 .arg(lineOf(article.sources[number - 1])));
    lines.append(toText(address));
    CopiedSelection quoted = copiedSelection(selection);
    const QString behind = lines.join(QLatin1Char('\n'));
    quoted.text = quoted.text.isEmpty() ? behind : quoted.text + QStringLiteral("\n\n") + behind;
    if (!quoted.html.isEmpty()) quoted.html = QStringLiteral("<blockquote>%1</blockquote>").arg(quoted.html);
    quoted.html += QStringLiteral("<p>%1</p>")
                       .arg(behind.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    return quoted;
}

}  // namespace carrel::desktop
