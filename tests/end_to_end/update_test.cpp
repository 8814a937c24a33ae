// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/end_to_end/cli.h"

namespace carrel {
namespace {

using testing::HasSubstr;

class UpdateCommandTest : public test::Cli {
protected:
    UpdateCommandTest() {
        folder_.write("notes/tea.md", "Green leaves. See [[Coffee]].");
        folder_.write("notes/milk.md", "From cows.");
        EXPECT_EQ(run("build " + path("notes") + " --out " + path("notes.carrel")).code, 0);
    }
    [[nodiscard]] Outcome update() const {
        return run("update " + path("notes.carrel") + " " + path("notes"));
    }
    [[nodiscard]] Outcome search(const std::string& words) const {
        return run("search " + path("notes.carrel") + " " + words);
    }
};

TEST_F(UpdateCommandTest, TakesInWhatWasWrittenSince) {
    folder_.write("notes/coffee.md", "Roasted beans.");
    const Outcome updated = update();
    EXPECT_EQ(updated.code, 0);
    EXPECT_THAT(updated.messages, HasSubstr("1 added, 0 changed, 0 removed"));
    EXPECT_THAT(search("roasted").out, HasSubstr("coffee"));
    EXPECT_THAT(run("links " + path("notes.carrel") + " coffee").out, HasSubstr("tea"));
}

TEST_F(UpdateCommandTest, LeavesOutWhatIsThereNoLonger) {
    std::filesystem::remove(folder_.path() / "notes/milk.md");
    EXPECT_THAT(update().messages, HasSubstr("1 removed"));
    EXPECT_EQ(search("cows").code, 1);
    EXPECT_EQ(run("show " + path("notes.carrel") + " milk").code, 1);
}

TEST_F(UpdateCommandTest, SaysThatNothingChanged) {
    EXPECT_EQ(update().messages, "nothing changed\n");
}

TEST_F(UpdateCommandTest, LeavesTheLibraryAsItIsWhenTheFolderIsGone) {
    std::filesystem::rename(folder_.path() / "notes", folder_.path() / "elsewhere");
    const Outcome refused = update();
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.messages, HasSubstr("notes"));
    EXPECT_EQ(search("cows").code, 0);
}

}  // namespace
}  // namespace carrel
