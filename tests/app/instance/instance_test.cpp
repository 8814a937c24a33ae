// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

#include "app/desktop/instance/instance_listener.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

class InstanceTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path socketFile() const {
        for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))
            if (entry.path().extension() == ".socket") return entry.path();
        return {};
    }

    test::TemporaryFolder folder_;
    std::filesystem::path personal_ = folder_.path() / "personal.db";
};

TEST_F(InstanceTest, TheSecondOneHandsItsMessageToTheFirst) {
    const InstanceDoor first(folder_.path(), personal_);
    const InstanceListener listener(first);
    QSignalSpy received(&listener, &InstanceListener::messageReceived);
    const InstanceDoor second(folder_.path(), personal_);
    EXPECT_FALSE(second.isFirst());
    ASSERT_TRUE(second.handOver("carrel://bridges/arch"));
    ASSERT_TRUE(received.wait());
    EXPECT_EQ(received.front().front().toString(), QStringLiteral("carrel://bridges/arch"));
}

TEST_F(InstanceTest, AnEmptyMessageArrivesToo) {
    const InstanceDoor first(folder_.path(), personal_);
    const InstanceListener listener(first);
    QSignalSpy received(&listener, &InstanceListener::messageReceived);
    ASSERT_TRUE(InstanceDoor(folder_.path(), personal_).handOver(""));
    ASSERT_TRUE(received.wait());
    EXPECT_EQ(received.front().front().toString(), QString());
}

TEST_F(InstanceTest, WhatIsHandedOverBeforeTheFirstOneListensIsHeardLater) {
    const InstanceDoor first(folder_.path(), personal_);
    ASSERT_TRUE(InstanceDoor(folder_.path(), personal_).handOver("early"));
    const InstanceListener listener(first);
    QSignalSpy received(&listener, &InstanceListener::messageReceived);
    ASSERT_TRUE(received.wait());
    EXPECT_EQ(received.front().front().toString(), QStringLiteral("early"));
}

TEST_F(InstanceTest, EachPersonalFileHasAFirstOneOfItsOwn) {
    const InstanceDoor first(folder_.path(), personal_);
    const InstanceDoor other(folder_.path(), folder_.path() / "other.db");
    EXPECT_TRUE(first.isFirst());
    EXPECT_TRUE(other.isFirst());
}

TEST_F(InstanceTest, TheNextOneIsFirstWhenTheFirstHasEnded) {
    { const InstanceDoor first(folder_.path(), personal_); }
    const InstanceDoor next(folder_.path(), personal_);
    EXPECT_TRUE(next.isFirst());
    EXPECT_GE(next.socket(), 0);
}

TEST_F(InstanceTest, ASocketThatAKilledProgramLeftIsNoTrouble) {
    std::filesystem::path name;
    {
        const InstanceDoor killed(folder_.path(), personal_);
        name = socketFile();
    }
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.c_str(), name.string().size());
    ASSERT_EQ(::bind(left, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    ::close(left);
    ASSERT_TRUE(std::filesystem::exists(name));

    const InstanceDoor first(folder_.path(), personal_);
    EXPECT_TRUE(first.isFirst());
    EXPECT_TRUE(InstanceDoor(folder_.path(), personal_).handOver("heard"));
}

TEST_F(InstanceTest, EachOneIsFirstWhereThereIsNoPlaceForTheSocket) {
    const auto blocked = folder_.write("file", "");
    const InstanceDoor door(blocked, personal_);
    EXPECT_TRUE(door.isFirst());
    EXPECT_LT(door.socket(), 0);
}

}  // namespace
}  // namespace carrel::desktop
