// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Links that lead nowhere, outside, or to a preview, through the real window.
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QScrollBar>

#include "core/collect/collect.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

using namespace std::chrono_literals;

/// Takes what would go to the browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() {
        for (const char* scheme : {"http", "https", "mailto"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Browser() override {
        for (const char* scheme : {"http", "https", "mailto"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened.append(url); }
};

class LinksTest : public DesktopTest {
protected:
    LinksTest() {
        folder_.write("source/library.yaml", "id: notes\ntitle: Notes\nstart: start\n");
        folder_.write("source/start.md",
                      "---\ntitle: Start\n---\nTo [[Scale]], to [[Nowhere]], to [[Debt]] and to "
                      "[outside](https://example.org/page).\n");
        folder_.write("source/a.md", "---\ntitle: Scale of systems\naliases: [Scale]\n---\nA.\n");
        folder_.write("source/b.md", "---\ntitle: Scale of firms\naliases: [Scale]\n---\nB.\n");
        folder_.write(
            "source/debt.md",
            "---\ntitle: Debt\nlead: What is owed.\nfacts: [{label: of time, value: '76', unit: days}]\n"
            "---\nBody.\n");
        EXPECT_TRUE(collect::build(folder_.path() / "source", library_, {}).ok());
    }

    static PreviewCard* card(Session& session) { return session.window().findChild<PreviewCard*>(); }
    static bool waitForCard(Session& session) {
        return QTest::qWaitFor([&] { return card(session) != nullptr && card(session)->isVisible(); });
    }
    static QString textOf(const QWidget& widget) {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
    /// Tab, so many times, from the top of the page.
    static void focusLink(Session& session, int number) {
        session.reader().setFocus();
        for (int tab = 0; tab < number; ++tab)
            session.press(Qt::Key_Tab);
    }

    static constexpr int ambiguousLink = 1;
    static constexpr int brokenLink = 2;
    static constexpr int articleLink = 3;
    static constexpr int outsideLink = 4;
    const PreviewDelays atOnce_{0ms, 0ms};
    std::filesystem::path library_ = folder_.path() / "notes.carrel";
    Browser browser_;
};

TEST_F(LinksTest, ShowAPreviewUnderThePointer) {
    Session session(personal_, library_, atOnce_);
    session.moveTo(session.pointOfLink(QStringLiteral("carrel://notes/debt")));
    ASSERT_TRUE(waitForCard(session));
    const QString text = textOf(*card(session));
    for (const char* part :
         {"Page", "Debt", "What is owed.", "76 days", "of time", "1 min read", "Linked from 1 article"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << " in " << text.toStdString();
}

TEST_F(LinksTest, CloseThePreviewWhenThePointerIsElsewhere) {
    Session session(personal_, library_, atOnce_);
    session.moveTo(session.pointOfLink(QStringLiteral("carrel://notes/debt")));
    ASSERT_TRUE(waitForCard(session));
    session.moveTo(QPoint(5, 300));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !card(session)->isVisible(); }));
}

TEST_F(LinksTest, ShowAPreviewBySpaceAndCloseItByEscape) {
    Session session(personal_, library_);
    focusLink(session, articleLink);
    session.press(Qt::Key_Space);
    ASSERT_TRUE(waitForCard(session));
    EXPECT_TRUE(card(session)->accessibleName().contains(QStringLiteral("Debt")));
    session.press(Qt::Key_Escape);
    EXPECT_FALSE(card(session)->isVisible());
    EXPECT_TRUE(session.reader().hasFocus());
}

TEST_F(LinksTest, ShowThePreviewBelowTheLinkAndAboveItAtTheFoot) {
    Session session(personal_, library_);
    focusLink(session, articleLink);
    session.press(Qt::Key_Space);
    ASSERT_TRUE(waitForCard(session));
    const int link = session.previews().shown()->rect.top();
    EXPECT_GT(card(session)->mapToGlobal(QPoint(0, 0)).y(), link);
    session.press(Qt::Key_Escape);
    LinkSpot foot{linkTarget(QStringLiteral("carrel://notes/debt")), {}};
    foot.rect =
        QRect(session.window().mapToGlobal(QPoint(400, session.window().height() - 60)), QSize(80, 20));
    session.previews().peek(foot);
    ASSERT_TRUE(waitForCard(session));
    EXPECT_LT(card(session)->geometry().bottom(), session.window().height() - 60);
}

TEST_F(LinksTest, CloseThePreviewWhenThePageIsScrolled) {
    Session session(personal_);
    session.reader().setFocus();
    session.press(Qt::Key_Tab);
    session.press(Qt::Key_Space);
    ASSERT_TRUE(waitForCard(session));
    session.reader().verticalScrollBar()->setValue(400);
    EXPECT_FALSE(card(session)->isVisible());
}

TEST_F(LinksTest, SayWhatABrokenOneWanted) {
    Session session(personal_, library_);
    focusLink(session, brokenLink);
    EXPECT_TRUE(textOf(*session.find<StatusLine>()).contains(QStringLiteral("Nowhere")));
    session.press(Qt::Key_Return);
    ASSERT_TRUE(waitForCard(session));
    EXPECT_TRUE(textOf(*card(session)).contains(QStringLiteral("There is no article “Nowhere” here.")));
    EXPECT_EQ(session.tabs().count(), 1);
}

TEST_F(LinksTest, OfferTheArticlesThatAnAmbiguousOneMayMean) {
    Session session(personal_, library_);
    focusLink(session, ambiguousLink);
    session.press(Qt::Key_Return);
    ASSERT_TRUE(waitForCard(session));
    const auto buttons = card(session)->findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    const QString first = buttons.front()->accessibleName();
    EXPECT_TRUE(buttons.front()->hasFocus());
    session.press(Qt::Key_Return);
    EXPECT_TRUE(session.waitForTitle(first));
}

TEST_F(LinksTest, GoOutsideOnlyAfterTheirAddressWasShown) {
    Session session(personal_, library_);
    focusLink(session, outsideLink);
    session.press(Qt::Key_Return);
    ASSERT_TRUE(waitForCard(session));
    EXPECT_TRUE(browser_.opened.isEmpty());
    EXPECT_TRUE(textOf(*card(session)).contains(QStringLiteral("https://example.org/page")));
    session.press(Qt::Key_Return);
    EXPECT_EQ(browser_.opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/page"))});
    EXPECT_FALSE(card(session)->isVisible());
}

TEST_F(LinksTest, GoOutsideByASecondClick) {
    Session session(personal_, library_);
    const QPoint point = session.pointOfLink(QStringLiteral("https:"));
    QTest::mouseClick(session.reader().viewport(), Qt::LeftButton, {}, point);
    ASSERT_TRUE(waitForCard(session));
    EXPECT_TRUE(browser_.opened.isEmpty());
    QTest::mouseClick(session.reader().viewport(), Qt::LeftButton, {}, point);
    EXPECT_EQ(browser_.opened.size(), 1);
}

TEST_F(LinksTest, HaveTheirAddressCopiedInsteadOfOpened) {
    Session session(personal_, library_);
    focusLink(session, outsideLink);
    session.press(Qt::Key_Return);
    ASSERT_TRUE(waitForCard(session));
    card(session)->findChildren<QPushButton*>().at(1)->click();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("https://example.org/page"));
    EXPECT_TRUE(browser_.opened.isEmpty());
}

TEST_F(LinksTest, AreCopiedAsTheirText) {
    Session session(personal_, library_);
    session.reader().selectAll();
    session.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("to Debt and to outside.")))
        << QApplication::clipboard()->text().toStdString();
}

}  // namespace
}  // namespace carrel::desktop

#include "page_links_test.moc"
