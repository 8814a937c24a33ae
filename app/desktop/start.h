// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <optional>

#include "app/desktop/navigation/address.h"
#include "app/desktop/navigation/article_loader.h"
#include "core/workspace/workspace.h"

namespace carrel::desktop {

/// What the first picture needs, read while the toolkit is still starting.
struct Start {
    std::shared_ptr<workspace::Shelf> shelf;  ///< null when the library could not be opened
    workspace::Contents contents;
    OpenArticlePtr article;
    std::string section;  ///< anchor to begin at; empty: the top
    QString failure;      ///< why there is no shelf or no article
};

/// Opens the library and the article at `address`, or the one with which the library wants to start.
/// Callable on any thread; never throws.
Start loadStart(const workspace::Workspace& workspace, const std::optional<Address>& address);

}  // namespace carrel::desktop
