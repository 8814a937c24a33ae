// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/update/link_update.h"

#include <utility>

#include "core/collect/upkeep.h"

namespace carrel::collect {

LinkUpdate::LinkUpdate(library::Updater& updater, const library::Description& description,
                       const TouchedArticles& touched)
    : updater_(updater), description_(description), touched_(touched) {
    for (const auto& [slug, kept] : touched.before())
        for (const std::string& type : symmetricTypes())
            for (const library::ArticleId id : updater.rows().relatedTo(kept.naming.id, type))
                related_.insert(id);
    for (const auto& [slug, kept] : touched.before())
        related_.erase(kept.naming.id);
}

std::vector<std::string> LinkUpdate::symmetricTypes() const {
    std::vector<std::string> types;
    for (const library::RelationType& type : description_.relationTypes)
        if (type.symmetric) types.push_back(type.id);
    return types;
}

std::vector<library::ArticleId> LinkUpdate::touchedIds() const {
    std::vector<library::ArticleId> ids;
    for (const auto& [slug, path] : touched_.paths())
        ids.push_back(updater_.rows().findNamed(slug).value());
    return ids;
}

LinkUpdate::Partners LinkUpdate::partners() const {
    Partners partners;
    for (const library::ArticleId id : related_) {
        const library::Naming naming = updater_.rows().naming(id);
        Unresolved& partner = partners[naming.path];
        partner.names = namesOf(naming);
        partner.relations = declared(updater_.rows().declarations(id));
    }
    return partners;
}

/// Symmetric relations that are not written anew, but lead to articles whose relations are.
LinkWriter::Relations LinkUpdate::relationsOfOthers(const Partners& partners) const {
    LinkWriter::Relations relations;
    const auto addTo = [&](const std::string& slug) {
        const library::ArticleId id = updater_.rows().findNamed(slug).value();
        for (const std::string& type : symmetricTypes())
            for (const std::string& from : updater_.rows().declaring(id, type))
                relations.emplace(type, from, slug);
    };
    for (const auto& [slug, path] : touched_.paths())
        addTo(slug);
    for (const auto& [path, partner] : partners)
        addTo(partner.names.slug);
    return relations;
}

/// Only the articles that may have a say in where these links lead.
void LinkUpdate::addNames(links::Resolver& resolver) const {
    std::set<std::string> asked;
    std::set<library::ArticleId> named = related_;
    for (const library::ArticleId id : touchedIds())
        named.insert(id);
    for (const library::ArticleId id : named)
        for (std::string& key : updater_.rows().askedBy(id))
            asked.insert(std::move(key));
    for (const library::ArticleId id : updater_.rows().foundBy({asked.begin(), asked.end()}))
        named.insert(id);
    for (const library::ArticleId id : named)
        resolver.add(namesOf(updater_.rows().naming(id)));
}

void LinkUpdate::write(std::vector<Problem>& problems) {
    const Partners partners = this->partners();
    for (const library::ArticleId id : related_)
        updater_.removeLinks(id, library::LinkType::Relation);
    links::Resolver resolver([this](const std::string& slug) { return sectionsOf(slug); });
    addNames(resolver);
    LinkWriter writer(
        description_, resolver, [this](const library::Link& link) { updater_.addLink(link); },
        relationsOfOthers(partners));
    write(partners, writer, problems);
}

/// In the order of the paths, in which the first to declare a symmetric relation has it.
void LinkUpdate::write(const Partners& partners, LinkWriter& writer, std::vector<Problem>& problems) const {
    std::vector<Problem> known;  // an earlier build told them
    auto partner = partners.begin();
    for (const auto& [path, source] : touched_.after()) {
        for (; partner != partners.end() && partner->first < path; ++partner)
            writer.writeRelations(partner->second, {partner->first, known});
        writer.write(source.unresolved, {path, problems});
    }
    for (; partner != partners.end(); ++partner)
        writer.writeRelations(partner->second, {partner->first, known});
}

/// As collect names them for a link: one that is named as the article means the whole.
std::vector<library::Section> LinkUpdate::sectionsOf(const std::string& slug) const {
    const library::ArticleId id = updater_.rows().findNamed(slug).value();
    std::vector<library::Section> sections = updater_.rows().sections(id);
    sections.emplace_back();
    sections.back().title = updater_.rows().naming(id).title;
    return sections;
}

}  // namespace carrel::collect
