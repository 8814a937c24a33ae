// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "core/library/article.h"
#include "core/library/writer.h"
#include "core/search/answer.h"
#include "core/search/query.h"

namespace carrel::search {

/// Whether the last word of the query is still being typed, so that it matches as a prefix.
enum class LastWord { Typing, Whole };

/// Articles that the reader has marked, by the name that has: asks for them ("bookmark", "note").
using Marked = std::map<std::string, std::set<library::ArticleKey>>;

struct Request {
    Query query;
    std::string text;  ///< the query as typed; a correction is made in its words
    std::size_t limit = 20;
    LastWord lastWord = LastWord::Typing;
    bool correct = true;              ///< whether unknown words may be corrected
    bool passages = true;             ///< whether hits have snippets, marks and sections
    bool counts = true;               ///< whether all that was found is counted
    std::vector<std::string> facets;  ///< names of fields to count by, besides the kind
    Marked marked;
};

/// An article that is like another.
struct SimilarArticle {
    library::ArticleKey article;
    double score = 0;  ///< 0 to 1: the share of the other's words, weighed, that it has as much of
};

/// Searches one or several libraries. A snapshot: the same libraries and request give the same answer. One
/// per thread. A damaged index throws UnsearchableError from any call, a damaged library library::OpenError.
class Index {
public:
    virtual ~Index() = default;
    /// Ends soon (2 ms) after `stop` is requested; the answer is then empty.
    [[nodiscard]] virtual Answer search(const Request& request, const std::stop_token& stop) const = 0;
    /// The articles of the same library whose words are most like those of `article`, best first, without
    /// itself; empty when it is not there.
    [[nodiscard]] virtual std::vector<SimilarArticle> similar(const library::ArticleKey& article,
                                                              std::size_t limit) const = 0;
};

/// Opens the indexes of libraries, which are searched together: words are weighed by what all of them hold.
/// Throws UnsearchableError for the first whose index can't be read, library::OpenError for one that can't be
/// opened.
std::unique_ptr<Index> openIndex(const std::vector<std::filesystem::path>& libraryFiles);
std::unique_ptr<Index> openIndex(const std::filesystem::path& libraryFile);

/// As above; a library whose index can't be read, or turns out to be damaged later, is left out, and every
/// answer says so. Throws library::OpenError.
std::unique_ptr<Index> openSearchable(const std::vector<std::filesystem::path>& libraryFiles);

/// Compares every byte of a library's index with its checksums. Throws UnsearchableError, library::OpenError.
void checkIndex(const std::filesystem::path& libraryFile);

/// Writes the index of a library that is being built, on a thread of its own. Create it before the first
/// article is added. Throws sql::Error from any call when the index can't be written.
class IndexBuilder {
public:
    IndexBuilder(library::Writer& writer, const std::string& language);
    ~IndexBuilder();
    IndexBuilder(const IndexBuilder&) = delete;
    IndexBuilder& operator=(const IndexBuilder&) = delete;

    void add(library::ArticleId id, const library::Article& article);
    /// Before Writer::finish().
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace carrel::search
