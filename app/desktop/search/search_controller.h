// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

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
    /// Called on the worker's thread only. May throw.
    using Search = std::function<search::Answer(const search::Request&, const std::stop_token&)>;

    struct Question {
        QString text;
        std::string kind;     ///< id of the only kind wanted; empty: all
        bool correct = true;  ///< whether unknown words may be corrected
        bool operator==(const Question&) const = default;
    };

    explicit SearchController(Search search, QObject* parent = nullptr);
    ~SearchController() override;

public slots:
    void search(const Question& question);

signals:
    void answered(const Question& question, const search::Answer& answer,
                  const std::vector<search::Hint>& hints);
    void searchFailed(const QString& message);

private:
    Search search_;
    std::stop_source current_;
    std::unique_ptr<LatestJob> worker_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
