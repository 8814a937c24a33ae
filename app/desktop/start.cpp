// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/start.h"

#include <algorithm>
#include <exception>

namespace carrel::desktop {

namespace {

std::optional<library::ArticleKey> firstArticle(const workspace::Contents& contents) {
    const auto isStart = [&](const library::Summary& article) {
        return article.key.slug == contents.description.start;
    };
    const auto start = std::find_if(contents.articles.begin(), contents.articles.end(), isStart);
    if (start != contents.articles.end()) return start->key;
    if (contents.articles.empty()) return std::nullopt;
    return contents.articles.front().key;
}

void load(Start& start, const workspace::Workspace& workspace, const std::optional<Address>& address) {
    start.shelf = std::make_shared<workspace::Shelf>(workspace.openShelf());
    start.contents = start.shelf->contents().front();
    const auto wanted = address ? std::optional(address->article) : firstArticle(start.contents);
    if (!wanted) {
        start.failure = QStringLiteral("The library holds no articles.");
        return;
    }
    if (address) start.section = address->section;
    auto article = start.shelf->open(*wanted);
    if (article) {
        start.article = std::make_shared<const workspace::OpenArticle>(*std::move(article));
    } else {
        start.failure =
            QStringLiteral("The library has no article “%1”.").arg(QString::fromStdString(wanted->slug));
    }
}

}  // namespace

Start loadStart(const workspace::Workspace& workspace, const std::optional<Address>& address) {
    Start start;
    try {
        load(start, workspace, address);
    } catch (const std::exception& error) {
        start.failure = QString::fromUtf8(error.what());
    }
    return start;
}

}  // namespace carrel::desktop
