// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <stop_token>

#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/personal/personal_link_controller.h"
#include "core/base/range.h"

namespace carrel::desktop {

/// Makes a link of the reader's own out of a mention: it reads the article that holds it, whose words the
/// link quotes.
class MentionKeeper : public QObject {
    Q_OBJECT

public:
    /// Both outlive the keeper.
    MentionKeeper(ArticleLoader& articles, PersonalLinkController& links, QObject* parent = nullptr);
    ~MentionKeeper() override;

    /// `mention`: a place in the text of `from`.
    void keep(const library::ArticleKey& from, const Range& mention, const library::Article& to);

signals:
    void failed(const QString& why);

private:
    ArticleLoader& articles_;
    PersonalLinkController& links_;
    std::stop_source alive_;
};

}  // namespace carrel::desktop
