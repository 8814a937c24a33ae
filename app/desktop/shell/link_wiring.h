// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/navigation/landing.h"
#include "app/desktop/navigation/link_spot.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/preview/preview_controller.h"

namespace carrel::desktop {

/// Makes the links of a page show their previews and lead where they point; `opener` asks for the articles.
/// All three live equally long, or the page is gone first.
template <class Page, class Opener>
void connectLinks(const Page& page, PreviewController& previews, Opener& opener) {
    QObject::connect(&page, &Page::linkEntered, &previews, &PreviewController::enterLink);
    QObject::connect(&page, &Page::linkLeft, &previews, &PreviewController::leaveLink);
    QObject::connect(&page, &Page::moved, &previews, &PreviewController::dismiss);
    QObject::connect(&page, &Page::linkActivated, &opener,
                     [&previews, &opener](const LinkSpot& link, OpenIn where) {
                         if (link.target.kind == LinkTarget::Kind::Article) {
                             emit opener.articleWanted(link.target.address, {}, where);
                         } else {
                             previews.activate(link);
                         }
                     });
}

}  // namespace carrel::desktop
