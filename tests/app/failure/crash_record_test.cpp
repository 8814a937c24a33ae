// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/crash_record.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>
#include <thread>

#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::KilledBySignal;
using testing::Not;

class CrashRecordDeathTest : public testing::Test {
protected:
    /// Even where a sanitizer handles the signal.
    void recordWithout(int handled) const {
        static_cast<void>(std::signal(handled, SIG_DFL));
        recordCrashes(places_, "carrel 1.2.3");
    }
    [[nodiscard]] std::string written() const { return test::bytesOf(places_.log); }

    test::TemporaryFolder folder_;
    CrashPlaces places_{folder_.path() / "logs" / "carrel.log", folder_.path() / "logs" / "ended"};
};

TEST_F(CrashRecordDeathTest, SaysWhichSignalEndedWhichVersion) {
    EXPECT_EXIT(
        {
            recordWithout(SIGSEGV);
            std::raise(SIGSEGV);
        },
        KilledBySignal(SIGSEGV), "");
    EXPECT_THAT(written(), ContainsRegex("^@[0-9]+ fatal carrel 1.2.3: ended by SIGSEGV"));
}

TEST_F(CrashRecordDeathTest, SaysWhichCallsLedThereWithoutFolders) {
    EXPECT_EXIT(
        {
            recordWithout(SIGBUS);
            std::raise(SIGBUS);
        },
        KilledBySignal(SIGBUS), "");
    EXPECT_THAT(written(), ContainsRegex("\n  app_tests[+]0x[0-9a-f]+ "));
    EXPECT_THAT(written(), Not(HasSubstr("/")));
}

TEST_F(CrashRecordDeathTest, SaysWhatWasThrownWithoutItsWords) {
    EXPECT_EXIT(
        {
            recordWithout(SIGABRT);
            const std::jthread thread([] { throw std::runtime_error("My secret"); });
        },
        KilledBySignal(SIGABRT), "");
    EXPECT_THAT(written(), HasSubstr("ended by std::terminate St13runtime_error\n"));
    EXPECT_THAT(written(), Not(HasSubstr("secret")));
    EXPECT_THAT(written(), Not(HasSubstr("SIGABRT")));
}

TEST_F(CrashRecordDeathTest, TellsTheNextStartOnce) {
    EXPECT_EXIT(
        {
            recordWithout(SIGABRT);
            std::abort();
        },
        KilledBySignal(SIGABRT), "");
    EXPECT_TRUE(takeCrashMark(places_.mark));
    EXPECT_FALSE(takeCrashMark(places_.mark));
}

TEST_F(CrashRecordDeathTest, AddsToWhatTheLogHas) {
    static_cast<void>(folder_.write("logs/carrel.log", "a line\n"));
    EXPECT_EXIT(
        {
            recordWithout(SIGABRT);
            std::abort();
        },
        KilledBySignal(SIGABRT), "");
    EXPECT_THAT(written(), ContainsRegex("^a line\n@[0-9]+ fatal "));
}

TEST_F(CrashRecordDeathTest, LeavesASignalToWhoHandlesIt) {
    EXPECT_EXIT(
        {
            static_cast<void>(std::signal(SIGFPE, [](int /*number*/) { _exit(3); }));
            recordCrashes(places_, "carrel 1.2.3");
            std::raise(SIGFPE);
        },
        testing::ExitedWithCode(3), "");
    EXPECT_FALSE(std::filesystem::exists(places_.log));
}

TEST_F(CrashRecordDeathTest, WritesNothingWhereNothingHappens) {
    EXPECT_EXIT(
        {
            recordCrashes(places_, "carrel 1.2.3");
            _exit(0);
        },
        testing::ExitedWithCode(0), "");
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
}

}  // namespace
}  // namespace carrel::desktop
