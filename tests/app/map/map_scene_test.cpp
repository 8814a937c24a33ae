// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/map_scene.h"

#include <gtest/gtest.h>

#include <cmath>

#include "app/desktop/map/scene/label_layer.h"
#include "tests/app/map/sample_map.h"

namespace carrel::desktop {
namespace {

/// So many articles round one, and lines among them.
MapPicturePtr crowd(int count, bool whole) {
    links::Neighbourhood around;
    for (int at = 0; at <= count; ++at) {
        around.nodes.push_back(
            sample::sampleNode("article-" + std::to_string(at), at % 2 == 0 ? "role" : "case"));
        if (at > 0)
            around.edges.push_back({0, static_cast<std::size_t>(at), library::LinkType::Written, "", 1});
        if (at > 3)
            around.edges.push_back({static_cast<std::size_t>(at) / 2, static_cast<std::size_t>(at),
                                    library::LinkType::Mention, "", 1});
    }
    return pictureOf(around, sample::sampleLibrary(), {"handbook", whole ? "" : "article-0", 1, {}},
                     sample::sampleType(), {});
}

void expectApart(const MapScene& scene) {
    const LabelPlan& plan = scene.labels().plan();
    std::vector<QRectF> rects;
    for (const LabelPlan::Label& label : plan.labels)
        rects.push_back(label.rect);
    for (const LabelPlan::Word& word : plan.words)
        rects.push_back(word.rect);
    for (std::size_t one = 0; one < rects.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            EXPECT_FALSE(rects[one].intersects(rects[other]));
}

TEST(MapScene, ShowsLabelsWhereThereIsRoomAndNoneOnAnother) {
    MapScene scene;
    scene.setPicture(crowd(24, false), 0);
    std::size_t before = 0;
    for (const qreal zoom : {0.2, 0.5, 1.0}) {
        scene.setZoom(zoom);
        expectApart(scene);
        EXPECT_GE(scene.labels().plan().labels.size(), before) << zoom;
        before = scene.labels().plan().labels.size();
    }
    EXPECT_EQ(before, 24U);  // all of them, as it was laid out
}

TEST(MapScene, ShowsTheLabelOfWhatIsSelectedInAnyCase) {
    MapScene scene;
    scene.setPicture(crowd(200, true), 0);
    scene.setZoom(0.05);
    scene.select(137);
    const std::vector<LabelPlan::Label>& labels = scene.labels().plan().labels;
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const LabelPlan::Label& label) { return label.article == 137; }));
}

TEST(MapScene, FindsWhatIsUnderAPoint) {
    MapScene scene;
    const MapPicturePtr picture = crowd(12, false);
    scene.setPicture(picture, 0);
    for (std::size_t at = 0; at < picture->layout.places.size(); ++at)
        EXPECT_EQ(scene.articleAt(picture->layout.places[at]), at);
    EXPECT_EQ(scene.articleAt(picture->bounds().bottomRight() + QPointF(500, 500)), std::nullopt);
}

TEST(MapScene, KeepsWhatIsSelectedInAnotherPictureThatHasIt) {
    MapScene scene;
    scene.setPicture(sample::samplePicture(), 0);
    scene.select(3);
    MapWish whole = sample::sampleWish();
    whole.centre.clear();
    scene.setPicture(sample::samplePicture(whole), 0);
    EXPECT_EQ(scene.selected(), 3U);
    scene.setPicture(sample::samplePicture(sample::sampleWish(1)), 0);
    EXPECT_EQ(scene.selected(), std::nullopt);
}

TEST(CellIndex, FindsLinesByEachPartOfThem) {
    CellIndex index({0, 0, 1000, 1000}, 50);
    const QLineF line(20, 900, 980, 30);
    index.add(7, line);
    for (const qreal part : {0.0, 0.13, 0.5, 0.77, 1.0}) {
        const QPointF point = line.pointAt(part);
        EXPECT_EQ(index.near(QRectF(point, QSizeF(0.1, 0.1))), std::vector<std::uint32_t>{7}) << part;
    }
    EXPECT_TRUE(index.near({0, 0, 40, 40}).empty());
}

}  // namespace
}  // namespace carrel::desktop
