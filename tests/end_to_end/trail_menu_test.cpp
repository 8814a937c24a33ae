// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The menus of back and forward through the real window over the real handbook.
#include "app/desktop/shell/trail_menu.h"

#include <QScrollBar>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class TrailMenuTest : public DesktopTest {
protected:
    static void read(Session& session) {
        session.open("equifax");
        session.reader().scrollTo(400);
        session.open("netflix-cloud");
        session.open("cto");
    }
    static QToolButton* button(Session& session, const QString& name) {
        for (QToolButton* button : session.find<HeaderBar>()->findChildren<QToolButton*>())
            if (button->accessibleName() == name) return button;
        ADD_FAILURE() << "no " << name.toStdString();
        return nullptr;
    }
    /// The menu that a right click on a button of the header shows.
    static QMenu* menu(Session& session, const QString& name) {
        QToolButton* held = button(session, name);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, held->rect().center(),
                                held->mapToGlobal(held->rect().center()));
        QApplication::sendEvent(held, &asked);
        return held->menu();
    }
    static QStringList titles(const QMenu& menu) {
        QStringList titles;
        for (const QAction* action : menu.actions())
            titles.append(action->text().section(QLatin1Char(':'), 0, 0));
        return titles;
    }
};

TEST_F(TrailMenuTest, ShowsThePlacesBehindTheNearestFirst) {
    Session session(personal_);
    read(session);
    const QMenu* places = menu(session, QStringLiteral("Back"));
    ASSERT_TRUE(places->isVisible());
    EXPECT_EQ(titles(*places).first(2), QStringList({QStringLiteral("Netflix"), QStringLiteral("Equifax")}));
    for (const QAction* place : places->actions())
        EXPECT_FALSE(place->icon().isNull()) << place->text().toStdString();
}

TEST_F(TrailMenuTest, LeadsToAPlaceAsFarAsItWasRead) {
    Session session(personal_);
    read(session);
    menu(session, QStringLiteral("Back"))->actions().at(1)->trigger();
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    EXPECT_EQ(session.reader().verticalScrollBar()->value(), 400);
}

TEST_F(TrailMenuTest, ShowsThePlacesThatWereLeftByGoingBack) {
    Session session(personal_);
    read(session);
    menu(session, QStringLiteral("Back"))->actions().at(1)->trigger();
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    const QMenu* places = menu(session, QStringLiteral("Forward"));
    EXPECT_EQ(titles(*places), QStringList({QStringLiteral("Netflix"), QStringLiteral("CTO")}));
}

TEST_F(TrailMenuTest, OpensByTheKeyboardToo) {
    Session session(personal_);
    read(session);
    session.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QMenu* places = button(session, QStringLiteral("Back"))->menu();
    ASSERT_TRUE(places->isVisible());
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Return);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Netflix")));
}

TEST_F(TrailMenuTest, StaysClosedWhereThereIsNowhereToGo) {
    Session session(personal_);
    EXPECT_FALSE(menu(session, QStringLiteral("Forward"))->isVisible());
}

}  // namespace
}  // namespace carrel::desktop
