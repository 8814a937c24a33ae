// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// A byte of a library that changed on the way: what is read is a value or a message, and what was found is
// right.
#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <random>

#include "core/collect/collect.h"
#include "core/library/open_error.h"
#include "core/search/index.h"
#include "core/text/utf8.h"
#include "core/workspace/connections.h"
#include "core/workspace/shelf.h"
#include "tests/core/search/segment/mended_index.h"
#include "tests/core/temporary_folder.h"

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
        std::string bytes = whole_;
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << bit));
        return folder_.write("flipped.carrel", bytes);
    }

    /// The same in its index, with the checksums made anew as someone would who means harm.
    std::filesystem::path forged(std::size_t at, unsigned bit) {
        return folder_.write("flipped.carrel", test::mended(test::bytesOf(flipped(at, bit))));
    }

    test::TemporaryFolder folder_;
    std::string whole_;
};

/// The index stands behind the pages of the database, whose size and number are in its header.
std::size_t databaseSize(const std::string& file) {
    constexpr std::size_t pageSizeAt = 16;
    constexpr std::size_t pageCountAt = 28;
    const auto number = [&](std::size_t at, std::size_t bytes) {
        std::size_t value = 0;
        for (const char c : file.substr(at, bytes))
            value = value << 8U | static_cast<unsigned char>(c);
        return value;
    };
    return number(pageSizeAt, 2) * number(pageCountAt, 4);
}

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

TEST_F(DamagedLibrary, IsReadOrSaysSoWhicheverBitChanged) {
    std::mt19937 random(61);  // NOLINT(cert-msc51-cpp): the same damage each time
    for (int round = 0; round < 1000; ++round) {
        const std::size_t at = random() % whole_.size();
        const auto file = flipped(at, random() % 8);
        SCOPED_TRACE(at);
        static_cast<void>(isRead([&] { readAll(Shelf({file})); }));
        static_cast<void>(found(file, "stone arch"));
    }
}

TEST_F(DamagedLibrary, FindsWhatIsThereOrSaysSoWhicheverBitOfItsIndexChanged) {
    const auto right = found(folder_.write("flipped.carrel", whole_), "stone arch");
    ASSERT_TRUE(right);
    ASSERT_EQ(right->size(), 2U);
    const std::size_t indexSize = whole_.size() - databaseSize(whole_);
    std::mt19937 random(62);  // NOLINT(cert-msc51-cpp): the same damage each time
    for (int round = 0; round < 250; ++round) {
        const std::size_t at = whole_.size() - 1 - random() % indexSize;
        const auto now = found(flipped(at, random() % 8), "stone arch");
        EXPECT_EQ(now.value_or(*right), *right) << at;
    }
}

TEST_F(DamagedLibrary, IsSearchedOrSaysSoWhoeverForgedItsIndex) {
    const std::size_t indexSize = whole_.size() - databaseSize(whole_);
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
