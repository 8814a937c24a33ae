// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The note beside an article, through the real window.
#include "app/desktop/context/context_pane.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class NoteTest : public DesktopTest {
protected:
    static NoteEditor& editor(Session& session) { return session.find<ContextPane>()->note(); }
    static bool waitForWriting(Session& session) {
        return QTest::qWaitFor([&] { return !editor(session).text().isReadOnly(); });
    }
    static bool waitForText(Session& session, const QString& text) {
        return QTest::qWaitFor([&] { return editor(session).text().toPlainText() == text; });
    }
    static bool waitForSaved(Session& session) {
        return QTest::qWaitFor([&] {
            for (const QLabel* label : editor(session).findChildren<QLabel*>())
                if (label->text().startsWith(QStringLiteral("Saved"))) return true;
            return false;
        });
    }
    /// Goes to the note by its keys, and types.
    static void write(Session& session, const QString& text) {
        ASSERT_TRUE(waitForWriting(session));
        session.reader().setFocus();
        session.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(QApplication::focusWidget(), &editor(session).text());
        Session::type(text);
        ASSERT_TRUE(waitForSaved(session));
    }
};

TEST_F(NoteTest, IsKeptWhileOneTypesAndThereAfterARestart) {
    {
        Session session(personal_);
        session.open("equifax");
        write(session, QStringLiteral("Use in the board pack."));
    }
    Session session(personal_);
    session.open("equifax");
    EXPECT_TRUE(waitForText(session, QStringLiteral("Use in the board pack.")));
}

TEST_F(NoteTest, IsKeptWhenTheWindowClosesRightBehindTheLastKey) {
    {
        Session session(personal_);
        session.open("equifax");
        ASSERT_TRUE(waitForWriting(session));
        session.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        Session::type(QStringLiteral("Now."));
    }
    Session session(personal_);
    session.open("equifax");
    EXPECT_TRUE(waitForText(session, QStringLiteral("Now.")));
}

TEST_F(NoteTest, BelongsToItsArticle) {
    Session session(personal_);
    session.open("equifax");
    write(session, QStringLiteral("Ask."));
    session.open("netflix-cloud");
    EXPECT_TRUE(waitForText(session, {}));
    session.open("equifax");
    EXPECT_TRUE(waitForText(session, QStringLiteral("Ask.")));
}

TEST_F(NoteTest, IsLeftByEscape) {
    Session session(personal_);
    session.open("equifax");
    write(session, QStringLiteral("Ask."));
    session.press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &session.reader());
}

TEST_F(NoteTest, IsFoundByItsOwnQuery) {
    Session session(personal_);
    session.open("equifax");
    write(session, QStringLiteral("Ask."));
    session.press(Qt::Key_Escape);
    searchFor(session, QStringLiteral("has:note"));
    const auto* list = palette(session)->findChild<QListView*>();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(QStringLiteral("Equifax")))
                return true;
        return false;
    }));
}

}  // namespace
}  // namespace carrel::desktop
