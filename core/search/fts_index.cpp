// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The first engine: SQLite's FTS5 finds candidates, we rank them.
#include <algorithm>
#include <utility>

#include "core/library/library_file.h"
#include "core/library/open_error.h"
#include "core/search/article_filter.h"
#include "core/search/candidates.h"
#include "core/search/correction.h"
#include "core/search/hit_reader.h"
#include "core/search/index.h"
#include "core/search/vocabulary.h"
#include "core/search/word_forms.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"

namespace carrel::search {

namespace {

struct Scored {
    Candidate candidate;
    double score = 0;
};

struct LibraryNames {
    std::string id;
    std::string language;
    std::vector<std::string> kinds;
};

LibraryNames readNames(sql::Database& database) {
    LibraryNames names;
    sql::Statement library(database, "SELECT id, language FROM library");
    library.step();
    std::tie(names.id, names.language) = library.row<std::string, std::string>();
    sql::Statement kinds(database, "SELECT id FROM kind ORDER BY position");
    while (kinds.step())
        names.kinds.push_back(std::get<0>(kinds.row<std::string>()));
    // Told now, not at the first query: a library without an index.
    sql::Statement(database, "SELECT 1 FROM search_word LIMIT 1").step();
    return names;
}

/// A field that the library doesn't know is no filter but a word that happens to hold a colon.
Query withKnownFields(Query query, sql::Database& database) {
    for (Term& term : query.terms) {
        if (term.kind != Term::Kind::Field || knowsField(database, term.field)) continue;
        const std::string text = term.field + " " + term.words.front();
        term.kind = Term::Kind::Phrase;
        term.field.clear();
        term.words.clear();
        for (const text::Word& word : text::splitWords(text))
            if (!word.extra) term.words.push_back(word.folded);
    }
    return query;
}

class FtsIndex : public Index {
public:
    explicit FtsIndex(const std::filesystem::path& file)
        : file_(file),
          database_(library::openLibraryFile(file)),
          names_(opened()),
          stemmer_(names_.language) {}

    [[nodiscard]] Answer search(const Request& request, const std::stop_token& stop) const override {
        const sql::Database::Interruptible scope(database_, stop);
        try {
            Answer found = answer(request, stop);
            if (stop.stop_requested()) return {};
            return found;
        } catch (const sql::Error& error) {
            if (stop.stop_requested()) return {};
            library::throwOpenError(error, file_);
        }
    }

private:
    [[nodiscard]] LibraryNames opened() const {
        try {
            return readNames(database_);
        } catch (const sql::Error& error) {
            throw library::OpenError(
                library::OpenError::Reason::Damaged,
                file_.string() + " has no search index (" + error.what() + "). Build it again.");
        }
    }

    [[nodiscard]] Answer answer(const Request& request, const std::stop_token& stop) const {
        Answer found;
        if (request.query.empty()) return found;
        Query query = withKnownFields(request.query, database_);
        // A space or a quote ends the last word.
        const bool typing = request.lastWord == LastWord::Typing && !request.text.ends_with(' ') &&
                            !request.text.ends_with('"');
        Vocabulary vocabulary(database_, stemmer_);
        if (request.correct) found.correction = correct(query, request.text, typing, vocabulary);
        Wanted wanted = wantedIn(query, typing, stemmer_);
        if (wanted.words.empty() && wanted.fields.empty()) return found;
        const std::vector<Candidate> candidates = findCandidates(database_, wanted);
        found.total = candidates.size();
        found.kinds = countKinds(candidates);
        found.hits = hits(candidates, wanted, request.limit, stop);
        return found;
    }

    [[nodiscard]] std::vector<FacetCount> countKinds(const std::vector<Candidate>& candidates) const {
        std::vector<FacetCount> counts;
        for (const std::string& kind : names_.kinds) {
            const auto count =
                std::count_if(candidates.begin(), candidates.end(),
                              [&](const Candidate& candidate) { return candidate.kind == kind; });
            if (count > 0) counts.push_back({kind, static_cast<std::size_t>(count)});
        }
        return counts;
    }

    /// Coverage of the query's words counts most, then a title that says it, then BM25.
    [[nodiscard]] std::vector<Hit> hits(const std::vector<Candidate>& candidates, const Wanted& wanted,
                                        std::size_t limit, const std::stop_token& stop) const {
        constexpr double coverageShare = 100;
        constexpr double relevanceShare = 20;
        constexpr double titleShare = 20;
        constexpr std::size_t pool = 200;  // whose titles are looked at
        constexpr std::size_t spare = 10;  // read beyond the limit, as nearness may lift them
        std::vector<Scored> scored;
        scored.reserve(candidates.size());
        for (const Candidate& candidate : candidates)
            scored.push_back(
                {candidate, coverageShare * candidate.coverage + relevanceShare * candidate.relevance});
        sortBest(scored);
        HitReader reader(database_, names_.id, wanted, stemmer_);
        scored.resize(std::min(scored.size(), std::max(pool, limit)));
        for (Scored& each : scored)
            each.score += titleShare * reader.titleFit(each.candidate);
        sortBest(scored);
        std::vector<Hit> found;
        const std::size_t read = std::min(scored.size(), limit) + spare;
        for (const Scored& each : scored) {
            if (stop.stop_requested()) return {};
            if (found.size() == read) break;
            found.push_back(reader.read(each.candidate, each.score));
        }
        if (!wanted.words.empty()) std::sort(found.begin(), found.end(), better);
        found.resize(std::min(found.size(), limit));
        return found;
    }

    static void sortBest(std::vector<Scored>& scored) {
        std::stable_sort(scored.begin(), scored.end(),
                         [](const Scored& a, const Scored& b) { return a.score > b.score; });
    }

    static bool better(const Hit& a, const Hit& b) {
        if (a.score != b.score) return a.score > b.score;
        return a.article.slug < b.article.slug;
    }

    std::filesystem::path file_;
    mutable sql::Database database_;  // a connection is no part of what the index says
    LibraryNames names_;
    mutable text::Stemmer stemmer_;
};

}  // namespace

std::unique_ptr<Index> openIndex(const std::filesystem::path& libraryFile) {
    return std::make_unique<FtsIndex>(libraryFile);
}

}  // namespace carrel::search
