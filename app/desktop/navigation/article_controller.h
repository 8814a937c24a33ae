// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>
#include <stop_token>

#include "app/desktop/navigation/address.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/navigation/landing.h"

namespace carrel::desktop {

/// Keeps one tab's trail of places and opens what stands there. The newest wish wins.
class ArticleController : public QObject {
    Q_OBJECT

public:
    /// `loader` outlives the controller. `trail`: where the tab has been before.
    explicit ArticleController(ArticleLoader& loader, Trail trail = {}, QObject* parent = nullptr);
    ~ArticleController() override;

    [[nodiscard]] const Trail& trail() const { return trail_; }

public slots:
    void open(const Address& address, const Landing& landing = {});
    /// Notes the place only; resume() opens it.
    void openLater(const Address& address, const Landing& landing = {});
    /// One of the window's own pages.
    void openPage(Place::View view, const QString& state = {});
    void back();
    void forward();
    /// To a step of the trail, by its index.
    void jump(std::size_t step);
    /// Opens the place that the trail is at.
    void resume();
    /// What was asked for is not wanted any more.
    void abandon();
    /// How far the open article is scrolled; kept for the way back.
    void setScroll(int scroll);
    /// What is selected in it; kept, too.
    void setSelection(const Trail::Selection& selection);
    /// What the page shows now; kept, too.
    void setState(const QString& state);
    /// Begins at the current place of a trail. `article`, which was read elsewhere (at the start), stands
    /// there; null: what is there is opened.
    void begin(Trail trail, const OpenArticlePtr& article);

signals:
    void articleOpened(const OpenArticlePtr& article, const Address& address, const Landing& landing);
    void pageOpened(const Place& place);
    void articleMissing(const Address& address);
    void openingFailed(const QString& message);
    void trailChanged();
    /// The place is the same; its state, how far it was read, or what is selected in it, is not.
    void placeMoved();

private:
    void goTo(const std::optional<Trail::Step>& step);
    void load(const Address& address, const Landing& landing);
    void take(const OpenArticlePtr& article, Address address, const Landing& landing);

    ArticleLoader& loader_;
    Trail trail_;
    std::optional<Landing> waiting_;  ///< of a place that was only noted
    std::stop_source latest_;
};

}  // namespace carrel::desktop
