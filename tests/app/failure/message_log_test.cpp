// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/message_log.h"

#include <gmock/gmock.h>

#include <QLoggingCategory>

#include <algorithm>

#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

int passedOn = 0;

void countMessage(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& /*message*/) {
    ++passedOn;
}

class MessageLogTest : public testing::Test {
protected:
    MessageLogTest() : before_(qInstallMessageHandler(countMessage)) { passedOn = 0; }
    ~MessageLogTest() override { qInstallMessageHandler(before_); }
    [[nodiscard]] std::string written() const { return test::bytesOf(log_.file()); }

    test::TemporaryFolder folder_;
    LogFile log_{folder_.path() / "carrel.log", [] { return Time(); }};
    QtMessageHandler before_;
};

TEST_F(MessageLogTest, HasWarningsWithTheirCategory) {
    const MessageLog messages(log_);
    const QLoggingCategory category("carrel.test");
    qCWarning(category, "something is odd");
    EXPECT_THAT(written(), EndsWith(" warning carrel.test: something is odd\n"));
}

TEST_F(MessageLogTest, HasErrors) {
    const MessageLog messages(log_);
    qCritical("something is wrong");
    EXPECT_THAT(written(), HasSubstr(" error default: something is wrong\n"));
}

TEST_F(MessageLogTest, HasNoNotesOfDevelopers) {
    const MessageLog messages(log_);
    qDebug("a note");
    EXPECT_EQ(written(), "");
}

TEST_F(MessageLogTest, HasNothingPersonal) {
    const MessageLog messages(log_);
    qWarning("no picture \"secret\" in /home/anna");
    EXPECT_THAT(written(), Not(HasSubstr("secret")));
    EXPECT_THAT(written(), Not(HasSubstr("anna")));
}

TEST_F(MessageLogTest, HasAMessageThatRepeatsItselfOnce) {
    const MessageLog messages(log_);
    for (int time = 0; time < 3; ++time)
        qWarning("again");
    EXPECT_EQ(std::ranges::count(written(), '\n'), 1);
}

TEST_F(MessageLogTest, PassesEachMessageOn) {
    const MessageLog messages(log_);
    qWarning("again");
    qWarning("again");
    EXPECT_EQ(passedOn, 2);
}

TEST_F(MessageLogTest, EndsWithItsObject) {
    { const MessageLog messages(log_); }
    qWarning("too late");
    EXPECT_EQ(written(), "");
    EXPECT_EQ(passedOn, 1);
}

}  // namespace
}  // namespace carrel::desktop
