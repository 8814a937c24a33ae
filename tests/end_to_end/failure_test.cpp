// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What nobody expected: it is told, and the program goes on.
#include <QDesktopServices>
#include <QUrl>

#include <stdexcept>

#include "app/desktop/failure/application.h"
#include "app/desktop/failure/message_log.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

/// Throws whatever it is asked to handle.
class BrokenPart : public QObject {
public:
    bool event(QEvent* /*event*/) override { throw std::runtime_error("broken"); }
};

/// Throws instead of what another one would do by its keys.
class BrokenKeys : public QObject {
public:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::Shortcut) throw std::runtime_error("broken");
        return false;
    }
};

/// Stands in for the desktop's program for folders.
class FolderProgram : public QObject {
    Q_OBJECT

public:
    FolderProgram() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~FolderProgram() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    [[nodiscard]] const QList<QUrl>& opened() const { return opened_; }

public slots:
    void open(const QUrl& url) { opened_.append(url); }

private:
    QList<QUrl> opened_;
};

class FailureTest : public DesktopTest {
protected:
    FailureTest() : session_(personal_) {
        QObject::connect(qobject_cast<Application*>(QCoreApplication::instance()), &Application::eventFailed,
                         &session_.window().failures(), &FailureNotice::tell);
    }
    [[nodiscard]] bool waitForDialog() {
        return QTest::qWaitFor([this] { return session_.find<QMessageBox>() != nullptr; });
    }
    [[nodiscard]] QAction& action(const QString& name) {
        return *session_.window().findChild<QAction*>(name);
    }

    Session session_;
};

TEST_F(FailureTest, IsToldOverTheWindowWhichGoesOn) {
    BrokenPart part;
    QCoreApplication::postEvent(&part, new QEvent(QEvent::User));
    ASSERT_TRUE(waitForDialog());
    QTest::keyClick(session_.find<QMessageBox>(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session_.find<QMessageBox>() == nullptr; }));
    session_.open("equifax");
    EXPECT_TRUE(session_.waitForTitle(QStringLiteral("Equifax")));
}

TEST_F(FailureTest, NamesTheCommandThatFailed) {
    BrokenKeys broken;
    action(QStringLiteral("copy link")).installEventFilter(&broken);
    session_.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(waitForDialog());
    EXPECT_TRUE(
        session_.find<QMessageBox>()->text().contains(QStringLiteral("“Copy the link of this place”")));
}

TEST_F(FailureTest, SaysThatThereIsNoLogBeforeAnythingFailed) {
    action(QStringLiteral("log")).trigger();
    EXPECT_TRUE(session_.find<Toast>()->isVisible());
}

TEST_F(FailureTest, IsLookedUpInTheFolderOfTheLog) {
    static_cast<void>(folder_.write("logs/carrel.log", "a line"));
    const FolderProgram program;
    action(QStringLiteral("log")).trigger();
    ASSERT_EQ(program.opened().size(), 1);
    EXPECT_EQ(program.opened().front().toLocalFile().toStdString(), (folder_.path() / "logs").string());
}

TEST_F(DesktopTest, WritesDownThatALibraryCanNotBeOpenedWithoutItsName) {
    const auto secret = folder_.write("secret.carrel", "no library");
    const LogFile log(folder_.path() / "carrel.log", [] { return Time(); });
    {
        const MessageLog messages(log);
        const Session session(personal_, secret);
    }
    const std::string written = test::bytesOf(log.file());
    EXPECT_NE(written.find("opening the library: carrel::library::OpenError"), std::string::npos) << written;
    EXPECT_EQ(written.find("secret"), std::string::npos) << written;
}

}  // namespace
}  // namespace carrel::desktop

#include "failure_test.moc"
