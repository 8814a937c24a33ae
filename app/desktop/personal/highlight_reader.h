// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <map>
#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/highlight.h"

namespace carrel::desktop {

using Highlights = std::vector<personal::Highlight>;
using HighlightCounts = std::map<library::ArticleKey, std::size_t>;

/// Reads what is highlighted, for lists that show it and change nothing.
class HighlightReader : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the reader.
    explicit HighlightReader(StoreThread& store, QObject* parent = nullptr);

    /// How many each article has, as last read; an article without any is not in it.
    [[nodiscard]] const HighlightCounts& counts() const { return counts_; }

public slots:
    void readCounts();
    /// They come by highlightsRead().
    void read(const library::ArticleKey& article);

signals:
    void countsRead();
    /// In the order of the places.
    void highlightsRead(const library::ArticleKey& article, const Highlights& highlights);
    void readingFailed(const QString& message);

private:
    void submit(StoreThread::Job job);

    StoreThread& store_;
    HighlightCounts counts_;
};

}  // namespace carrel::desktop
