// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How long a changed article takes to be found: its row, the index and the commit, on a copy of a library.
// usage: index_update_bench FILE.carrel [UPDATES]      200 updates without
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include "core/library/article_rows.h"
#include "core/search/index.h"
#include "core/search/segment_list.h"
#include "core/search/update/index_merge.h"
#include "core/search/update/index_update.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"
#include "tests/bench/search/stopwatch.h"
#include "tests/core/temporary_folder.h"

namespace carrel::bench {

namespace {

struct Times {
    const char* what;
    std::vector<double> milliseconds;

    template <class Work>
    void measure(const Work& work) {
        const Stopwatch watch(Clock::Wall);
        work();
        milliseconds.push_back(watch.microseconds() / 1000);
    }
    void print() {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto at = [&](double share) {
            return milliseconds[static_cast<std::size_t>(share *
                                                         static_cast<double>(milliseconds.size() - 1))];
        };
        std::printf("| %s | %.2f | %.2f | %.2f |\n", what, at(0.5), at(0.95), at(1));
    }
};

std::vector<std::int64_t> rowsOf(const std::filesystem::path& file, std::size_t count) {
    sql::Database database(file, sql::Access::ReadOnly);
    sql::Statement rows(database, "SELECT id FROM article ORDER BY (id * 7919) % 10007, id LIMIT ?");
    rows.bind(static_cast<std::int64_t>(count));
    std::vector<std::int64_t> all;
    while (rows.step())
        all.push_back(std::get<0>(rows.row<std::int64_t>()));
    return all;
}

/// A word more in its text.
void change(sql::Database& database, const std::filesystem::path& file, std::int64_t row) {
    sql::Transaction transaction(database);
    search::IndexUpdate index(database, file);
    library::Article article = library::readArticle(database, "bench", row);
    article.text += " changed";
    sql::Statement(database, "UPDATE body SET text = ? WHERE article = ?").run(article.text, row);
    index.remove({row});
    index.add({row}, article);
    index.finish();
    transaction.commit();
}

void run(const std::filesystem::path& library, std::size_t updates) {
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / library.filename();
    std::filesystem::copy_file(library, file);
    Times first{"the first opening for updates", {}};
    Times update{"one changed article", {}};
    Times merge{"merging behind it", {}};
    Times open{"opening to search", {}};
    first.measure([&] { static_cast<void>(search::openForUpdate(file)); });
    sql::Database database = search::openForUpdate(file);
    std::size_t most = 0;
    for (const std::int64_t row : rowsOf(file, updates)) {
        update.measure([&] { change(database, file, row); });
        merge.measure([&] { search::mergeIndex(file, {}); });
        open.measure([&] { static_cast<void>(search::openIndex(file)); });
        most = std::max(most, search::listSegments(database).size());
    }
    std::printf("| ms | p50 | p95 | most |\n| --- | ---: | ---: | ---: |\n");
    for (Times* each : {&first, &update, &merge, &open})
        each->print();
    std::printf("\nat most %zu segments\n", most);
}

}  // namespace

}  // namespace carrel::bench

int main(int count, char** arguments) {
    if (count < 2 || count > 3) {
        std::fprintf(stderr, "usage: index_update_bench FILE.carrel [UPDATES]\n");
        return EXIT_FAILURE;
    }
    try {
        constexpr std::size_t usual = 200;
        carrel::bench::run(arguments[1], count == 3 ? std::strtoul(arguments[2], nullptr, 10) : usual);
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "index_update_bench: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
