// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The window where one reads from the right, in German, and with the system's larger font, over the real
// handbook.
#include <QTranslator>

#include <algorithm>

#include "app/desktop/settings/language.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

/// Puts back what the other tests expect.
class MirroredReadingTest : public DesktopTest {
protected:
    void TearDown() override {
        speak(Language::English, *QCoreApplication::instance());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    static QRect inWindow(const QWidget& widget) {
        return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
    }
    static QToolButton& button(Session& session, const QString& name) {
        for (QToolButton* button : session.find<HeaderBar>()->findChildren<QToolButton*>())
            if (button->accessibleName() == name) return *button;
        throw std::runtime_error("no " + name.toStdString());
    }
};

TEST_F(MirroredReadingTest, ALocaleThatReadsFromTheRightMirrorsTheWindow) {
    speak(Language::System, *QCoreApplication::instance(), QLocale(QLocale::Arabic));
    Session session(personal_);
    const QRect window = session.window().rect();
    constexpr int handle = 1;  // of a splitter, which mirrors it with the panes
    EXPECT_NEAR(inWindow(*session.find<Sidebar>()).right(), window.right(), handle);
    EXPECT_NEAR(inWindow(*session.find<ContextPanel>()).left(), window.left(), handle);
    EXPECT_GT(inWindow(button(session, QStringLiteral("Back"))).left(),
              inWindow(button(session, QStringLiteral("Forward"))).left());
    EXPECT_LT(inWindow(button(session, QStringLiteral("Menu"))).left(), window.center().x());
}

TEST_F(MirroredReadingTest, TheMirroredTreePaintsItsTextsAtTheRight) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Session session(personal_);
    const QTreeView* tree = session.find<Sidebar>()->tree();
    const QRect row = tree->visualRect(tree->model()->index(1, 0));
    const QImage picture = tree->viewport()
                               ->grab(QRect(0, row.y(), tree->viewport()->width(), row.height()))
                               .toImage()
                               .convertToFormat(QImage::Format_Grayscale8);
    // The name of a kind is longer than the count at the other end.
    const auto darkPixels = [&](int from, int to) {
        int dark = 0;
        for (int x = from; x < to; ++x)
            for (int y = 0; y < picture.height(); ++y)
                if (qGray(picture.pixel(x, y)) < 128) ++dark;
        return dark;
    };
    EXPECT_GT(darkPixels(picture.width() / 2, picture.width()), darkPixels(0, picture.width() / 2));
}

TEST_F(MirroredReadingTest, TheMirroredWindowLaysItsCardsFromTheRight) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Session session(personal_);
    session.press(Qt::Key_Home, Qt::AltModifier);
    for (const CardGrid* grid : session.tabs().current().findChildren<CardGrid*>())
        if (grid->isVisible() && grid->cards().size() > 1 && grid->cards()[1]->y() == grid->cards()[0]->y()) {
            EXPECT_GT(grid->cards()[0]->x(), grid->cards()[1]->x());
        }
}

TEST_F(MirroredReadingTest, TheDrawerOfTheMirroredWindowOpensAtTheRight) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Session session(personal_);
    session.window().resize(800, 860);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.find<Rail>()->isVisible(); }));
    session.press(Qt::Key_F9);
    ASSERT_TRUE(session.find<Sidebar>()->isVisible());
    EXPECT_EQ(inWindow(*session.find<Sidebar>()).right() + 1, inWindow(*session.find<Rail>()).left());
}

TEST_F(MirroredReadingTest, EachActionOfTheGermanWindowIsNamedInGerman) {
    std::map<QString, QString> english;
    {
        Session session(personal_);
        for (const QAction* action : session.window().actions())
            english[action->objectName()] = action->text();
    }
    speak(Language::German, *QCoreApplication::instance());
    Session session(personal_);
    for (const QAction* action : session.window().actions()) {
        if (action->objectName().startsWith(QStringLiteral("tab "))) continue;  // the word is the same
        EXPECT_NE(action->text(), english[action->objectName()]);
    }
    session.press(Qt::Key_F10);
    const auto* menu = session.find<WindowMenu>();
    QStringList groups;
    for (const QAction* group : menu->actions())
        groups.append(group->text());
    EXPECT_TRUE(groups.contains(QStringLiteral("Ansicht"))) << groups.join(QLatin1Char(' ')).toStdString();
    EXPECT_FALSE(groups.contains(QStringLiteral("View")));
}

TEST_F(MirroredReadingTest, TheGermanWindowCountsInGerman) {
    speak(Language::German, *QCoreApplication::instance());
    EXPECT_EQ(MainWindow::tr("%Ln bookmark(s)", nullptr, 1234), QStringLiteral("1.234 Lesezeichen"));
    EXPECT_EQ(SearchPalette::tr("%Ln result(s)", nullptr, 2), QStringLiteral("2 Treffer"));
    EXPECT_EQ(ComparisonBar::tr("%Ln aspect(s)", nullptr, 1), QStringLiteral("1 Aspekt"));
}

TEST_F(MirroredReadingTest, TheEnglishWindowHasPluralForms) {
    speak(Language::English, *QCoreApplication::instance(), QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(MainWindow::tr("%Ln article(s)", nullptr, 1), QStringLiteral("1 article"));
    EXPECT_EQ(MainWindow::tr("%Ln article(s)", nullptr, 1234), QStringLiteral("1,234 articles"));
}

TEST_F(MirroredReadingTest, ALanguageThatCarrelDoesNotSpeakGetsEnglishWithItsNumbers) {
    speak(Language::System, *QCoreApplication::instance(), QLocale(QLocale::Italian, QLocale::Italy));
    EXPECT_EQ(MainWindow::tr("%Ln article(s)", nullptr, 12345), QStringLiteral("12.345 articles"));
}

TEST_F(MirroredReadingTest, ADesktopInGermanGetsAGermanWindow) {
    speak(Language::System, *QCoreApplication::instance(), QLocale(QLocale::German, QLocale::Switzerland));
    EXPECT_EQ(Sidebar::tr("Bookmarks"), QStringLiteral("Lesezeichen"));
}

TEST_F(MirroredReadingTest, TheLanguageThatIsChosenGoesBeforeTheDesktops) {
    speak(Language::English, *QCoreApplication::instance(), QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(Sidebar::tr("Bookmarks"), QStringLiteral("Bookmarks"));
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

}  // namespace
}  // namespace carrel::desktop
