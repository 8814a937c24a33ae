// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/failure_kind.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "core/sql/error.h"

namespace carrel::workspace {
namespace {

TEST(FailureKind, NamesTheTypeAndNotTheWords) {
    EXPECT_EQ(kindOf(std::runtime_error("My secret.md")), "std::runtime_error");
}

TEST(FailureKind, HasTheNumberOfTheDatabase) {
    EXPECT_EQ(kindOf(sql::Error(11, "secret.carrel is damaged")), "carrel::sql::Error 11");
}

TEST(FailureKind, HasTheNumberOfTheSystem) {
    const std::filesystem::filesystem_error full("can't be written", "/home/anna/secret",
                                                 std::make_error_code(std::errc::no_space_on_device));
    EXPECT_TRUE(kindOf(full).ends_with("filesystem_error 28")) << kindOf(full);
}

TEST(FailureKind, SaysWhatIsNoException) {
    EXPECT_EQ(kindOf(std::make_exception_ptr(7)), "no std::exception");
}

}  // namespace
}  // namespace carrel::workspace
