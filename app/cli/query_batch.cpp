// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/query_batch.h"

#include <string>

#include "core/search/index.h"

namespace carrel::cli {

int answerQueries(const std::filesystem::path& library, std::istream& queries, std::size_t limit,
                  const Console& console) {
    const auto index = search::openIndex(library);
    std::string line;
    std::size_t number = 0;
    bool found = false;
    while (std::getline(queries, line)) {
        ++number;
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) {
            if (!line.empty())
                console.messages << "line " << number
                                 << " has no tab between an id and a query; it was left out\n";
            continue;
        }
        search::Request request;
        request.text = line.substr(tab + 1);
        request.query = search::parse(request.text).query;
        request.limit = limit;
        request.lastWord = search::LastWord::Whole;
        request.passages = false;
        request.counts = false;
        std::size_t rank = 0;
        for (const search::Hit& hit : index->search(request, {}).hits)
            console.out << line.substr(0, tab) << " Q0 " << hit.article.slug << ' ' << ++rank << ' '
                        << hit.score << " carrel\n";
        found = found || rank > 0;
    }
    return found ? done : nothingFound;
}

}  // namespace carrel::cli
