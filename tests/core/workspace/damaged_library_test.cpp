// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// A byte of a library that changed on the way: what is read is right, or a message.
#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <random>

#include "core/collect/collect.h"
#include "core/library/open_error.h"
#include "core/library/reader.h"
#include "core/search/index.h"
#include "core/search/update/index_update.h"
#include "core/text/utf8.h"
#include "core/workspace/connections.h"
#include "core/workspace/shelf.h"
#include "tests/core/flip.h"
#include "tests/core/search/segment/mended_index.h"
#include "tests/core/sql/stamped.h"
#include "tests/core/temporary_folder.h"
#include "tests/core/workspace/told.h"

namespace carrel::workspace {
namespace {

class DamagedLibrary : public testing::Test {
protected:
    DamagedLibrary() {
        folder_.write("stone/library.yaml", "id: stone\nrelations:\n  - {id: part-of, inverse: has-part}\n");
        folder_.write(
            "stone/arch.md",
            "---\ntitle: Arch\ntags: [old]\nplace: Arles\nrelations: {part-of: [pier]}\n---\n"
            "An arch of stone stands on a [[pier]]. ![Arch](arch.svg)\n\n## Keystone\n\nIt comes last.\n");
        folder_.write("stone/arch.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        folder_.write("stone/pier.md",
                      "---\ntags: [old]\nplace: Arles\n---\nA pier bears an arch, be it of stone.\n");
        EXPECT_TRUE(collect::build(folder_.path() / "stone", folder_.path() / "stone.carrel", {}).ok());
        whole_ = test::bytesOf(folder_.path() / "stone.carrel");
    }

    /// The library with one byte changed, which is written anew.
    std::filesystem::path flipped(std::size_t at, unsigned bit) {
        return folder_.write("flipped.carrel", flippedBytes(at, bit));
    }

    /// The same, with the checksums made anew as someone would who means harm.
    std::filesystem::path forged(std::size_t at, unsigned bit) {
        std::string bytes = flippedBytes(at, bit);
        if (at < test::databaseSize(whole_)) {
            test::stampPageAt(bytes, at, test::pageSizeOf(whole_));
        } else {
            bytes = test::mended(bytes);
        }
        return folder_.write("flipped.carrel", bytes);
    }

    [[nodiscard]] std::string flippedBytes(std::size_t at, unsigned bit) const {
        std::string bytes = whole_;
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << bit));
        return bytes;
    }

    test::TemporaryFolder folder_;
    std::string whole_;
};

/// Whether it could be read; damage is a message with the file's name.
bool isRead(const std::function<void()>& reading) {
    try {
        reading();
        return true;
    } catch (const library::OpenError& error) {
        EXPECT_NE(std::string(error.what()).find("flipped.carrel"), std::string::npos) << error.what();
        return false;
    }
}

void readAll(const Shelf& shelf) {
    for (const Contents& contents : shelf.contents()) {
        for (const library::Summary& article : contents.articles) {
            static_cast<void>(isRead([&] {
                if (const auto opened = shelf.open(article.key)) {
                    EXPECT_TRUE(text::isValid(opened->article.text));
                    static_cast<void>(connectionsOf(shelf, *opened, {}));
                }
            }));
            static_cast<void>(isRead([&] { static_cast<void>(shelf.related(article.key, 5)); }));
            static_cast<void>(isRead([&] { static_cast<void>(shelf.neighbourhood(article.key, 2, 20)); }));
        }
    }
}

/// Slugs of what is found, in their order; absent when the index or the library is damaged.
std::optional<std::vector<std::string>> found(const std::filesystem::path& file, const std::string& text) {
    search::Request request;
    request.text = text;
    request.query = search::parse(text).query;
    std::vector<std::string> slugs;
    const bool read = isRead([&] {
        for (const search::Hit& hit : search::openIndex(file)->search(request, {}).hits)
            slugs.push_back(hit.article.slug);
    });
    return read ? std::optional(slugs) : std::nullopt;
}

TEST_F(DamagedLibrary, TellsNothingElseWhicheverByteOfItsDatabaseChanged) {
    const auto file = folder_.write("flipped.carrel", whole_);
    const test::Told right = test::toldBy(file, "arch", "stone arch");
    ASSERT_EQ(right.damaged(), 0);
    std::mt19937 random(60);  // NOLINT(cert-msc51-cpp): the same damage each time
    int damaged = 0;
    for (std::size_t at = 0; at < test::databaseSize(whole_); at += 1 + random() % 400) {
        const unsigned bit = random() % 8;
        test::flip(file, at, bit);
        SCOPED_TRACE(at);
        const test::Told now = test::toldBy(file, "arch", "stone arch");
        test::expectNothingElse(now, right);
        if (now.damaged() > 0) ++damaged;
        test::flip(file, at, bit);
    }
    EXPECT_GT(damaged, 100);
}

