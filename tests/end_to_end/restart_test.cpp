// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What comes back when the program is started again, also after it was killed.
#include <QProcess>
#include <QScrollBar>

#include <csignal>

#include "app/desktop/places.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class RestartTest : public DesktopTest {
protected:
    [[nodiscard]] std::unique_ptr<Session> start() const {
        return std::make_unique<Session>(personal_, CARREL_LIBRARY, PreviewDelays{}, folder_.path());
    }
    /// The program itself, in a process of its own that keeps its files in our folder.
    void startProgram(QProcess& process, const QStringList& arguments) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), QString::fromStdString(folder_.path().string()));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"),
                           QString::fromStdString(folder_.path().string()));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        // Signals go to the program, as in the one that readers have, and not to the sanitizer.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("handle_segv=0"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CARREL_PROGRAM), arguments);
        ASSERT_TRUE(process.waitForStarted());
    }
    /// Until the program has written down that it shows an address.
    [[nodiscard]] bool waitUntilKept(const QByteArray& address) const {
        return QTest::qWaitFor(
            [&] { return StateFile::read(sessionFile(stateOfProgram())).contains(address); }, 30000);
    }
    static void kill(QProcess& program, int signal = SIGKILL) {
        ASSERT_EQ(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        ASSERT_TRUE(program.waitForFinished());
    }
    /// A program that shows Equifax, and comes to an unexpected end.
    void crashProgram() const {
        QProcess program;
        startProgram(program, {QStringLiteral("carrel://cto-handbook/equifax")});
        ASSERT_TRUE(waitUntilKept("carrel://cto-handbook/equifax"));
        kill(program, SIGSEGV);
        EXPECT_EQ(program.exitStatus(), QProcess::CrashExit);
    }
    [[nodiscard]] std::unique_ptr<Session> startAfterProgram() const {
        return std::make_unique<Session>(stateOfProgram() / "personal.db", CARREL_LIBRARY, PreviewDelays{},
                                         stateOfProgram());
    }
    [[nodiscard]] std::filesystem::path stateOfProgram() const { return folder_.path() / "carrel"; }
};

TEST_F(RestartTest, BringsBackTheTabsAndWhichOneIsInFront) {
    {
        const auto session = start();
        session->open("equifax");
        session->clickInTree("netflix-cloud", Qt::MiddleButton);
        session->clickInTree("cto", Qt::MiddleButton);
        session->press(Qt::Key_2, Qt::ControlModifier);
        ASSERT_TRUE(session->waitForTitle(QStringLiteral("Netflix")));
    }
    const auto session = start();
    EXPECT_EQ(session->tabs().count(), 3);
    EXPECT_EQ(session->tabs().strip().currentIndex(), 1);
    EXPECT_TRUE(session->title().contains(QStringLiteral("Netflix"))) << session->title().toStdString();
}

TEST_F(RestartTest, BringsBackWhereATabHasBeen) {
    {
        const auto session = start();
        session->open("equifax");
    }
    const auto session = start();
    session->press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(session->waitForTitle(QStringLiteral("Home")));
}

TEST_F(RestartTest, BringsBackHowFarAnArticleWasRead) {
    {
        const auto session = start();
        session->open("equifax");
        session->reader().scrollTo(400);
    }
    const auto session = start();
    EXPECT_EQ(session->reader().verticalScrollBar()->value(), 400);
}

TEST_F(RestartTest, BringsBackWhatWasSelected) {
    QString selected;
    {
        const auto session = start();
        session->open("equifax");
        session->reader().select({200, 240});
        selected = session->reader().textCursor().selectedText();
        ASSERT_FALSE(selected.isEmpty());
    }
    const auto session = start();
    EXPECT_EQ(session->reader().textCursor().selectedText(), selected);
}

TEST_F(RestartTest, BringsBackThePinOfATab) {
    {
        const auto session = start();
        session->tabs().togglePin();
    }
    const auto session = start();
    EXPECT_TRUE(session->tabs().current().isPinned());
}

TEST_F(RestartTest, BringsBackTheBookmarksInATab) {
    {
        const auto session = start();
        session->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(session->tabs().current().showsBookmarks());
    }
    const auto session = start();
    EXPECT_TRUE(session->tabs().current().showsBookmarks());
}

TEST_F(RestartTest, BringsBackTheSizesOfWindowAndPanes) {
    QSize size;
    int width = 0;
    {
        const auto session = start();
        session->window().resize(1200, 700);
        auto* panes = session->find<Panes>();
        panes->setSizes({300, 600, 300});
        emit panes->splitterMoved(300, 1);  // as the pointer does
        size = session->window().size();
        width = session->find<Sidebar>()->width();
        ASSERT_EQ(width, 300);
    }
    const auto session = start();
    EXPECT_EQ(session->window().size(), size);
    EXPECT_EQ(session->find<Sidebar>()->width(), width);
}

TEST_F(RestartTest, BringsBackThatAPaneIsHidden) {
    {
        const auto session = start();
        session->open("equifax");
        session->press(Qt::Key_F9);
        ASSERT_FALSE(session->find<Sidebar>()->isVisible());
    }
    const auto session = start();
    EXPECT_FALSE(session->find<Sidebar>()->isVisible());
    EXPECT_TRUE(session->find<ContextPanel>()->isVisible());
}

TEST_F(RestartTest, ShowsThePanesAgainThatOnlyANarrowWindowHid) {
    {
        const auto session = start();
        session->open("equifax");
        session->window().resize(800, 700);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !session->find<ContextPanel>()->isVisible(); }));
    }
    const auto session = start();
    EXPECT_FALSE(session->find<ContextPanel>()->isVisible());
    session->window().resize(1360, 700);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session->find<ContextPanel>()->isVisible(); }));
}

