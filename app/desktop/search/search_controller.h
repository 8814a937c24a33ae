// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "core/base/job_queue.h"
#include "core/base/latest_job.h"
#include "core/search/answer.h"
#include "core/search/index.h"
#include "core/search/query.h"

namespace carrel::desktop {

/// Searches with every key on a thread of its own. The newest query wins: an older one is stopped, and its
/// answer is dropped.
class SearchController : public QObject {
    Q_OBJECT

public:
    /// Called on the worker's thread only; with an empty query, too, when something will be asked soon. May
    /// throw.
    using Search = std::function<search::Answer(const search::Request&, const std::stop_token&)>;

    /// Makes the index of a library anew, on a thread of its own; later searches use it. May throw.
    using Rebuild = std::function<void(const std::filesystem::path&, const std::stop_token&)>;

    struct Question {
        QString text;
        std::string kind;     ///< id of the only kind wanted; empty: all
        bool correct = true;  ///< whether unknown words may be corrected
        bool operator==(const Question&) const = default;
    };

    explicit SearchController(Search search, Rebuild rebuild = {}, QObject* parent = nullptr);
    ~SearchController() override;

public slots:
    void search(const Question& question);
    /// Of a library whose index is damaged. Ends with indexRebuilt() or searchFailed().
    void rebuildIndex(const std::filesystem::path& library);

signals:
    void indexRebuilt();
    void answered(const Question& question, const search::Answer& answer,
                  const std::vector<search::Hint>& hints);
    void searchFailed(const QString& message);

private:
    Search search_;
    Rebuild rebuild_;
    std::stop_source current_;
    std::stop_source quit_;
    std::unique_ptr<JobQueue> rebuilding_;  // made when it is wanted
    std::unique_ptr<LatestJob> worker_;     // last: it ends before what it uses
};

}  // namespace carrel::desktop
