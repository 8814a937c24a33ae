// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The guide: asked for in the window, and read in one of its own.
#include "app/desktop/instance/own_window.h"
#include "app/desktop/places.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

using Files = std::vector<std::filesystem::path>;

class GuideWindowTest : public DesktopTest {
protected:
    /// The guide, as a start without a session shows it.
    [[nodiscard]] std::unique_ptr<Session> guide() const {
        return std::make_unique<Session>(personal_, CARREL_GUIDE, PreviewDelays{}, folder_.path());
    }
};

TEST_F(GuideWindowTest, F1AsksForTheGuideBesideTheHandbook) {
    Session session(personal_);
    session.press(Qt::Key_F1);
    EXPECT_EQ(session.ownWindows(), Files{guideFile()});
    EXPECT_EQ(guideFile(), handbookFile().parent_path() / "carrel-guide.carrel");
}

TEST_F(GuideWindowTest, TheCommandAsksForItToo) {
    Session session(personal_);
    session.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    Session::type(QStringLiteral("carrel gui"));
    session.press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.ownWindows() == Files{guideFile()}; }));
}

TEST_F(GuideWindowTest, SaysWhyItDoesNotOpen) {
    Session session(personal_);
    session.refuseOwnWindows(QStringLiteral("There is no guide."));
    session.press(Qt::Key_F1);
    ASSERT_NE(session.find<Toast>(), nullptr);
    EXPECT_EQ(session.find<Toast>()->findChild<QLabel*>()->text(), QStringLiteral("There is no guide."));
}

TEST_F(GuideWindowTest, SaysNothingWhenItOpens) {
    Session session(personal_);
    session.press(Qt::Key_F1);
    EXPECT_EQ(session.find<Toast>(), nullptr);
}

TEST_F(GuideWindowTest, AMissingFileIsNamed) {
    const QString why = openOwnWindow(folder_.path() / "none.carrel");
    EXPECT_TRUE(why.contains(QStringLiteral("none.carrel"))) << why.toStdString();
}

TEST_F(GuideWindowTest, BeginsAtItsHome) {
    const auto session = guide();
    EXPECT_EQ(session->tabs().current().view(), Place::View::Home);
    ASSERT_NE(session->find<HomePage>(), nullptr);
    EXPECT_TRUE(session->find<HomePage>()->isVisible());
}

TEST_F(GuideWindowTest, ShowsItsPictures) {
    const auto session = guide();
    session->press(Qt::Key_L, Qt::ControlModifier);
    Session::type(QStringLiteral("carrel://carrel-guide/tour"));
    session->press(Qt::Key_Return);
    ASSERT_TRUE(session->waitForTitle(QStringLiteral("tour")));
    EXPECT_FALSE(session->tabs().current().article()->figures.empty());
}

/// A window beside the one that keeps settings and session.
TEST_F(GuideWindowTest, LooksAsTheReaderPrefersAndKeepsNothing) {
    Settings preferred;
    preferred.appearance = Appearance::Dark;
    folder_.write("settings.json", toJson(preferred).toStdString());
    const workspace::Workspace beside({CARREL_GUIDE}, personal_, [] { return Time(); });
    const Start start = loadStartBeside(beside, folder_.path());
    EXPECT_EQ(start.settings.appearance, Appearance::Dark);
    EXPECT_TRUE(start.stateFolder.empty());
}

}  // namespace
}  // namespace carrel::desktop
