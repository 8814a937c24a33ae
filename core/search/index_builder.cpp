// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

#include "core/search/index.h"
#include "core/search/segment/segment_runs.h"
#include "core/search/segment_list.h"
#include "core/sql/statement.h"

namespace carrel::search {

namespace {

/// How much text may wait for the thread that takes it apart.
constexpr std::size_t bytesWaiting = std::size_t{16} * 1024 * 1024;

/// What the index needs of an article.
library::Article indexed(const library::Article& article) {
    library::Article part;
    part.kind = article.kind;
    part.title = article.title;
    part.text = article.text;
    part.aliases = article.aliases;
    part.tags = article.tags;
    part.fields = article.fields;
    part.sections = article.sections;
    return part;
}

}  // namespace

struct IndexBuilder::State {
    State(library::Writer& target, const std::string& language)
        : writer(withTables(target)), runs(target.beside("index"), language), thread([this] { work(); }) {}
    ~State() { close(); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void add(library::ArticleId id, const library::Article& article) {
        std::unique_lock lock(mutex);
        room.wait(lock, [this] { return waitingBytes < bytesWaiting || failure; });
        if (failure) std::rethrow_exception(failure);
        waitingBytes += article.text.size();
        waiting.emplace_back(static_cast<std::uint32_t>(id.value), indexed(article));
        wake.notify_one();
    }

    void close() {
        {
            const std::lock_guard lock(mutex);
            closed = true;
        }
        wake.notify_one();
        if (thread.joinable()) thread.join();
    }

    void work() {
        try {
            while (take()) {
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            failure = std::current_exception();
            room.notify_all();
        }
    }

    bool take() {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return !waiting.empty() || closed; });
        if (waiting.empty()) return false;
        std::deque<std::pair<std::uint32_t, library::Article>> batch = std::exchange(waiting, {});
        waitingBytes = 0;
        lock.unlock();
        room.notify_one();
        for (const auto& [row, article] : batch)
            runs.add(row, article);
        return true;
    }

    /// The file of the only segment.
    std::filesystem::path finish() {
        close();
        if (failure) std::rethrow_exception(failure);
        return runs.finish();
    }

    /// Before the thread begins: what throws behind its beginning would leave it running.
    static library::Writer& withTables(library::Writer& target) {
        createSegmentTables(target.database());
        return target;
    }

    library::Writer& writer;
    SegmentRuns runs;  // of the thread, until it ends

    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable room;
    std::deque<std::pair<std::uint32_t, library::Article>> waiting;
    std::size_t waitingBytes = 0;
    bool closed = false;
    std::exception_ptr failure;
    std::thread thread;  // last: it uses all of the above
};

IndexBuilder::IndexBuilder(library::Writer& writer, const std::string& language)
    : state_(std::make_unique<State>(writer, language)) {}

IndexBuilder::~IndexBuilder() = default;

void IndexBuilder::add(library::ArticleId id, const library::Article& article) {
    state_->add(id, article);
}

void IndexBuilder::finish() {
    const std::filesystem::path segment = state_->finish();
    const std::uint32_t documents = Segment(SegmentBytes::atEndOf(segment)).documents();
    sql::Statement(state_->writer.database(), "INSERT INTO search_segment (file, documents) VALUES ('', ?)")
        .run(documents);
    state_->writer.append(segment);
}

}  // namespace carrel::search
