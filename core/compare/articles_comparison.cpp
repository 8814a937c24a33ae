// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/articles_comparison.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/compare/comparison_state.h"
#include "core/markup/block_shapes.h"
#include "core/text/fold.h"

namespace carrel::compare {

namespace {

using markup::Inline;
using markup::InlineKind;
using Inlines = std::vector<Inline>;

Inline textOf(std::string text) {
    Inline piece;
    piece.text = std::move(text);
    return piece;
}

std::string capitalised(std::string name) {
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    std::replace(name.begin(), name.end(), '-', ' ');
    return name;
}

std::string valueOf(const library::Fact& fact) {
    std::string value = fact.value;
    if (!fact.unit.empty()) value += ' ' + fact.unit;
    if (!fact.year.empty()) value += " (" + fact.year + ")";
    return value;
}

/// Rows that grow column by column; a row is found again by its title.
class Rows {
public:
    Rows(std::size_t columns, std::string note) : columns_(columns), note_(std::move(note)) {}

    /// Adds to a cell, behind what is in it; what it has already stays once.
    void add(const std::string& title, std::size_t column, Inline piece) {
        const auto [known, isNew] = places_.emplace(text::fold(title), rows_.size());
        if (isNew) rows_.push_back({title, std::vector<Inlines>(columns_)});
        Inlines& cell = rows_[known->second].cells[column];
        const std::string said = markup::plainText({piece});
        for (const Inline& before : cell)
            if (markup::plainText({before}) == said) return;
        if (!cell.empty()) cell.push_back(textOf(", "));
        cell.push_back(std::move(piece));
    }

    void moveTo(std::vector<Aspect>& aspects) {
        for (Row& row : rows_) {
            Aspect aspect{capitalised(row.title), {}, false, note_};
            std::vector<std::size_t> columns;
            for (Inlines& cell : row.cells) {
                columns.push_back(columns.size());
                aspect.cells.push_back(cellOf(std::move(cell)));
            }
            aspect.differs = differs(aspect, columns);
            aspects.push_back(std::move(aspect));
        }
    }

private:
    struct Row {
        std::string title;
        std::vector<Inlines> cells;
    };
    std::size_t columns_;
    std::string note_;
    std::vector<Row> rows_;
    std::map<std::string, std::size_t> places_;
};

class Maker {
public:
    Maker(const std::vector<ComparedArticle>& articles, const library::Description& library,
          const AspectWords& words)
        : articles_(articles), library_(library), words_(words) {}

    Comparison make() {
        comparison_.language = library_.language;
        for (const ComparedArticle& compared : articles_)
            addColumn(compared.article);
        addFields();
        addFacts();
        addRelations();
        addTags();
        return std::move(comparison_);
    }

private:
    void addColumn(const library::Article& article) {
        comparison_.title += (comparison_.title.empty() ? "" : " / ") + article.title;
        comparison_.columns.push_back(
            {article.title, article.key, true, nameOfArticle(article.key, library_.id)});
    }

    void addFields() {
        Rows rows(articles_.size(), words_.field);
        for (std::size_t column = 0; column < articles_.size(); ++column)
            for (const library::Field& field : articles_[column].article.fields)
                rows.add(field.name, column, textOf(field.value));
        rows.moveTo(comparison_.aspects);
    }

    void addFacts() {
        Rows rows(articles_.size(), words_.fact);
        for (std::size_t column = 0; column < articles_.size(); ++column)
            for (const library::Fact& fact : articles_[column].article.facts)
                rows.add(fact.label, column, textOf(valueOf(fact)));
        rows.moveTo(comparison_.aspects);
    }

    void addRelations() {
        Rows rows(articles_.size(), words_.relation);
        for (std::size_t column = 0; column < articles_.size(); ++column) {
            for (const library::Link& link : articles_[column].links.out)
                addRelation(rows, column, link, link.to, false);
            for (const library::Link& link : articles_[column].links.in)
                addRelation(rows, column, link, link.from, true);
        }
        rows.moveTo(comparison_.aspects);
    }

    void addRelation(Rows& rows, std::size_t column, const library::Link& link,
                     const std::optional<library::ArticleKey>& other, bool inverse) {
        if (link.type != library::LinkType::Relation || !other) return;
        const library::RelationType* type = library_.findRelationType(link.relation);
        const std::string name = type == nullptr ? link.relation : inverse ? type->inverse : type->name;
        library::Link leads = link;
        leads.type = library::LinkType::Written;
        leads.to = other;
        leads.number = static_cast<std::uint32_t>(comparison_.links.size());
        Inline piece;
        piece.kind = InlineKind::Link;
        piece.number = *leads.number;
        piece.children.push_back(textOf(link.otherTitle.empty() ? other->slug : link.otherTitle));
        comparison_.links.push_back(std::move(leads));
        rows.add(name, column, std::move(piece));
    }

    void addTags() {
        Rows rows(articles_.size(), {});
        for (std::size_t column = 0; column < articles_.size(); ++column)
            for (const std::string& tag : articles_[column].article.tags)
                rows.add(words_.tags, column, textOf(tag));
        rows.moveTo(comparison_.aspects);
    }

    const std::vector<ComparedArticle>& articles_;
    const library::Description& library_;
    const AspectWords& words_;
    Comparison comparison_;
};

}  // namespace

Comparison comparisonOf(const std::vector<ComparedArticle>& articles, const library::Description& library,
                        const AspectWords& words) {
    return Maker(articles, library, words).make();
}

}  // namespace carrel::compare
