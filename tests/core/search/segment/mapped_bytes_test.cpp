// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/mapped_bytes.h"

#include <gtest/gtest.h>

#include "core/sql/error.h"
#include "tests/core/temporary_folder.h"

namespace carrel::search {
namespace {

std::string textOf(const MappedBytes& mapped) {
    return {reinterpret_cast<const char*>(mapped.bytes().data()), mapped.bytes().size()};
}

class MappedBytesTest : public testing::Test {
protected:
    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.write("bytes", "one two three");
};

TEST_F(MappedBytesTest, AreAPartOfTheFileReadOrMapped) {
    EXPECT_EQ(textOf(MappedBytes(file_, 4, 3)), "two");
    EXPECT_EQ(textOf(MappedBytes(file_, 4, 3, 3)), "two");
}

TEST_F(MappedBytesTest, AreRefusedBeyondTheEnd) {
    EXPECT_THROW(MappedBytes(file_, 4, 10), library::Damage);
    EXPECT_THROW(MappedBytes(file_, 4, 10, 10), library::Damage);
}

TEST_F(MappedBytesTest, StayWhatTheyWereWhenTheyAreSmall) {
    MappedBytes small(file_, 4, 3, 3);
    std::filesystem::resize_file(file_, 0);
    EXPECT_EQ(textOf(small), "two");
    EXPECT_EQ(small.change(), MappedBytes::Change::None);
}

TEST_F(MappedBytesTest, StayWhenTheyAreSmallAndForgotten) {
    const MappedBytes small(file_, 4, 3, 3);
    small.forget();
    EXPECT_EQ(textOf(small), "two");
}

TEST_F(MappedBytesTest, KnowWhenTheFileIsCutShort) {
    MappedBytes mapped(file_, 4, 3);
    std::filesystem::resize_file(file_, 6);
    EXPECT_EQ(mapped.change(), MappedBytes::Change::CutShort);
    EXPECT_EQ(mapped.change(), MappedBytes::Change::CutShort);
}

TEST_F(MappedBytesTest, SayOnceThatTheFileWasWritten) {
    MappedBytes mapped(file_, 4, 3);
    std::filesystem::last_write_time(file_, {});
    EXPECT_EQ(mapped.change(), MappedBytes::Change::Written);
    EXPECT_EQ(mapped.change(), MappedBytes::Change::None);
}

TEST_F(MappedBytesTest, AreThoseOfTheFileThatWasReplaced) {
    MappedBytes mapped(file_, 4, 3);
    std::filesystem::rename(folder_.write("other", "x"), file_);
    EXPECT_EQ(textOf(mapped), "two");
    EXPECT_EQ(mapped.change(), MappedBytes::Change::None);
}

}  // namespace
}  // namespace carrel::search
