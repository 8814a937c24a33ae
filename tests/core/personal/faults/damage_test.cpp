// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Files that are damaged: it is found, or it does no harm; nothing is emptied.
#include <gmock/gmock.h>

#include <fstream>
#include <random>
#include <string>

#include "tests/core/personal/opened_store.h"
#include "tests/core/personal/random_changes.h"

namespace carrel::personal {
namespace {

struct Sizes {
    std::size_t bookmarks = 0;
    std::size_t highlights = 0;
    std::size_t notes = 0;
    std::size_t links = 0;
    std::size_t folders = 0;
    bool operator==(const Sizes&) const = default;
};

Sizes sizesOf(Store& store) {
    const PersonalData all = store.all();
    return {all.bookmarks.size(), all.highlights.size(), all.notes.size(), all.links.size(),
            all.folders.size()};
}

class DamageTest : public testing::Test {
protected:
    DamageTest() {
        {
            Store store(made_, test::tickingClock());
            test::RandomChanges random(7);
            for (int change = 0; change < 150; ++change)
                random.change(store);
            sizes_ = sizesOf(store);
        }
        bytes_ = test::bytesOf(made_);
    }

    /// What a store of these bytes holds; absent: it was refused, and left as it was.
    static std::optional<Sizes> opened(const std::string& bytes) {
        const test::TemporaryFolder folder;
        const std::filesystem::path file = folder.write("personal.db", bytes);
        try {
            Store store(file, test::tickingClock(Time(std::chrono::hours(1))));
            return sizesOf(store);
        } catch (const std::runtime_error& error) {
            EXPECT_NE(std::string(error.what()), "");
            EXPECT_GE(std::filesystem::file_size(file), bytes.size());
            return std::nullopt;
        }
    }

    test::TemporaryFolder folder_;
    std::filesystem::path made_ = folder_.path() / "personal.db";
    Sizes sizes_;
    std::string bytes_;
};

TEST_F(DamageTest, OfOneByteIsFoundOrDoesNoHarm) {
    std::mt19937 random(1000);
    int found = 0;
    for (int flip = 0; flip < 1000; ++flip) {
        std::string damaged = bytes_;
        const std::size_t at = random() % damaged.size();
        damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1U << (random() % 8U)));
        const std::optional<Sizes> sizes = opened(damaged);
        if (!sizes) {
            ++found;
            continue;
        }
        ASSERT_EQ(*sizes, sizes_) << "flip " << flip << " at byte " << at;
    }
    EXPECT_GT(found, 50);
    RecordProperty("found", found);
}

TEST_F(DamageTest, OfATruncatedFileIsFound) {
    for (std::size_t share = 1; share < 20; ++share)
        EXPECT_EQ(opened(bytes_.substr(0, bytes_.size() * share / 20)), std::nullopt) << share;
}

TEST_F(DamageTest, OfAWriteAheadLogLosesNothingOfTheFile) {
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        const test::TemporaryFolder folder;
        const std::filesystem::path file = folder.write("personal.db", bytes_);
        std::string log(4096, '\0');
        for (char& byte : log)
            byte = static_cast<char>(random());
        folder.write("personal.db-wal", log);
        Store store(file, test::tickingClock());
        ASSERT_EQ(sizesOf(store), sizes_);
    }
}

}  // namespace
}  // namespace carrel::personal
