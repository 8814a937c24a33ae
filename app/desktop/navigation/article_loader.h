// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

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
    /// Called on the worker's thread only; absent: there is no such article. May throw.
    using Load = std::function<std::optional<workspace::OpenArticle>(const library::ArticleKey&)>;
    using Take = std::function<void(const Reading&)>;

    explicit ArticleLoader(Load load, QObject* parent = nullptr);
    ~ArticleLoader() override;

    /// Calls `take` later, on the thread of the loader, unless `stop` was requested by then. What is stopped
    /// before its turn isn't read.
    void load(const library::ArticleKey& article, const std::stop_token& stop, const Take& take);

private:
    Load load_;
    std::unique_ptr<JobQueue> worker_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
