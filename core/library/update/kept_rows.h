// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/base/range.h"
#include "core/library/article.h"
#include "core/library/description.h"
#include "core/library/link.h"
#include "core/library/row_writer.h"
#include "core/library/upkeep.h"
#include "core/sql/database.h"

namespace carrel::library {

/// By what links and mentions find an article of a library.
struct Naming {
    ArticleId id;
    std::string slug;
    std::string path;
    std::string title;
    Commonness commonness = Commonness::Rare;
    std::vector<std::string> aliases;
    std::vector<std::string> former;
    std::vector<std::string> silentNames;
    bool operator==(const Naming&) const = default;
};

/// A mention as it is stored.
struct KeptMention {
    std::int64_t row = 0;
    std::string to;  ///< slug
    std::string target;
    Range range;
    std::string sentence;
    bool firstInSection = false;

    [[nodiscard]] bool saysWhat(const Link& mention) const {
        return mention.to && to == mention.to->slug && target == mention.target && range == mention.range &&
               sentence == mention.sentence && firstInSection == mention.firstInSection;
    }
};

/// Reads what a library keeps to be brought in step with its source. Throws sql::Error.
class KeptRows {
public:
    /// The database outlives the rows.
    explicit KeptRows(sql::Database& database) : database_(database) {}

    [[nodiscard]] Description description();
    /// Those that the library was made from, by their paths.
    [[nodiscard]] std::map<std::string, SourceFile> files();
    /// The files that are articles.
    [[nodiscard]] std::set<std::string> paths();
    [[nodiscard]] std::optional<ArticleId> findAt(std::string_view path);
    [[nodiscard]] std::optional<ArticleId> findNamed(std::string_view slug);
    [[nodiscard]] Article article(ArticleId id);
    [[nodiscard]] Naming naming(ArticleId id);
    /// In the order of the ids.
    [[nodiscard]] std::vector<Naming> namings(const std::set<ArticleId>& ids);
    [[nodiscard]] std::vector<Section> sections(ArticleId id);
    [[nodiscard]] std::vector<Declaration> declarations(ArticleId id);

    /// Those in an article, by where they begin.
    [[nodiscard]] std::map<std::uint32_t, KeptMention> mentions(ArticleId id);
    /// Articles that links find by one of these keys.
    [[nodiscard]] std::vector<ArticleId> foundBy(const std::vector<std::string>& keys);
    /// Articles whose links or relations ask for one of these keys.
    [[nodiscard]] std::vector<ArticleId> askingFor(const std::vector<std::string>& keys);
    /// Keys of the names that an article's links and relations ask for.
    [[nodiscard]] std::vector<std::string> askedBy(ArticleId id);
    /// Articles with a written link to a section of this one.
    [[nodiscard]] std::vector<ArticleId> linkingIntoSectionsOf(ArticleId id);
    /// Articles that have one of these relations with this one, whichever of the two declares it.
    [[nodiscard]] std::vector<ArticleId> relatedTo(ArticleId id, std::string_view relation);
    /// The slugs of those that declare a relation to this one.
    [[nodiscard]] std::vector<std::string> declaring(ArticleId id, std::string_view relation);
    /// Who claims a former slug, the first by path.
    [[nodiscard]] std::optional<ArticleId> claimantOf(std::string_view former);
    /// Articles that show pictures, or would if these were there.
    [[nodiscard]] std::vector<ArticleId> showingPictures();
    [[nodiscard]] bool shows(std::string_view picture);

    /// Calls `visit` with the coarse filter of each text; see links::WordFilters.
    void forEachText(const std::function<void(ArticleId, std::string_view words)>& visit);
    /// Calls `visit` with the words of each article's names; see links::NameWords.
    void forEachName(const std::function<void(ArticleId, std::string_view words)>& visit);
    /// The fine filter of a text.
    [[nodiscard]] std::string words(ArticleId id);
    [[nodiscard]] std::string text(ArticleId id);
    [[nodiscard]] std::string html(ArticleId id);
    [[nodiscard]] std::size_t articleCount();

private:
    /// What a query finds with any of the keys, each once.
    [[nodiscard]] std::vector<ArticleId> withKeys(std::string_view query,
                                                  const std::vector<std::string>& keys);
    template <class... Values>
    [[nodiscard]] std::vector<ArticleId> ids(std::string_view query, const Values&... values);
    void forEachWords(std::string_view query,
                      const std::function<void(ArticleId, std::string_view words)>& visit);
    template <class... Values>
    [[nodiscard]] std::vector<std::string> texts(std::string_view query, const Values&... values);

    sql::Database& database_;
};

}  // namespace carrel::library
