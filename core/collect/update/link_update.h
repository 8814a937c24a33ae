// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/collect/link_writer.h"
#include "core/collect/update/touched_articles.h"
#include "core/library/description.h"
#include "core/library/update/updater.h"

namespace carrel::collect {

/// Resolves the links and relations of the articles of an update anew, and the relations of those that may
/// have declared the same symmetric relation from their side.
class LinkUpdate {
public:
    /// Before anything is changed: notes who is related. All references outlive the update.
    LinkUpdate(library::Updater& updater, const library::Description& description,
               const TouchedArticles& touched);

    /// When the articles and their upkeep are in place. What leads nowhere is added to `problems`.
    void write(std::vector<Problem>& problems);

private:
    /// Articles that keep their text and links, by path.
    using Partners = std::map<std::string, Unresolved>;

    [[nodiscard]] std::vector<std::string> symmetricTypes() const;
    [[nodiscard]] std::vector<library::ArticleId> touchedIds() const;
    [[nodiscard]] Partners partners() const;
    [[nodiscard]] LinkWriter::Relations relationsOfOthers(const Partners& partners) const;
    void addNames(links::Resolver& resolver) const;
    void write(const Partners& partners, LinkWriter& writer, std::vector<Problem>& problems) const;
    [[nodiscard]] std::vector<library::Section> sectionsOf(const std::string& slug) const;

    library::Updater& updater_;
    const library::Description& description_;
    const TouchedArticles& touched_;
    std::set<library::ArticleId> related_;
};

}  // namespace carrel::collect
