// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/exchange/exchange_controller.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "app/desktop/exchange/import_words.h"
#include "tests/app/signal_wait.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

using Form = ExchangeController::Form;

Time now() {
    return Time(std::chrono::hours(24));
}

/// A personal file with a bookmark in a folder.
class ExchangeControllerTest : public testing::Test {
protected:
    ExchangeControllerTest() {
        change([](personal::Store& store) {
            personal::BookmarkDraft draft{{"handbook", "equifax"}, {}, "Equifax", "case-study"};
            draft.folder = store.addFolder("Talks", {}).id;
            store.add(draft);
        });
    }
    /// Does it on the personal thread, and waits until it is done.
    void change(const std::function<void(personal::Store&)>& what) {
        QObject asker;
        bool done = false;
        store_.submit(
            asker,
            [&](personal::Store& store) -> StoreThread::News {
                what(store);
                return [&] { done = true; };
            },
            [](const QString& why) { ADD_FAILURE() << why.toStdString(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done; }));
    }
    [[nodiscard]] std::size_t bookmarks() {
        std::size_t count = 0;
        change([&](personal::Store& store) { count = store.bookmarks().size(); });
        return count;
    }
    [[nodiscard]] QString place(const char* name) const {
        return QString::fromStdString((folder_.path() / name).string());
    }
    QString told(const std::function<void()>& what) {
        QSignalSpy spy(&exchange_, &ExchangeController::told);
        what();
        EXPECT_TRUE(test::seen(spy));
        return spy.isEmpty() ? QString() : spy.front().front().toString();
    }
    PlannedImport planned(const QString& file) {
        QSignalSpy spy(&exchange_, &ExchangeController::importPlanned);
        exchange_.plan(file);
        EXPECT_TRUE(test::seen(spy));
        return spy.isEmpty() ? PlannedImport() : spy.front().front().value<PlannedImport>();
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "personal.db";
    StoreThread store_{[this] { return std::make_unique<personal::Store>(file_, now); }};
    ExchangeController exchange_{
        store_, {file_, [](const personal::PersonalData& /*data*/) { return "facts"; }, now}};
};

TEST_F(ExchangeControllerTest, WritesJsonThatBringsBackWhatWasRemoved) {
    EXPECT_TRUE(
        told([&] { exchange_.write(Form::Json, place("all.json")); }).contains(QStringLiteral("all.json")));
    change([](personal::Store& store) { store.remove(store.bookmarks().front().id); });
    const PlannedImport import = planned(place("all.json"));
    EXPECT_EQ(import.report.bookmarks.added, 1U);
    EXPECT_EQ(bookmarks(), 0U) << "a plan changes nothing";
    QSignalSpy imported(&exchange_, &ExchangeController::imported);
    exchange_.import(import.data);
    ASSERT_TRUE(test::seen(imported));
    EXPECT_EQ(bookmarks(), 1U);
}

TEST_F(ExchangeControllerTest, WritesAMarkdownFileForAFolder) {
    told([&] { exchange_.write(Form::Markdown, place("pages")); });
    EXPECT_FALSE(std::filesystem::is_empty(folder_.path() / "pages"));
}

TEST_F(ExchangeControllerTest, WritesBookmarksForBrowsersThatItReadsAgain) {
    told([&] { exchange_.write(Form::Html, place("all.html")); });
    EXPECT_EQ(planned(place("all.html")).report.bookmarks.known, 1U);
}

TEST_F(ExchangeControllerTest, WritesTheFactsThatItIsGiven) {
    told([&] { exchange_.write(Form::Csv, place("facts.csv")); });
    EXPECT_EQ(std::filesystem::file_size(folder_.path() / "facts.csv"), std::string("facts").size());
}

TEST_F(ExchangeControllerTest, SaysWhatIsWrongWithAFile) {
    folder_.write("bad.json", "{\"format\": ");
    EXPECT_TRUE(told([&] { exchange_.plan(place("bad.json")); }).contains(QStringLiteral("bad.json")));
    EXPECT_TRUE(told([&] { exchange_.plan(place("none.json")); }).contains(QStringLiteral("none.json")));
}

TEST_F(ExchangeControllerTest, SaysWhyAFileCanNotBeWritten) {
    const QString why = told([&] { exchange_.write(Form::Json, place("no/such/folder.json")); });
    EXPECT_FALSE(why.isEmpty());
    EXPECT_FALSE(why.startsWith(QStringLiteral("Saved")));
}

TEST_F(ExchangeControllerTest, RestoresABackupAndKeepsWhatWasThere) {
    change([](personal::Store& store) { store.backUp(); });
    change([](personal::Store& store) { store.remove(store.bookmarks().front().id); });
    QSignalSpy listed(&exchange_, &ExchangeController::backupsListed);
    exchange_.listBackups();
    ASSERT_TRUE(test::seen(listed));
    const auto backups = listed.front().front().value<std::vector<personal::Backup>>();
    ASSERT_FALSE(backups.empty());
    QSignalSpy replaced(&exchange_, &ExchangeController::replaced);
    const QString message = told([&] { exchange_.restore(backups.front().path); });
    EXPECT_EQ(replaced.count(), 1) << message.toStdString();
    EXPECT_TRUE(message.contains(QStringLiteral("personal-replaced"))) << message.toStdString();
    EXPECT_EQ(bookmarks(), 1U);
}

TEST(ImportWords, NameWhatIsNewAndLeaveOutWhatIsNot) {
    personal::MergeReport report;
    EXPECT_TRUE(wordsOf(report).isEmpty());
    report.bookmarks = {3, 1, 2};
    report.folders = {0, 0, 5};
    EXPECT_EQ(wordsOf(report), QStringLiteral("Bookmarks: 3 new, 1 completed, 2 there already"));
}

}  // namespace
}  // namespace carrel::desktop
