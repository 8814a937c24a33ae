// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/editor/note_editor.h"

#include <gtest/gtest.h>

#include <QTest>

#include <algorithm>

namespace carrel::desktop {
namespace {

class NoteEditorTest : public testing::Test {
protected:
    NoteEditorTest() {
        editor_.setNote(QStringLiteral("old"), [this](const QString& text) { saved_.append(text); });
        editor_.show();
    }
    void type(const QString& text) { QTest::keyClicks(&editor_.text(), text); }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = editor_.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().startsWith(words); });
    }

    Theme theme_{Theme::Scheme::Light};
    NoteEditor editor_{theme_, QStringLiteral("Note"), nullptr};
    QStringList saved_;
};

TEST_F(NoteEditorTest, HandsOverWhatWasTypedAfterAPause) {
    type(QStringLiteral("new "));
    EXPECT_TRUE(saved_.isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !saved_.isEmpty(); }));
    EXPECT_EQ(saved_, QStringList{QStringLiteral("new old")});
}

TEST_F(NoteEditorTest, HandsOverAtOnceBeforeAnotherNoteComes) {
    type(QStringLiteral("new "));
    QStringList ofTheOther;
    editor_.setNote(QStringLiteral("other"), [&](const QString& text) { ofTheOther.append(text); });
    EXPECT_EQ(saved_, QStringList{QStringLiteral("new old")});
    EXPECT_TRUE(ofTheOther.isEmpty());
}

TEST_F(NoteEditorTest, SaysSavedOnlyWhenItIsOnDisk) {
    type(QStringLiteral("new "));
    editor_.flush();
    EXPECT_FALSE(says(QStringLiteral("Saved")));
    editor_.setStored(QStringLiteral("old"));  // a change of something else came back first
    EXPECT_FALSE(says(QStringLiteral("Saved")));
    editor_.setStored(QStringLiteral("new old"));
    EXPECT_TRUE(says(QStringLiteral("Saved")));
}

TEST_F(NoteEditorTest, TriesAgainWhatDidNotReachTheDisk) {
    type(QStringLiteral("new "));
    editor_.flush();
    editor_.setFailed();
    EXPECT_TRUE(says(QStringLiteral("Not saved")));
    editor_.flush();
    EXPECT_EQ(saved_.size(), 2);
}

TEST_F(NoteEditorTest, FollowsAChangeFromElsewhereUnlessOneTypes) {
    editor_.setStored(QStringLiteral("undone"));
    EXPECT_EQ(editor_.text().toPlainText(), QStringLiteral("undone"));
    type(QStringLiteral("x"));
    editor_.setStored(QStringLiteral("elsewhere"));
    EXPECT_EQ(editor_.text().toPlainText(), QStringLiteral("xundone"));
}

TEST_F(NoteEditorTest, HandsNothingOverThatWasNotTyped) {
    editor_.setNote(QStringLiteral("lines\r\nof another system"),
                    [this](const QString& text) { saved_.append(text); });
    editor_.flush();
    EXPECT_TRUE(saved_.isEmpty());
}

}  // namespace
}  // namespace carrel::desktop