TEST_F(RestartTest, BringsBackTheLook) {
    {
        const auto session = start();
        session->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(session->theme().scheme(), Theme::Scheme::Dark);
    }
    const auto session = start();
    EXPECT_EQ(session->theme().scheme(), Theme::Scheme::Dark);
}

TEST_F(RestartTest, SaysThatAnArticleOfTheLastTimeIsGone) {
    SavedSession gone;
    Trail trail;
    trail.go({Place::View::Article, {{"cto-handbook", "no-such-article"}, {}}});
    gone.tabs = {{trail, false}};
    folder_.write("session.json", toJson(gone).toStdString());
    const auto session = start();
    EXPECT_TRUE(session->waitForTitle(QStringLiteral("This article is not here")));
}

TEST_F(RestartTest, LeavesOutTheTabsOfALibraryThatIsNotOpen) {
    SavedSession other;
    Trail trail;
    trail.go({Place::View::Article, {{"bridges", "arch"}, {}}});
    other.tabs = {{trail, false}};
    folder_.write("session.json", toJson(other).toStdString());
    const auto session = start();
    EXPECT_EQ(session->tabs().count(), 1);
    EXPECT_TRUE(session->title().contains(QStringLiteral("Home")));
}

TEST_F(RestartTest, BeginsAnewWhenTheFileIsDamaged) {
    folder_.write("session.json", "{\"format\": 1, \"tabs\": [");
    const auto session = start();
    EXPECT_TRUE(session->title().contains(QStringLiteral("Home")));
}

TEST_F(RestartTest, BringsBackTheTabsOfAProgramThatWasKilled) {
    {
        QProcess program;
        startProgram(program, {QStringLiteral("carrel://cto-handbook/equifax")});
        ASSERT_TRUE(waitUntilKept("carrel://cto-handbook/equifax"));
        kill(program);
    }
    Session session(stateOfProgram() / "personal.db", CARREL_LIBRARY, PreviewDelays{}, stateOfProgram());
    EXPECT_TRUE(session.title().contains(QStringLiteral("Equifax"))) << session.title().toStdString();
}

TEST_F(RestartTest, WritesDownAnUnexpectedEndWithoutWhatWasRead) {
    crashProgram();
    const std::string log = test::bytesOf(logFile(stateOfProgram()));
    EXPECT_NE(log.find(": ended by SIGSEGV"), std::string::npos) << log;
    EXPECT_NE(log.find("\n  carrel+0x"), std::string::npos) << log;
    EXPECT_EQ(log.find("quifax"), std::string::npos) << log;
    EXPECT_EQ(log.find('/'), std::string::npos) << log;
}

TEST_F(RestartTest, SaysAfterAnUnexpectedEndThatTheTabsAreThere) {
    crashProgram();
    const auto session = startAfterProgram();
    EXPECT_TRUE(session->title().contains(QStringLiteral("Equifax"))) << session->title().toStdString();
    EXPECT_TRUE(
        session->find<Toast>()->findChild<QLabel*>()->text().contains(QStringLiteral("ended unexpectedly")));
}

TEST_F(RestartTest, SaysOnceThatTheEndWasUnexpected) {
    crashProgram();
    startAfterProgram().reset();
    const auto session = startAfterProgram();
    EXPECT_EQ(session->find<Toast>(), nullptr);
}

TEST_F(RestartTest, GivesTheAddressToTheProgramThatRunsAlready) {
    QProcess first;
    startProgram(first, {QStringLiteral("carrel://cto-handbook/equifax")});
    ASSERT_TRUE(waitUntilKept("carrel://cto-handbook/equifax"));
    QProcess second;
    startProgram(second, {QStringLiteral("carrel://cto-handbook/netflix-cloud")});
    ASSERT_TRUE(second.waitForFinished());
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_TRUE(waitUntilKept("carrel://cto-handbook/netflix-cloud"));
    kill(first);
}

TEST_F(RestartTest, BeginsAsTheFirstOneAfterAProgramThatWasKilled) {
    QProcess killed;
    startProgram(killed, {QStringLiteral("carrel://cto-handbook/equifax")});
    ASSERT_TRUE(waitUntilKept("carrel://cto-handbook/equifax"));
    kill(killed);
    QProcess next;
    startProgram(next, {QStringLiteral("carrel://cto-handbook/netflix-cloud")});
    EXPECT_TRUE(waitUntilKept("carrel://cto-handbook/netflix-cloud"));
    kill(next);
}

TEST_F(RestartTest, KeepsTheTabsOfALibraryThatIsNotOpen) {
    QProcess handbook;
    startProgram(handbook, {QStringLiteral("carrel://cto-handbook/equifax")});
    ASSERT_TRUE(waitUntilKept("carrel://cto-handbook/equifax"));
    kill(handbook);
    QProcess guide;
    startProgram(guide, {QStringLiteral(CARREL_GUIDE)});
    ASSERT_TRUE(waitUntilKept("carrel:home"));
    kill(guide);
    EXPECT_TRUE(StateFile::read(sessionFile(stateOfProgram())).contains("carrel://cto-handbook/equifax"));
}

TEST_F(RestartTest, SaysWhatIsWrongWithTheAddressThatWasGiven) {
    const auto session = start();
    session->window().openAddress(QStringLiteral("carrel://tunnels/arch"));
    EXPECT_TRUE(session->find<Toast>()->findChild<QLabel*>()->text().contains(QStringLiteral("tunnels")));
}

}  // namespace
}  // namespace carrel::desktop
