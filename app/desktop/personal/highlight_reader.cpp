// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/highlight_reader.h"

#include <utility>

namespace carrel::desktop {

HighlightReader::HighlightReader(StoreThread& store, QObject* parent) : QObject(parent), store_(store) {}

void HighlightReader::readCounts() {
    submit([this](personal::Store& store) -> StoreThread::News {
        return [this, counts = store.highlightCounts()] {
            counts_ = counts;
            emit countsRead();
        };
    });
}

void HighlightReader::read(const library::ArticleKey& article) {
    submit([this, article](personal::Store& store) -> StoreThread::News {
        return [this, article, highlights = store.highlightsOf(article)] {
            emit highlightsRead(article, highlights);
        };
    });
}

void HighlightReader::submit(StoreThread::Job job) {
    store_.submit(*this, std::move(job), [this](const QString& why) { emit readingFailed(why); });
}

}  // namespace carrel::desktop
