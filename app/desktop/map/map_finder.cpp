// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_finder.h"

#include <exception>
#include <utility>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

/// Reads, and keeps what it read last: another filter needs no reading.
struct MapFinder::Source {
    Read read;
    MapWish wish;
    std::shared_ptr<const links::Neighbourhood> around;

    const links::Neighbourhood& neighbourhoodFor(const MapWish& wanted) {
        MapWish unfiltered = wanted;
        unfiltered.filter = {};
        if (around == nullptr || unfiltered != wish) {
            around = std::make_shared<const links::Neighbourhood>(read(wanted));
            wish = unfiltered;
        }
        return *around;
    }
};

MapFinder::MapFinder(Read read, const library::Description& library, QObject* parent)
    : QObject(parent),
      library_(library),
      source_(std::make_shared<Source>(Source{std::move(read), {}, nullptr})),
      worker_(std::make_unique<LatestJob>(rethrownOn(*this))) {}

MapFinder::~MapFinder() {
    latest_.request_stop();
    worker_.reset();
}

void MapFinder::find(const MapWish& wish, const MapType& type) {
    latest_.request_stop();
    latest_ = std::stop_source();
    worker_->submit([this, wish, type, stop = latest_.get_token()] {
        std::function<void()> tell;
        try {
            const MapPicturePtr picture =
                pictureOf(source_->neighbourhoodFor(wish), library_, wish, type, stop);
            tell = [this, picture] { emit found(picture); };
        } catch (const std::exception& error) {
            noteFailure(error);
            tell = [this, why = QString::fromUtf8(error.what())] { emit failed(why); };
        }
        QMetaObject::invokeMethod(
            this,
            [stop, tell = std::move(tell)] {
                if (!stop.stop_requested()) tell();
            },
            Qt::QueuedConnection);
    });
}

}  // namespace carrel::desktop
