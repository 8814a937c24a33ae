// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/collect/library_source.h"
#include "core/collect/update/touched_articles.h"
#include "core/library/update/updater.h"
#include "core/links/mention_finder.h"

namespace carrel::collect {

/// Finds the mentions anew in articles whose texts changed, and in those that may hold a name that was given,
/// taken away or passed on. How common a title is was judged when the library was made, and stays; a new
/// title is judged when it comes.
class MentionUpdate {
public:
    /// When the articles and their upkeep are in place. All references outlive the update.
    MentionUpdate(library::Updater& updater, const LibrarySource& library, const TouchedArticles& touched);

    /// The articles that were read again.
    std::set<library::ArticleId> write();

private:
    struct Reading {
        library::ArticleId id;
        std::string text;
        std::vector<links::Mention> mentions;
    };
    using Kept = std::map<std::uint32_t, library::KeptMention>;

    void addChangedTexts();
    void addTextsThatMayHold(const std::set<std::string>& names);
    [[nodiscard]] std::set<library::ArticleId> namedInTexts() const;
    void addNames();
    void read(Reading& reading);
    void judgeNewTitles();
    void write(Reading& reading);
    [[nodiscard]] std::vector<library::Link> mentionsIn(Reading& reading, const Kept& kept);

    library::Updater& updater_;
    const LibrarySource& library_;
    const TouchedArticles& touched_;
    links::MentionFinder finder_;
    std::set<library::ArticleId> texts_;               ///< to be read
    std::set<library::ArticleId> newTexts_;            ///< those among them that are not what they were
    std::map<library::ArticleId, std::string> slugs_;  ///< of those that texts may name
    std::set<library::ArticleId> newTitles_;           ///< articles whose titles are to be judged
    std::vector<Reading> readings_;
};

}  // namespace carrel::collect
