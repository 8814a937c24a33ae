// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/personal/personal_link_controller.h"
#include "core/base/latest_job.h"
#include "core/workspace/connections.h"

namespace carrel::desktop {

/// Finds what articles are connected with, on a thread of its own; the newest wish wins.
class ConnectionFinder : public QObject {
    Q_OBJECT

public:
    /// Called on the worker's thread only. May throw.
    using Find = std::function<workspace::Connections(const workspace::OpenArticle&, const PersonalLinks&)>;

    explicit ConnectionFinder(Find find, QObject* parent = nullptr);
    ~ConnectionFinder() override;

    void find(const OpenArticlePtr& article, const PersonalLinks& own);
    /// What was asked for last is no longer wanted.
    void cancel();

signals:
    void found(const workspace::Connections& connections);
    void failed(const QString& why);

private:
    Find find_;
    std::stop_source latest_;
    std::unique_ptr<LatestJob> worker_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
