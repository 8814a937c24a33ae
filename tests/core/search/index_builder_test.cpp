// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/library/writer.h"
#include "core/search/index.h"
#include "core/sql/error.h"
#include "tests/core/library/bridges.h"
#include "tests/core/temporary_folder.h"

namespace carrel::search {
namespace {

TEST(IndexBuilder, SaysThatALibraryHasAnIndexAlready) {
    const test::TemporaryFolder folder;
    library::Writer writer(folder.path() / "bridges.carrel", {});
    const IndexBuilder first(writer, "en");
    EXPECT_THROW(IndexBuilder(writer, "en"), sql::Error);
}

}  // namespace
}  // namespace carrel::search
