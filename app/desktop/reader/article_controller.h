// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "app/desktop/reader/address.h"
#include "app/desktop/reader/trail.h"
#include "core/base/latest_job.h"
#include "core/base/range.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// Where to go within an article once it is open.
struct Landing {
    std::vector<Range> marks;      ///< words to mark
    std::optional<Range> passage;  ///< to bring into view
    std::optional<int> scroll;     ///< in pixels; for back and forward
};

using OpenArticlePtr = std::shared_ptr<const workspace::OpenArticle>;

/// Opens articles on a thread of its own and keeps the trail of places.
class ArticleController : public QObject {
    Q_OBJECT

public:
    /// Called on the worker's thread only; absent: there is no such article. May throw.
    using Load = std::function<std::optional<workspace::OpenArticle>(const library::ArticleKey&)>;

    explicit ArticleController(Load load, QObject* parent = nullptr);
    ~ArticleController() override;

    [[nodiscard]] const std::optional<Address>& current() const { return current_; }
    [[nodiscard]] bool canGoBack() const { return trail_.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return trail_.canGoForward(); }

public slots:
    void open(const Address& address, const Landing& landing = {});
    void back();
    void forward();
    /// How far the open article is scrolled; kept for the way back.
    void setScroll(int scroll) { trail_.setScroll(scroll); }
    /// Takes an article that was loaded elsewhere (at the start) as the first place.
    void show(const OpenArticlePtr& article, const Address& address);

signals:
    void articleOpened(const OpenArticlePtr& article, const Address& address, const Landing& landing);
    void articleMissing(const Address& address);
    void openingFailed(const QString& message);
    void trailChanged();

private:
    void load(const Address& address, const Landing& landing);
    void take(const OpenArticlePtr& article, Address address, const Landing& landing);

    Load load_;
    std::optional<Address> current_;
    Trail trail_;
    std::stop_source latest_;
    std::unique_ptr<LatestJob> worker_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