TEST_F(DamagedLibrary, TellsNothingElseWhicheverLetterOfAnArticleChanged) {
    const auto file = folder_.write("flipped.carrel", whole_);
    const test::Told right = test::toldBy(file, "arch", "stone arch");
    const std::string words = "An arch of stone stands";
    std::size_t places = 0;
    for (std::size_t found = whole_.find(words); found != std::string::npos;
         found = whole_.find(words, found + 1)) {
        ++places;
        for (std::size_t at = found; at < found + words.size(); ++at) {
            test::flip(file, at, 0);
            const test::Told now = test::toldBy(file, "arch", "stone arch");
            test::expectNothingElse(now, right);
            EXPECT_GT(now.damaged(), 0) << words.substr(0, at - found);
            test::flip(file, at, 0);
        }
    }
    EXPECT_GE(places, 3U) << "in its HTML, its text and the sentence of its link";
}

TEST_F(DamagedLibrary, SaysWhereItIsDamaged) {
    const std::size_t at = whole_.find("An arch of stone stands");
    const std::size_t page = at / 4096 * 4096;
    const auto file = flipped(at, 0);
    try {
        static_cast<void>(library::open(file)->find("arch"));
        FAIL() << "a changed letter was read";
    } catch (const library::OpenError& error) {
        EXPECT_EQ(error.reason(), library::OpenError::Reason::Damaged);
        EXPECT_EQ(std::string(error.what()), "flipped.carrel is damaged (bytes " + std::to_string(page) +
                                                 " to " + std::to_string(page + 4095) +
                                                 " are not as they were written); copy or build it again");
    }
}

TEST_F(DamagedLibrary, IsNamedWhereOthersAreSearchedToo) {
    const auto other = folder_.write("other.carrel", whole_);
    const auto file = flipped(whole_.find("An arch of stone stands"), 0);
    search::Request request;
    request.text = "stone arch";
    request.query = search::parse(request.text).query;
    const auto index = search::openIndex({other, file});
    EXPECT_FALSE(isRead([&] { static_cast<void>(index->search(request, {})); }));
}

TEST_F(DamagedLibrary, IsNotMadeOneThatChangesInPlace) {
    const auto file = flipped(whole_.find("An arch of stone stands"), 0);
    const std::string before = test::bytesOf(file);
    EXPECT_FALSE(isRead([&] { search::openForUpdate(file); }));
    EXPECT_EQ(test::bytesOf(file), before);
}

TEST_F(DamagedLibrary, IsReadOrSaysSoWhoeverForgedIt) {
    std::mt19937 random(61);  // NOLINT(cert-msc51-cpp): the same damage each time
    for (int round = 0; round < 1000; ++round) {
        const std::size_t at = random() % whole_.size();
        const auto file = forged(at, random() % 8);
        SCOPED_TRACE(at);
        static_cast<void>(isRead([&] { readAll(Shelf({file})); }));
        static_cast<void>(found(file, "stone arch"));
    }
}

TEST_F(DamagedLibrary, FindsWhatIsThereOrSaysSoWhicheverBitOfItsIndexChanged) {
    const auto right = found(folder_.write("flipped.carrel", whole_), "stone arch");
    ASSERT_TRUE(right);
    ASSERT_EQ(right->size(), 2U);
    const std::size_t indexSize = whole_.size() - test::databaseSize(whole_);
    std::mt19937 random(62);  // NOLINT(cert-msc51-cpp): the same damage each time
    for (int round = 0; round < 250; ++round) {
        const std::size_t at = whole_.size() - 1 - random() % indexSize;
        const auto now = found(flipped(at, random() % 8), "stone arch");
        EXPECT_EQ(now.value_or(*right), *right) << at;
    }
}

TEST_F(DamagedLibrary, IsSearchedOrSaysSoWhoeverForgedItsIndex) {
    const std::size_t indexSize = whole_.size() - test::databaseSize(whole_);
    std::mt19937 random(63);  // NOLINT(cert-msc51-cpp): the same damage each time
    for (int round = 0; round < 400; ++round) {
        const std::size_t at = whole_.size() - 1 - random() % indexSize;
        const auto file = forged(at, random() % 8);
        SCOPED_TRACE(at);
        for (const char* query : {"stone arch", "ar*", "\"an arch\"", "tag:old", "ston"})
            static_cast<void>(found(file, query));
        static_cast<void>(isRead([&] { static_cast<void>(Shelf({file}).related({"stone", "arch"}, 5)); }));
    }
}

}  // namespace
}  // namespace carrel::workspace
