// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/home_plan.h"

#include <algorithm>
#include <utility>

namespace carrel::desktop {

namespace {

constexpr std::size_t fewArticles = 6;

CardForm formOf(const HomeSection& section) {
    if (section.kind.view == library::View::Path) return CardForm::Path;
    if (section.kind.view == library::View::Comparison) return CardForm::Table;
    if (!section.kind.facets.empty()) return CardForm::Case;
    return section.count <= fewArticles ? CardForm::Topic : CardForm::Compact;
}

/// The featured ones in their order, then the first of the others.
std::vector<library::Summary> firstOf(const std::vector<const library::Summary*>& articles,
                                      const std::vector<std::string>& featured) {
    std::vector<library::Summary> first;
    const auto isFeatured = [&](const library::Summary& article) {
        return std::find(featured.begin(), featured.end(), article.key.slug) != featured.end();
    };
    for (const std::string& slug : featured)
        for (const library::Summary* article : articles)
            if (article->key.slug == slug && first.size() < mostCards) {
                first.push_back(*article);
                break;
            }
    for (const library::Summary* article : articles) {
        if (first.size() == mostCards) break;
        if (!isFeatured(*article)) first.push_back(*article);
    }
    return first;
}

std::optional<library::ArticleKey> firstLink(const markup::Block& item, const library::Links& links) {
    for (const library::Link& link : links.out)
        if (link.type == library::LinkType::Written && link.to && link.range.begin >= item.range.begin &&
            link.range.end <= item.range.end)
            return link.to;
    return std::nullopt;
}

}  // namespace

std::vector<HomeSection> planHome(const workspace::Contents& contents) {
    std::vector<HomeSection> sections;
    for (const library::Kind& kind : contents.description.kinds) {
        std::vector<const library::Summary*> articles;
        for (const library::Summary& article : contents.articles)
            if (article.kind == kind.id) articles.push_back(&article);
        if (articles.empty()) continue;
        HomeSection section{kind, CardForm::Compact, firstOf(articles, contents.description.featured),
                            articles.size()};
        section.form = formOf(section);
        sections.push_back(std::move(section));
    }
    return sections;
}

std::vector<library::ArticleKey> stepsOf(const workspace::OpenArticle& path) {
    std::vector<library::ArticleKey> steps;
    for (const markup::Block& block : path.document.blocks) {
        if (block.kind != markup::BlockKind::List || block.level == 0) continue;
        for (const markup::Block& item : block.children) {
            const auto step = firstLink(item, path.links);
            if (step && std::find(steps.begin(), steps.end(), *step) == steps.end()) steps.push_back(*step);
        }
    }
    return steps;
}

Progress progressOf(const std::vector<library::ArticleKey>& steps,
                    const std::set<library::ArticleKey>& read) {
    const auto count = std::count_if(steps.begin(), steps.end(),
                                     [&](const library::ArticleKey& step) { return read.contains(step); });
    return {static_cast<std::size_t>(count), steps.size()};
}

TableText beginningOf(const compare::Comparison& comparison, std::size_t columns, std::size_t rows) {
    TableText text;
    std::vector<std::size_t> shown;
    for (std::size_t at = 0; at < comparison.columns.size() && shown.size() < columns; ++at) {
        if (!comparison.columns[at].shown) continue;
        shown.push_back(at);
        text.columns.push_back(comparison.columns[at].title);
    }
    for (const compare::Aspect& aspect : comparison.aspects) {
        if (text.rows.size() == rows) break;
        TableText::Row row{aspect.title, {}};
        for (const std::size_t at : shown)
            row.cells.push_back(at < aspect.cells.size() ? aspect.cells[at].text : std::string());
        text.rows.push_back(std::move(row));
    }
    return text;
}

std::vector<personal::Visit> lastRead(const std::vector<personal::Visit>& visits, const std::string& library,
                                      std::size_t most) {
    std::vector<personal::Visit> last;
    for (const personal::Visit& visit : visits) {
        if (last.size() == most) break;
        if (visit.article.library != library) continue;
        const bool known = std::any_of(last.begin(), last.end(), [&](const personal::Visit& earlier) {
            return earlier.article == visit.article;
        });
        if (!known) last.push_back(visit);
    }
    return last;
}

}  // namespace carrel::desktop
