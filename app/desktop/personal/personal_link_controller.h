// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/personal_link.h"

namespace carrel::desktop {

using PersonalLinks = std::vector<personal::PersonalLink>;

/// Keeps the links that the reader makes, and tells what is on disk.
class PersonalLinkController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit PersonalLinkController(StoreThread& store, QObject* parent = nullptr);

    /// As they are on disk, newest first.
    [[nodiscard]] const PersonalLinks& links() const { return links_; }

public slots:
    void add(const personal::PersonalLinkDraft& draft);
    void remove(personal::PersonalLinkId id);
    /// Reads what is on disk, when it was changed by others than this.
    void reload();

signals:
    /// The links on disk changed, or were read for the first time.
    void linksChanged();
    void linkAdded(const personal::PersonalLink& link);
    void linkRemoved(const personal::PersonalLink& link);
    /// A change did not reach the disk; nothing that was there before is lost.
    void changeFailed(const QString& message);

private:
    /// What is done to the store, and what then is to be told besides the change.
    using Change = std::function<StoreThread::News(personal::Store&)>;
    void submit(Change change);

    StoreThread& store_;
    PersonalLinks links_;
};

}  // namespace carrel::desktop
