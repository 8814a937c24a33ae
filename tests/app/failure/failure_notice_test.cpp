// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/failure_notice.h"

#include <gmock/gmock.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

const Failure background{QStringLiteral("Drawing"), "QWidget Paint: std::bad_alloc", false};
const Failure ofReader{QStringLiteral("“Print”"), "QAction Shortcut: std::bad_alloc", true};

class FailureNoticeTest : public testing::Test {
protected:
    FailureNoticeTest() { window_.show(); }
    [[nodiscard]] QList<QMessageBox*> dialogs() const { return window_.findChildren<QMessageBox*>(); }
    void press(const QString& text) const {
        for (QAbstractButton* button : dialogs().front()->buttons())
            if (button->text() == text) QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Waits until the dialog is gone.
    [[nodiscard]] bool goOn() const {
        press(QStringLiteral("Go on"));
        return QTest::qWaitFor([this] { return dialogs().empty(); });
    }

    test::TemporaryFolder folder_;
    QWidget window_;
    FailureNotice notice_{folder_.path() / "logs", &window_};
};

TEST_F(FailureNoticeTest, SaysWhatFailedAndWhereTheLogIs) {
    notice_.tell(ofReader);
    ASSERT_EQ(dialogs().size(), 1);
    EXPECT_TRUE(dialogs().front()->isVisible());
    EXPECT_TRUE(dialogs().front()->text().contains(QStringLiteral("“Print”")));
    EXPECT_TRUE(dialogs().front()->informativeText().contains(
        QString::fromStdString((folder_.path() / "logs").string())));
}

TEST_F(FailureNoticeTest, SaysOneAtATime) {
    notice_.tell(ofReader);
    notice_.tell(background);
    EXPECT_EQ(dialogs().size(), 1);
}

TEST_F(FailureNoticeTest, SaysOnceWhatFailsByItself) {
    notice_.tell(background);
    ASSERT_TRUE(goOn());
    notice_.tell(background);
    EXPECT_TRUE(dialogs().empty());
}

TEST_F(FailureNoticeTest, SaysEachTimeWhatTheReaderAskedFor) {
    notice_.tell(ofReader);
    ASSERT_TRUE(goOn());
    notice_.tell(ofReader);
    EXPECT_EQ(dialogs().size(), 1);
}

TEST_F(FailureNoticeTest, GoesOnByEscape) {
    notice_.tell(ofReader);
    QTest::keyClick(dialogs().front(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return dialogs().empty(); }));
    EXPECT_TRUE(window_.isVisible());
}

TEST_F(FailureNoticeTest, ClosesTheWindowWhereThatIsWanted) {
    notice_.tell(ofReader);
    press(QStringLiteral("Close Carrel"));
    EXPECT_FALSE(window_.isVisible());
}

TEST_F(FailureNoticeTest, SaysWhenThereIsNoLog) {
    const QSignalSpy told(&notice_, &FailureNotice::told);
    notice_.showLog();
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(QStringLiteral("no log")));
}

}  // namespace
}  // namespace carrel::desktop
