// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/base/job_queue.h"
#include "core/search/query.h"
#include "core/workspace/result_list.h"

namespace carrel::desktop {

/// What a search page asks for.
struct ResultQuestion {
    QString text;
    std::size_t limit = 0;  ///< of the results
    bool correct = true;    ///< whether unknown words may be corrected
    std::vector<std::string> facets;
};

/// What came of it.
struct FoundResults {
    workspace::ResultList list;
    std::vector<search::Hint> hints;
    qint64 milliseconds = 0;  ///< that it took
    QString failure;          ///< why it could not be searched; empty otherwise
};
using FoundResultsPtr = std::shared_ptr<const FoundResults>;

/// Finds the results of search pages on a thread of its own. All of them share it.
class ResultFinder : public QObject {
    Q_OBJECT

public:
    /// Called on the worker's thread only. May throw.
    using Find = std::function<workspace::ResultList(const search::Request&, const std::stop_token&)>;
    using Take = std::function<void(const FoundResultsPtr&)>;

    explicit ResultFinder(Find find, QObject* parent = nullptr);
    ~ResultFinder() override;

    /// Calls `take` later, on the thread of the finder, unless `stop` was requested by then; a search that
    /// runs ends soon after it is.
    void find(const ResultQuestion& question, const std::stop_token& stop, const Take& take);

private:
    [[nodiscard]] FoundResultsPtr found(const ResultQuestion& question, const std::stop_token& stop) const;

    Find find_;
    std::unique_ptr<JobQueue> worker_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
