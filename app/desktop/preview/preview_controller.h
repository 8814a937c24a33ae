// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <stop_token>

#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/preview/preview.h"

namespace carrel::desktop {

/// How long the pointer rests on a link before its preview opens, and how long it may be away before it
/// closes.
struct PreviewDelays {
    std::chrono::milliseconds open{400};
    std::chrono::milliseconds close{150};
};

/// Decides when a link's preview opens and closes, and has it read. Places outside are opened only from a
/// preview: one knows by then where they are.
class PreviewController : public QObject {
    Q_OBJECT

public:
    /// The references outlive the controller.
    PreviewController(ArticleLoader& loader, const library::Description& library, const PreviewDelays& delays,
                      QObject* parent = nullptr);
    ~PreviewController() override;

    /// What is shown.
    [[nodiscard]] const std::optional<LinkSpot>& shown() const { return shown_; }

public slots:
    /// The pointer is on a link, or no longer.
    void enterLink(const LinkSpot& link);
    void leaveLink();
    /// The same of the preview itself.
    void enterCard();
    void leaveCard();
    /// The focus is on a link, or on none.
    void focusLink(const LinkSpot& link);
    /// Opens the preview at once.
    void peek(const LinkSpot& link);
    /// A link that isn't to an article was followed.
    void activate(const LinkSpot& link);
    /// To a place that the preview has shown.
    void goOutside(const QUrl& url);
    void dismiss();

signals:
    void opened(const Preview& preview, const LinkSpot& link);
    void closed();
    /// Where the link under the pointer or with the focus leads, for the status line; empty without one.
    void described(const QString& text);
    /// The reader knows the address and wants to go there.
    void outsideWanted(const QUrl& url);

private:
    void ask(const LinkSpot& link);
    void open(const Preview& preview, const LinkSpot& link);
    void describe(const LinkTarget& target);

    ArticleLoader& loader_;
    const library::Description& library_;
    std::optional<LinkSpot> entered_;
    std::optional<LinkSpot> shown_;
    QTimer opening_;
    QTimer closing_;
    std::stop_source latest_;
};

}  // namespace carrel::desktop
