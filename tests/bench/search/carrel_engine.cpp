// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "core/search/index.h"
#include "tests/bench/search/engine.h"

namespace carrel::bench {

namespace {

/// Leaves the snippets out where a request can say so; this way the program builds with an interface that
/// can't.
template <class Request>
void leaveOutSnippets(Request& request) {
    if constexpr (requires { request.snippets; }) request.snippets = false;
}

class CarrelEngine : public Engine {
public:
    CarrelEngine(const std::filesystem::path& library, bool snippets)
        : index_(search::openIndex(library)), snippets_(snippets) {}

    std::vector<Found> search(const Query& query, std::size_t limit) override {
        search::Request request;
        request.query = search::parse(query.text).query;
        request.text = query.text;
        request.limit = limit;
        request.lastWord = isTyped(query) ? search::LastWord::Typing : search::LastWord::Whole;
        if (!snippets_) leaveOutSnippets(request);
        std::vector<Found> found;
        for (search::Hit& hit : index_->search(request, {}).hits)
            found.push_back({std::move(hit.article.slug), hit.score});
        return found;
    }

private:
    std::unique_ptr<search::Index> index_;
    bool snippets_;
};

}  // namespace

std::unique_ptr<Engine> openCarrel(const std::string& name, const std::filesystem::path& library) {
    return std::make_unique<CarrelEngine>(library, name != "carrel-hits");
}

}  // namespace carrel::bench
