// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/start.h"

#include <exception>

#include "app/desktop/navigation/first_article.h"

namespace carrel::desktop {

namespace {

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
