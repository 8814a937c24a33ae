// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/application.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QTest>
#include <QTimer>

#include <stdexcept>
#include <vector>

#include "core/base/job_queue.h"

namespace carrel::desktop {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Throws whatever it is asked to handle.
class Thrower : public QObject {
public:
    bool event(QEvent* /*event*/) override { throw std::runtime_error("My secret"); }
};

/// The program's application, which the tests run in.
class ApplicationTest : public testing::Test {
protected:
    ApplicationTest() {
        QObject::connect(qobject_cast<Application*>(QCoreApplication::instance()), &Application::eventFailed,
                         &context_, [this](const Failure& failure) { failures_.push_back(failure); });
    }
    [[nodiscard]] bool waitForFailure() const {
        return QTest::qWaitFor([this] { return !failures_.empty(); });
    }

    QObject context_;
    std::vector<Failure> failures_;
};

TEST_F(ApplicationTest, GoesOnAfterAnEventThatThrows) {
    Thrower thrower;
    QEvent event(QEvent::User);
    EXPECT_TRUE(QCoreApplication::sendEvent(&thrower, &event));
    ASSERT_TRUE(waitForFailure());
    EXPECT_EQ(failures_.size(), 1U);
}

TEST_F(ApplicationTest, SaysWhatWasThrownWithoutItsWords) {
    Thrower thrower;
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(&thrower, &event);
    ASSERT_TRUE(waitForFailure());
    EXPECT_THAT(failures_.front().kind, HasSubstr("QObject User: std::runtime_error"));
    EXPECT_THAT(failures_.front().kind, Not(HasSubstr("secret")));
}

TEST_F(ApplicationTest, TellsOfAFailureWhenItIsOver) {
    Thrower thrower;
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(&thrower, &event);
    EXPECT_TRUE(failures_.empty());
    EXPECT_TRUE(waitForFailure());
}

/// Throws when its keys are pressed.
class BrokenAction : public QAction {
public:
    using QAction::QAction;
    bool event(QEvent* event) override {
        if (event->type() == QEvent::Shortcut) throw std::runtime_error("broken");
        return QAction::event(event);
    }
};

TEST_F(ApplicationTest, NamesTheActionWhoseKeysWerePressed) {
    QWidget window;
    BrokenAction action(QStringLiteral("Print…"));
    action.setShortcut(Qt::CTRL | Qt::Key_P);
    window.addAction(&action);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(waitForFailure());
    EXPECT_EQ(failures_.front().action, QStringLiteral("“Print”"));
    EXPECT_TRUE(failures_.front().asked);
}

TEST_F(ApplicationTest, KnowsWhatNobodyAskedFor) {
    QTimer::singleShot(0, &context_, [] { throw std::runtime_error("broken"); });
    ASSERT_TRUE(waitForFailure());
    EXPECT_FALSE(failures_.front().asked);
}

/// Is gone before it throws.
class VanishingThrower : public QObject {
public:
    bool event(QEvent* /*event*/) override {
        delete this;
        throw std::runtime_error("broken");
    }
};

TEST_F(ApplicationTest, TellsOfAReceiverThatIsGone) {
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(new VanishingThrower, &event);
    ASSERT_TRUE(waitForFailure());
    EXPECT_THAT(failures_.front().kind, HasSubstr("gone User"));
}

TEST_F(ApplicationTest, TellsWhatAWorkerHasThrown) {
    JobQueue worker(rethrownOn(context_));
    worker.submit([] { throw std::runtime_error("broken"); });
    ASSERT_TRUE(waitForFailure());
    EXPECT_THAT(failures_.front().kind, HasSubstr("MetaCall: std::runtime_error"));
}

}  // namespace
}  // namespace carrel::desktop
