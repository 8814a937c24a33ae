// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "core/search/index.h"
#include "tests/bench/search/engine.h"

namespace carrel::bench {

namespace {

class CarrelEngine : public Engine {
public:
    CarrelEngine(const std::filesystem::path& library, bool whole)
        : index_(search::openIndex(library)), whole_(whole) {}

    std::vector<Found> search(const Query& query, std::size_t limit) override {
        search::Request request;
        request.query = search::parse(query.text).query;
        request.text = query.text;
        request.limit = limit;
        request.lastWord = isTyped(query) ? search::LastWord::Typing : search::LastWord::Whole;
        request.passages = whole_;
        request.counts = whole_;
        std::vector<Found> found;
        for (search::Hit& hit : index_->search(request, {}).hits)
            found.push_back({std::move(hit.article.slug), hit.score});
        return found;
    }

private:
    std::unique_ptr<search::Index> index_;
    bool whole_;
};

}  // namespace

std::unique_ptr<Engine> openCarrel(const std::string& name, const std::filesystem::path& library) {
    return std::make_unique<CarrelEngine>(library, name != "carrel-hits");
}

}  // namespace carrel::bench
