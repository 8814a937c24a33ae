// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/library/upkeep.h"
#include "core/links/given_names.h"
#include "core/links/mention_ground.h"
#include "core/links/name_matcher.h"

namespace carrel::links {

/// A place where a text names an article.
struct Mention {
    std::uint32_t name = 0;  ///< of the finder
    std::uint32_t article = 0;
    std::uint32_t beginByte = 0;
    std::uint32_t endByte = 0;
    Range range;           ///< code points
    bool plain = true;     ///< the name as it is, not in another number
    bool capital = false;  ///< begins with a capital letter
    bool operator==(const Mention&) const = default;
};

/// Finds the places where articles of a library are named. All texts are read, which shows which words are
/// common; then it is known which places count.
///
/// A title that is a single word counts where few articles hold the word, 3 % of them or three; and where it
/// stands with a capital letter as it does in the title, up to 15 %. Names of several words always count, and
/// so do those that their author gave as aliases; of these, a single letter and the words of grammar must be
/// written just so. The shares were chosen by measuring: see docs/decisions/0020.
class MentionFinder {
public:
    /// `silent` holds for the whole library.
    explicit MentionFinder(const std::vector<std::string>& silent = {});

    /// Articles have numbers of the caller's choice. `commonness` is that of the title where it is known
    /// already: then it stays, whatever is read.
    void add(std::uint32_t article, const MentionNames& names,
             std::optional<library::Commonness> commonness = std::nullopt);
    void remove(std::uint32_t article);

    /// How many articles the library has, where only some are read; without, all that were added.
    void setArticles(std::size_t articles) { size_ = articles; }

    /// The names in the text of an article that was added, without its own and without those in closed
    /// stretches, in the order of the text. To learn what is common, each article is read once.
    std::vector<Mention> read(std::uint32_t article, std::string_view text,
                              const std::vector<Stretch>& stretches);
    /// When all have been read: whether a mention counts.
    [[nodiscard]] bool counts(const Mention& mention) const;
    /// When all have been read: of an article's title.
    [[nodiscard]] library::Commonness commonnessOf(std::uint32_t article) const;
    /// What a word is that so many of so many articles hold.
    [[nodiscard]] static library::Commonness commonnessOf(std::size_t holders, std::size_t articles);

    [[nodiscard]] const std::string& nameOf(const Mention& mention) const {
        return names_[mention.name].text;
    }

private:
    struct Name {
        std::uint32_t article = 0;
        std::string text;
        bool mayBeCommon = false;
        bool exact = false;
        std::uint32_t holders = 0;  ///< articles that have it in their text
        std::uint32_t lastHolder = 0;
        std::optional<library::Commonness> known;
    };
    struct Own {
        std::vector<std::uint64_t> states;                      ///< of all its names, sorted
        std::set<std::string> silent;                           ///< keys of names
        std::vector<std::pair<std::uint32_t, NameForm>> forms;  ///< in the matcher, with the names' numbers
        std::optional<std::uint32_t> title;                     ///< a name that may be common
    };

    [[nodiscard]] bool isMeant(const Own& own, const NameMatcher::Match& match,
                               std::string_view written) const;
    [[nodiscard]] library::Commonness commonnessOf(const Name& name) const;

    NameMatcher matcher_;
    std::vector<Name> names_;
    std::unordered_map<std::uint32_t, Own> articles_;
    std::set<std::string> silent_;
    std::optional<std::size_t> size_;
};

}  // namespace carrel::links
