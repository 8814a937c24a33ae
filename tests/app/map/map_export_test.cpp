// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_export.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QWidget>

#include "tests/app/map/sample_map.h"
#include "tests/app/signal_wait.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

class MapExportTest : public testing::Test {
protected:
    QString written(MapExport::Form form, const QString& name) {
        QSignalSpy told(&exporter_, &MapExport::told);
        const QString file = QString::fromStdString((folder_.path() / name.toStdString()).string());
        exporter_.write(form, sample::samplePicture(), file);
        EXPECT_TRUE(carrel::test::seen(told));
        told_ = told.front().front().toString();
        return file;
    }

    carrel::test::TemporaryFolder folder_;
    QWidget page_;
    MapExport exporter_{&page_};
    QString told_;
};

TEST_F(MapExportTest, WritesAnSvgThatCanBeDrawn) {
    const QString file = written(MapExport::Form::Svg, QStringLiteral("map.svg"));
    const QSvgRenderer svg(file);
    EXPECT_TRUE(svg.isValid());
    EXPECT_GT(svg.defaultSize().width(), 200);
    EXPECT_EQ(told_, QStringLiteral("Saved map.svg"));
}

TEST_F(MapExportTest, WritesAPngOnWhite) {
    const QImage image(written(MapExport::Form::Png, QStringLiteral("map.png")));
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
}

TEST_F(MapExportTest, LeavesAFolderAloneAndSaysWhatIsWrong) {
    folder_.write("map.svg/keep.txt", "x");
    written(MapExport::Form::Svg, QStringLiteral("map.svg"));
    EXPECT_TRUE(told_.contains(QStringLiteral("can't be written"))) << told_.toStdString();
    EXPECT_TRUE(std::filesystem::exists(folder_.path() / "map.svg/keep.txt"));
}

}  // namespace
}  // namespace carrel::desktop
