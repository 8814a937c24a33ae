// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <optional>
#include <stop_token>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/navigation/landing.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"
#include "core/library/description.h"
#include "core/workspace/match_passages.h"
#include "core/workspace/result_list.h"

namespace carrel::desktop {

/// The chosen result: what it is, and what each of its sections says of the words.
class ResultPreview : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        const Theme& theme;
        const library::Description& library;
        ArticleLoader& articles;
        BookmarkController& bookmarks;
    };
    /// What `parts` refers to outlives the preview.
    ResultPreview(const Parts& parts, QWidget* parent);
    ~ResultPreview() override;

    /// Shown when no other follows at once: while one types or walks on, the list comes first. Null: there is
    /// nothing to show.
    void setResult(const workspace::Result* result);

signals:
    void opened(const Address& address, const Landing& landing, OpenIn where);
    void told(const QString& message);

private:
    QLayout* makeButtons();
    void showWanted();
    void showKind(const library::Kind* kind);
    void showArticle(const OpenArticlePtr& article);
    void writePassages();
    void openPassage(const QUrl& link);
    void toggleBookmark();
    void copyLink();
    void refreshBookmark();
    void applyTheme();

    Parts parts_;
    std::optional<workspace::Result> result_;
    std::optional<workspace::Result> wanted_;  ///< is about to be shown
    QTimer wait_;
    std::vector<workspace::MatchPassage> passages_;
    std::stop_source latest_;
    QWidget* page_;
    QLabel* kindIcon_;
    QLabel* kicker_;
    QLabel* title_;
    QLabel* lead_;
    QPushButton* open_;
    QPushButton* newTab_;
    QToolButton* bookmark_;
    QToolButton* link_;
    QLabel* count_;
    QTextBrowser* text_;
};

}  // namespace carrel::desktop
