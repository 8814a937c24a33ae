// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Printing, writing down and copying what is read, through the real window.
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QPrintDialog>
#include <QProcess>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class ExportTest : public DesktopTest {
protected:
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }

    static QAction* action(Session& session, const QString& text) {
        for (QAction* action : session.window().actions())
            if (action->text() == text) return action;
        return nullptr;
    }
    /// Takes an entry of the menu, names a file in the dialog, and waits until it is there.
    void exportAs(Session& session, const QString& entry, const std::filesystem::path& target) {
        action(session, entry)->trigger();
        auto* dialog = session.window().findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->setDirectory(QString::fromStdString(folder_.path().string()));
        dialog->selectFile(QString::fromStdString(target.filename().string()));
        static_cast<QDialog*>(dialog)->accept();
        ASSERT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(target); }, 60000));
    }
    static QString wordsOf(const std::filesystem::path& pdf) {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QString::fromStdString(pdf.string()), QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished()) << "pdftotext of poppler-utils is missing";
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
};

TEST_F(ExportTest, WritesAnArticleAsPdf) {
    Session session(personal_);
    session.open("equifax");
    exportAs(session, QStringLiteral("Export as PDF…"), file("equifax.pdf"));
    const QString words = wordsOf(file("equifax.pdf"));
    const std::string title = session.tabs().current().article()->article.title;
    for (const QString& part :
         {QString::fromStdString(title), QStringLiteral("What happened"), QStringLiteral("Sources"),
          QStringLiteral("carrel://cto-handbook/equifax"), QStringLiteral("https://")})
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
}

TEST_F(ExportTest, WritesALearningPathAsOneDocument) {
    Session session(personal_);
    const auto articles = workspace::Shelf({CARREL_LIBRARY}).contents().front().articles;
    const auto path = std::find_if(articles.begin(), articles.end(), [](const library::Summary& article) {
        return article.kind == "learning-path";
    });
    ASSERT_NE(path, articles.end());
    session.open(path->key.slug);
    exportAs(session, QStringLiteral("Export as HTML…"), file("path.html"));
    const std::string html = test::bytesOf(file("path.html"));
    std::size_t count = 0;
    for (std::size_t at = html.find("<article>"); at != std::string::npos;
         at = html.find("<article>", at + 1))
        ++count;
    EXPECT_GT(count, 2U);
    EXPECT_NE(html.find("<nav>"), std::string::npos);
}

TEST_F(ExportTest, WritesWhatIsBookmarked) {
    Session session(personal_);
    for (const char* slug : {"equifax", "netflix-cloud"}) {
        session.open(slug);
        const std::size_t before = session.bookmarks().bookmarks().size();
        session.press(Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() > before; }));
    }
    session.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    exportAs(session, QStringLiteral("Export as HTML…"), file("bookmarks.html"));
    const std::string html = test::bytesOf(file("bookmarks.html"));
    EXPECT_NE(html.find("<h1>Bookmarks</h1>"), std::string::npos);
    EXPECT_NE(html.find("carrel://cto-handbook/equifax"), std::string::npos);
    EXPECT_NE(html.find("carrel://cto-handbook/netflix-cloud"), std::string::npos);
}

TEST_F(ExportTest, AsksForAPrinter) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_P, Qt::ControlModifier);
    auto* dialog = session.window().findChild<QPrintDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
}

TEST_F(ExportTest, HomeHasNothingToExport) {
    Session session(personal_);
    session.press(Qt::Key_Home, Qt::AltModifier);
    EXPECT_FALSE(action(session, QStringLiteral("Export as PDF…"))->isEnabled());
    EXPECT_FALSE(action(session, QStringLiteral("Print…"))->isEnabled());
}

TEST_F(ExportTest, CopiesASelectionWithItsCitation) {
    Session session(personal_);
    session.open("equifax");
    const QTextCursor found = session.reader().document()->find(QStringLiteral("What happened"));
    session.reader().select({found.selectionStart(), found.selectionEnd()});
    session.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().startsWith(QStringLiteral("What happened\n\n")))
        << copied->text().toStdString();
    EXPECT_TRUE(copied->text().contains(QStringLiteral("carrel://cto-handbook/equifax")));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("<h2>What happened</h2>")));
}

TEST_F(ExportTest, CopiesATableForSpreadsheets) {
    Session session(personal_);
    session.open("equifax");
    session.reader().selectAll();
    session.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QLatin1Char('\t')));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<table><tr><td>")));
}

}  // namespace
}  // namespace carrel::desktop
