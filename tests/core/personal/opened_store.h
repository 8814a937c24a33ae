// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

#include "core/personal/exchange/json_export.h"
#include "core/personal/store.h"
#include "tests/core/temporary_folder.h"

namespace carrel::test {

/// A clock that goes on by a second with each look.
inline Clock tickingClock(Time from = Time(std::chrono::hours(24))) {
    return [now = from]() mutable { return now += std::chrono::seconds(1); };
}

/// All that is in a store, in one text, without ids.
inline std::string contentOf(personal::Store& store) {
    return personal::toJson(store.all(), std::nullopt);
}

/// A test with a store in a folder of its own.
class StoreFixture : public testing::Test {
protected:
    void reopen() {
        store_.reset();
        store_ = std::make_unique<personal::Store>(file_, clock_);
    }

    TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "personal.db";
    Clock clock_ = tickingClock();
    std::unique_ptr<personal::Store> store_ = std::make_unique<personal::Store>(file_, clock_);
};

}  // namespace carrel::test
