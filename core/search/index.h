// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

#include "core/library/article.h"
#include "core/library/writer.h"
#include "core/search/answer.h"
#include "core/search/query.h"

namespace carrel::search {

/// Whether the last word of the query is still being typed, so that it matches as a prefix.
enum class LastWord { Typing, Whole };

struct Request {
    Query query;
    std::string text;  ///< the query as typed; a correction is made in its words
    std::size_t limit = 20;
    LastWord lastWord = LastWord::Typing;
    bool correct = true;  ///< whether unknown words may be corrected
};

/// Searches one library. A snapshot: the same library and request give the same answer. One per thread.
class Index {
public:
    virtual ~Index() = default;
    /// Ends soon after `stop` is requested; the answer is then empty.
    [[nodiscard]] virtual Answer search(const Request& request, const std::stop_token& stop) const = 0;
};

/// Opens the index within a library file. Throws library::OpenError.
std::unique_ptr<Index> openIndex(const std::filesystem::path& libraryFile);

/// Writes the index of a library that is being built. Create it before the first article is added.
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
