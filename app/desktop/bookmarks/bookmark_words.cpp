// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/compare/comparison_state.h"

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

/// The columns of a comparison, or the articles that it is made of.
QString comparisonShown(const std::string& query) {
    const compare::ComparisonState state = compare::readComparisonState(query);
    QStringList parts;
    for (const std::string& name : state.articles.empty() ? state.columns : state.articles)
        parts.append(QString::fromStdString(name));
    if (state.onlyDifferences) parts.append(tr("only differences"));
    return tr("Comparison: %1").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace

QDateTime dateTimeOf(Time time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString shortDay(const QDate& day, const QDate& today) {
    if (day == today) return tr("Today");
    if (day == today.addDays(-1)) return tr("Yesterday");
    //: the form of a day of this year, and of another one: letters as QLocale takes them
    return QLocale().toString(day, day.year() == today.year() ? tr("d MMM") : tr("d MMM yyyy"));
}

QString firstLines(const std::string& note) {
    constexpr std::size_t enough = 1200;  // bytes: more than two lines of any width
    QString text = QString::fromUtf8(note.data(), static_cast<qsizetype>(std::min(note.size(), enough)));
    text.remove(QStringLiteral("[[")).remove(QStringLiteral("]]")).remove(QStringLiteral("**"));
    return text.simplified();
}

QString sectionName(const std::string& anchor) {
    QString name = QString::fromStdString(anchor).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString placeWithin(const personal::BookmarkDraft& what) {
    switch (what.target) {
        case personal::BookmarkTarget::Section:
            return QStringLiteral("§ ") + sectionName(what.section);
        case personal::BookmarkTarget::Passage:
            return tr("“%1”").arg(QString::fromStdString(what.passage.exact).simplified());
        case personal::BookmarkTarget::Search:
            return tr("Search: %1").arg(QString::fromStdString(what.state));
        case personal::BookmarkTarget::Comparison:
            return comparisonShown(what.state);
        case personal::BookmarkTarget::Article:
            break;
    }
    return {};
}

}  // namespace carrel::desktop
