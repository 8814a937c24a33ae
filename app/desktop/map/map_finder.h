// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

#include "app/desktop/map/map_picture.h"
#include "core/base/latest_job.h"

namespace carrel::desktop {

/// Reads what the map shows and lays it out, on a thread of its own; the newest wish wins.
class MapFinder : public QObject {
    Q_OBJECT

public:
    /// What lies around the wish's centre, or the whole library. Called on the worker's thread only; a copy
    /// of it has what it reads from for itself. May throw.
    using Read = std::function<links::Neighbourhood(const MapWish&)>;

    /// `library` outlives the finder.
    MapFinder(Read read, const library::Description& library, QObject* parent = nullptr);
    ~MapFinder() override;

    void find(const MapWish& wish, const MapType& type);

signals:
    void found(const MapPicturePtr& picture);
    void failed(const QString& why);

private:
    struct Source;
    const library::Description& library_;
    std::shared_ptr<Source> source_;  // of the worker's thread
    std::stop_source latest_;
    std::unique_ptr<LatestJob> worker_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
