// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/preview/preview.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

#include "app/desktop/navigation/reading_time.h"
#include "core/links/backlinks.h"
#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("carrel::desktop", text, comment, number);
}

/// The beginning of a section's text, more than a card shows.
QString textOf(const library::Section& section, const std::string& text) {
    constexpr std::uint32_t most = 300;
    const std::uint32_t begin = section.heading.end;
    const std::uint32_t end = std::min(section.range.end, begin + most);
    return QString::fromUtf8(text::slice(text, {begin, end})).simplified();
}

Preview previewOfNowhere(const LinkTarget& target, const std::vector<Suggestion>& suggestions) {
    Preview preview{target, QStringLiteral("warning"), tr("Broken link"), {}, {}, {}, {}, {}, suggestions};
    const auto named = std::count_if(suggestions.begin(), suggestions.end(),
                                     [](const Suggestion& one) { return one.named; });
    if (named > 1) {
        preview.kicker = tr("Ambiguous link");
        preview.title = tr("“%1” may mean more than one article.").arg(target.text);
        preview.suggestions.resize(static_cast<std::size_t>(named));
    } else {
        preview.title = tr("There is no article “%1” here.").arg(target.text);
        if (!suggestions.empty()) preview.meta = tr("Perhaps it means");
    }
    return preview;
}

}  // namespace

Preview previewOf(const workspace::OpenArticle& opened, const Address& address,
                  const library::Description& library) {
    const library::Article& article = opened.article;
    Preview preview;
    preview.target = {LinkTarget::Kind::Article, address, {}};
    if (const library::Kind* kind = library.findKind(article.kind)) {
        preview.iconName = QString::fromStdString(kind->icon);
        preview.kicker = QString::fromStdString(kind->name);
    }
    preview.title = QString::fromStdString(article.title);
    preview.text = QString::fromStdString(article.lead);
    const auto section =
        std::find_if(article.sections.begin(), article.sections.end(),
                     [&](const library::Section& one) { return one.anchor == address.section; });
    if (section != article.sections.end()) {
        preview.title += QStringLiteral(" \u203A ") + QString::fromStdString(section->title);
        preview.text = textOf(*section, article.text);
    } else if (!article.facts.empty()) {
        const library::Fact& fact = article.facts.front();
        preview.factValue = QString::fromStdString(fact.value + (fact.unit.empty() ? "" : ' ' + fact.unit));
        preview.factLabel = QString::fromStdString(fact.label);
    }
    const std::size_t linked = links::groupBacklinks(opened.links.in).linked.size();
    preview.meta = tr("%1 min read").arg(readingMinutes(article.text));
    if (linked > 0)
        preview.meta += QStringLiteral("  \u00B7  ") +
                        tr("Linked from %Ln article(s)", nullptr, static_cast<int>(linked));
    return preview;
}

Preview previewOf(const LinkTarget& target, const std::vector<Suggestion>& suggestions) {
    if (target.kind == LinkTarget::Kind::Nowhere) return previewOfNowhere(target, suggestions);
    const QUrl url(target.text);
    Preview preview;
    preview.target = target;
    preview.iconName = QStringLiteral("external");
    preview.kicker = url.scheme() == QStringLiteral("mailto") ? tr("Writes a mail") : tr("Leaves Carrel");
    preview.title = url.host().isEmpty() ? url.path() : url.host();
    preview.text = url.toDisplayString();
    return preview;
}

}  // namespace carrel::desktop
