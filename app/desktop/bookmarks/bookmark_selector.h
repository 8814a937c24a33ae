// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>
#include <stop_token>

#include "app/desktop/bookmarks/bookmark_selection.h"
#include "core/base/latest_job.h"

namespace carrel::desktop {

/// Selects bookmarks on a thread of its own; the newest wish wins.
class BookmarkSelector : public QObject {
    Q_OBJECT

public:
    explicit BookmarkSelector(QObject* parent);
    ~BookmarkSelector() override;

    void select(const Bookmarks& bookmarks, const BookmarkQuery& query);

signals:
    void selected(const std::shared_ptr<BookmarkSelection>& selection);

private:
    std::stop_source current_;
    std::unique_ptr<LatestJob> worker_;  ///< made when it is first wanted; last: it ends before what it uses
};

}  // namespace carrel::desktop
