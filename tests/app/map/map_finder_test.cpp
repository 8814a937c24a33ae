// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_finder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

#include "tests/app/map/sample_map.h"
#include "tests/app/signal_wait.h"

namespace carrel::desktop {
namespace {

TEST(MapFinder, TellsOnlyWhatWasWishedForLast) {
    const library::Description library = sample::sampleLibrary();
    MapFinder finder([](const MapWish&) { return sample::sampleAround(); }, library);
    std::vector<std::uint32_t> told;
    QObject::connect(&finder, &MapFinder::found, &finder,
                     [&](const MapPicturePtr& picture) { told.push_back(picture->wish.steps); });
    QSignalSpy found(&finder, &MapFinder::found);
    finder.find(sample::sampleWish(1), sample::sampleType());
    finder.find(sample::sampleWish(2), sample::sampleType());
    ASSERT_TRUE(carrel::test::seen(found));
    EXPECT_EQ(told, std::vector<std::uint32_t>{2});
}

TEST(MapFinder, ReadsNothingAgainForAnotherFilter) {
    const library::Description library = sample::sampleLibrary();
    std::atomic<int> reads = 0;
    MapFinder finder(
        [&reads](const MapWish&) {
            ++reads;
            return sample::sampleAround();
        },
        library);
    QSignalSpy found(&finder, &MapFinder::found);
    finder.find(sample::sampleWish(), sample::sampleType());
    ASSERT_TRUE(carrel::test::seen(found));
    MapWish filtered = sample::sampleWish();
    filtered.filter.kinds = {"term"};
    finder.find(filtered, sample::sampleType());
    ASSERT_TRUE(carrel::test::seen(found, 2));
    EXPECT_EQ(reads, 1);
    EXPECT_EQ(found.back().front().value<MapPicturePtr>()->graph.articles.size(), 3U);
}

TEST(MapFinder, TellsWhyTheMapCantBeRead) {
    const library::Description library = sample::sampleLibrary();
    MapFinder finder(
        [](const MapWish&) -> links::Neighbourhood { throw std::runtime_error("the disk is gone"); },
        library);
    QSignalSpy failed(&finder, &MapFinder::failed);
    finder.find(sample::sampleWish(), sample::sampleType());
    ASSERT_TRUE(carrel::test::seen(failed));
    EXPECT_EQ(failed.front().front().toString(), QStringLiteral("the disk is gone"));
}

TEST(MapFinder, LaysOutTheSameOnItsThreadAsElsewhere) {
    const library::Description library = sample::sampleLibrary();
    MapFinder finder([](const MapWish&) { return sample::sampleAround(); }, library);
    QSignalSpy found(&finder, &MapFinder::found);
    finder.find(sample::sampleWish(), sample::sampleType());
    ASSERT_TRUE(carrel::test::seen(found));
    EXPECT_EQ(found.front().front().value<MapPicturePtr>()->layout, sample::samplePicture()->layout);
}

}  // namespace
}  // namespace carrel::desktop
