// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/desktop/navigation/suggestion.h"
#include "core/base/job_queue.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

using OpenArticlePtr = std::shared_ptr<const workspace::OpenArticle>;

/// What came of reading an article.
struct Reading {
    OpenArticlePtr article;  ///< null: there is none, or it could not be read
    QString failure;         ///< why it could not be read; empty otherwise
};

/// Reads articles on a thread of its own, in the order in which they were asked for. All tabs share it.
class ArticleLoader : public QObject {
    Q_OBJECT

public:
    /// Absent: there is no such article.
    using Load = std::function<std::optional<workspace::OpenArticle>(const library::ArticleKey&)>;
    using Suggest = std::function<std::vector<Suggestion>(const std::string& wanted)>;
    /// Called on the worker's thread only. Each may throw.
    struct Calls {
        Load load;
        Suggest suggest;  ///< may be empty: nothing is ever suggested
    };
    template <class Result>
    using Take = std::function<void(const Result&)>;

    explicit ArticleLoader(Calls calls, QObject* parent = nullptr);
    ~ArticleLoader() override;

    // Each calls `take` later, on the thread of the loader, unless `stop` was requested by then. What is
    // stopped before its turn isn't read.
    void load(const library::ArticleKey& article, const std::stop_token& stop, const Take<Reading>& take);
    /// Nothing is suggested when the library can't be read.
    void suggest(const std::string& wanted, const std::stop_token& stop,
                 const Take<std::vector<Suggestion>>& take);

private:
    /// `read` doesn't throw.
    template <class Result>
    void submit(const std::function<Result()>& read, const std::stop_token& stop, const Take<Result>& take);

    Calls calls_;
    std::unique_ptr<JobQueue> worker_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
