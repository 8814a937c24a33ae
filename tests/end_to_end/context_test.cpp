// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What an article is connected with, in the panel, in its text and at its head, through the real window.
#include <QAbstractItemModelTester>
#include <QScrollBar>

#include <algorithm>

#include "app/desktop/reader/relation_chip.h"
#include "core/collect/collect.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

using namespace std::chrono_literals;
using What = PanelSection::What;

class ContextTest : public DesktopTest {
protected:
    ContextTest() {
        folder_.write("source/library.yaml",
                      "id: bridges\ntitle: Bridges\nstart: arch\n"
                      "relations:\n  - {id: is-a, name: is a, inverse: example}\n");
        folder_.write(
            "source/arch.md",
            "---\ntitle: Arch bridge\nlead: Carries by pressing.\ntags: [stone]\n---\n## Form\n\nRound.\n");
        folder_.write("source/beam.md",
                      "---\ntitle: Beam\n---\n" + filling() + "It isn't [[arch|curved]] at all.\n");
        folder_.write("source/cable.md",
                      "---\ntitle: Cable\nfacts: [{label: span, value: '1991', unit: m}]\n---\n"
                      "Much lighter than an arch bridge of iron. An arch bridge is old.\n\n"
                      "## Later\n\nThe arch bridge again.\n");
        folder_.write("source/echo.md", "---\ntitle: Echo\n---\nThe arch bridge, or [[arch|this one]].\n");
        folder_.write("source/dome.md", "---\ntitle: Dome\ntags: [stone]\n---\nOver a hall.\n");
        EXPECT_TRUE(collect::build(folder_.path() / "source", library_, {}).ok());
    }

    /// More than a window shows.
    static std::string filling() {
        std::string text;
        for (int line = 0; line < 60; ++line)
            text += "A straight piece on two supports.\n\n";
        return text;
    }

    static ContextPanel& panel(Session& session) { return *session.find<ContextPanel>(); }
    /// The row of an article in a section; invalid when there is none.
    static QModelIndex row(Session& session, What what, const QString& title) {
        const auto* model = static_cast<const ContextModel*>(panel(session).model());
        const QModelIndex section = model->indexOf(what);
        for (int at = 0; section.isValid() && at < model->rowCount(section); ++at)
            if (const QModelIndex index = model->index(at, 0, section); index.data().toString() == title)
                return index;
        return {};
    }
    static bool waitForRow(Session& session, What what, const char* title) {
        return QTest::qWaitFor([&] { return row(session, what, QLatin1String(title)).isValid(); });
    }
    static bool waitForNoRow(Session& session, What what, const char* title) {
        return QTest::qWaitFor([&] { return !row(session, what, QLatin1String(title)).isValid(); });
    }
    static QPoint pointOf(Session& session, const QModelIndex& index) {
        panel(session).scrollTo(index);
        return panel(session).visualRect(index).topLeft() + QPoint(60, 10);
    }
    static void clickRow(Session& session, const QModelIndex& index) {
        QTest::mouseClick(panel(session).viewport(), Qt::LeftButton, {}, pointOf(session, index));
    }
    static void clickButton(Session& session, const QModelIndex& index) {
        panel(session).scrollTo(index);
        const auto* delegate = static_cast<const ContextDelegate*>(panel(session).itemDelegate());
        const QRect button = delegate->buttonRect(index, panel(session).visualRect(index));
        ASSERT_FALSE(button.isEmpty());
        QTest::mouseClick(panel(session).viewport(), Qt::LeftButton, {}, button.center());
    }
    /// Keeps the mention of the arch in the cable, at the arch.
    static void keepMention(Session& session) {
        ASSERT_TRUE(waitForRow(session, What::Mentioned, "Cable"));
        clickButton(session, row(session, What::Mentioned, QStringLiteral("Cable")));
        ASSERT_TRUE(waitForRow(session, What::OwnLinks, "Cable"));
    }
    /// Opens an article whose title is `title`, as the address line would.
    static void go(Session& session, const char* slug, const char* title) {
        session.tabs().open({{"bridges", slug}, {}}, {}, OpenIn::Here);
        ASSERT_TRUE(session.waitForTitle(QLatin1String(title)));
    }
    /// The formats of the text that leads to an article and is underlined so.
    static int countLinks(Session& session, const char* slug, QTextCharFormat::UnderlineStyle style) {
        int count = 0;
        const QString address = QStringLiteral("carrel://bridges/") + QLatin1String(slug);
        for (QTextBlock block = session.reader().document()->begin(); block.isValid(); block = block.next())
            for (auto piece = block.begin(); !piece.atEnd(); ++piece)
                if (const QTextCharFormat format = piece.fragment().charFormat();
                    format.anchorHref() == address && format.underlineStyle() == style)
                    ++count;
        return count;
    }
    static PreviewCard* card(Session& session) { return session.window().findChild<PreviewCard*>(); }
    static bool waitForCard(Session& session) {
        return QTest::qWaitFor([&] { return card(session) != nullptr && card(session)->isVisible(); });
    }
    static QAction* action(Session& session, const char* text) {
        for (QAction* one : session.window().actions())
            if (one->text() == QLatin1String(text)) return one;
        return nullptr;
    }

    std::filesystem::path library_ = folder_.path() / "bridges.carrel";
};

TEST_F(ContextTest, HasAModelThatKeepsItsWord) {
    Session session(personal_, library_);
    const QAbstractItemModelTester tester(panel(session).model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    keepMention(session);
    go(session, "cable", "Cable");
    EXPECT_TRUE(waitForRow(session, What::OwnLinks, "Arch bridge"));
}

TEST_F(ContextTest, OpensALinkFromElsewhereAtItsPassage) {
    Session session(personal_, library_);
    ASSERT_TRUE(waitForRow(session, What::LinkedFrom, "Beam"));
    clickRow(session, row(session, What::LinkedFrom, QStringLiteral("Beam")));
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Beam")));
    ASSERT_EQ(session.reader().extraSelections().size(), 1);
    const QTextCursor passage = session.reader().extraSelections().front().cursor;
    EXPECT_EQ(passage.selectedText(), QStringLiteral("curved"));
    EXPECT_TRUE(session.reader().viewport()->rect().contains(session.reader().cursorRect(passage).center()));
    EXPECT_GT(session.reader().verticalScrollBar()->value(), 0);
}

TEST_F(ContextTest, MarksTheWordsOfTheLinkInTheirSentence) {
    Session session(personal_, library_);
    ASSERT_TRUE(waitForRow(session, What::LinkedFrom, "Beam"));
    const auto* entry = row(session, What::LinkedFrom, QStringLiteral("Beam"))
                            .data(ContextModel::EntryRole)
                            .value<const PanelEntry*>();
    EXPECT_EQ(entry->excerpt.text, QStringLiteral("It isn't curved at all."));
    EXPECT_EQ(entry->excerpt.text.mid(entry->excerpt.markBegin, entry->excerpt.markSize),
              QStringLiteral("curved"));
}

TEST_F(ContextTest, SaysWhyAnArticleIsRelated) {
    Session session(personal_, library_);
    ASSERT_TRUE(waitForRow(session, What::Related, "Dome"));
    const QModelIndex dome = row(session, What::Related, QStringLiteral("Dome"));
    EXPECT_TRUE(dome.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("stone")));
}

TEST_F(ContextTest, ShowsNoEmptySection) {
    Session session(personal_, library_);
    ASSERT_TRUE(waitForRow(session, What::Related, "Dome"));
    const auto* model = static_cast<const ContextModel*>(panel(session).model());
    EXPECT_FALSE(model->indexOf(What::OwnLinks).isValid());
    for (int section = 0; section < model->rowCount(); ++section)
        EXPECT_GT(model->rowCount(model->index(section, 0)), 0);
}

TEST_F(ContextTest, KeepsAMentionAsALinkAndTakesThatBack) {
    Session session(personal_, library_);
    keepMention(session);
    EXPECT_FALSE(row(session, What::Mentioned, QStringLiteral("Cable")).isValid());
    session.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitForRow(session, What::Mentioned, "Cable"));
    EXPECT_TRUE(waitForNoRow(session, What::OwnLinks, "Cable"));
}

TEST_F(ContextTest, RemovesALinkOfTheReadersOwnAndPutsItBack) {
    Session session(personal_, library_);
    keepMention(session);
    clickButton(session, row(session, What::OwnLinks, QStringLiteral("Cable")));
    ASSERT_TRUE(waitForNoRow(session, What::OwnLinks, "Cable"));
    session.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitForRow(session, What::OwnLinks, "Cable"));
}

TEST_F(ContextTest, KeepsAndRemovesByKeys) {
    Session session(personal_, library_);
    ASSERT_TRUE(waitForRow(session, What::Mentioned, "Cable"));
    panel(session).setFocus(Qt::TabFocusReason);
    panel(session).setCurrentIndex(row(session, What::Mentioned, QStringLiteral("Cable")));
    session.press(Qt::Key_Insert);
    ASSERT_TRUE(waitForRow(session, What::OwnLinks, "Cable"));
    panel(session).setCurrentIndex(row(session, What::OwnLinks, QStringLiteral("Cable")));
    session.press(Qt::Key_Delete);
    EXPECT_TRUE(waitForRow(session, What::Mentioned, "Cable"));
}

TEST_F(ContextTest, ShowsALinkOfTheReadersOwnFromBothEndsAfterAReopening) {
    {
        Session session(personal_, library_);
        keepMention(session);
    }
    Session session(personal_, library_);
    EXPECT_TRUE(waitForRow(session, What::OwnLinks, "Cable"));
    go(session, "cable", "Cable");
    EXPECT_TRUE(waitForRow(session, What::OwnLinks, "Arch bridge"));
    const QTextCharFormat format =
        session.reader().document()->find(QStringLiteral("arch bridge")).charFormat();
    EXPECT_EQ(format.foreground().color(), session.theme().tokens().accent);
    EXPECT_EQ(format.anchorHref(), QStringLiteral("carrel://bridges/arch"));
}

TEST_F(ContextTest, OpensTheOtherEndOfALinkOfTheReadersOwnAtItsWords) {
    Session session(personal_, library_);
    keepMention(session);
    clickRow(session, row(session, What::OwnLinks, QStringLiteral("Cable")));
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Cable")));
    ASSERT_EQ(session.reader().extraSelections().size(), 1);
    EXPECT_EQ(session.reader().extraSelections().front().cursor.selectedText(),
              QStringLiteral("arch bridge"));
}

TEST_F(ContextTest, HasACurrentRowWhenItGetsTheFocus) {
    Session session(personal_, library_);
    ASSERT_TRUE(waitForRow(session, What::LinkedFrom, "Beam"));
    session.reader().setFocus();
    session.press(Qt::Key_F6);
    ASSERT_TRUE(panel(session).hasFocus());
    EXPECT_TRUE(panel(session).currentIndex().isValid());
}

TEST_F(ContextTest, OpensARowByEnterAndASectionByLeftAndRight) {
    Session session(personal_, library_);
    ASSERT_TRUE(waitForRow(session, What::LinkedFrom, "Beam"));
    panel(session).setFocus(Qt::TabFocusReason);
    const QModelIndex beam = row(session, What::LinkedFrom, QStringLiteral("Beam"));
    panel(session).setCurrentIndex(beam.parent());
    session.press(Qt::Key_Left);
    EXPECT_FALSE(panel(session).isExpanded(beam.parent()));
    session.press(Qt::Key_Right);
    EXPECT_TRUE(panel(session).isExpanded(beam.parent()));
    session.press(Qt::Key_Down);
    EXPECT_EQ(panel(session).currentIndex(), beam);
    session.press(Qt::Key_Return);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Beam")));
}

TEST_F(ContextTest, ShowsAPreviewBesideItsRow) {
    Session session(personal_, library_, {0ms, 0ms});
    ASSERT_TRUE(waitForRow(session, What::Mentioned, "Cable"));
    const QModelIndex cable = row(session, What::Mentioned, QStringLiteral("Cable"));
    const QPoint point = pointOf(session, cable);
    QMouseEvent move(QEvent::MouseMove, point, panel(session).viewport()->mapToGlobal(point), Qt::NoButton,
                     Qt::NoButton, {});
    QApplication::sendEvent(panel(session).viewport(), &move);
    ASSERT_TRUE(waitForCard(session));
    EXPECT_TRUE(card(session)->accessibleName().contains(QStringLiteral("Cable")));
    EXPECT_TRUE(card(session)->accessibleDescription().contains(QStringLiteral("1991 m span")));
    EXPECT_LE(card(session)->geometry().right(), panel(session).mapTo(&session.window(), QPoint(0, 0)).x());
}

TEST_F(ContextTest, ShowsAPreviewOfItsCurrentRowBySpace) {
    Session session(personal_, library_);
    ASSERT_TRUE(waitForRow(session, What::LinkedFrom, "Beam"));
    panel(session).setFocus(Qt::TabFocusReason);
    panel(session).setCurrentIndex(row(session, What::LinkedFrom, QStringLiteral("Beam")));
    session.press(Qt::Key_Space);
    ASSERT_TRUE(waitForCard(session));
    EXPECT_TRUE(card(session)->accessibleName().contains(QStringLiteral("Beam")));
}

TEST_F(ContextTest, UnderlinesTheFirstMentionInEachSection) {
    Session session(personal_, library_);
    go(session, "cable", "Cable");
    EXPECT_EQ(countLinks(session, "arch", QTextCharFormat::DotLine), 2);
    const QTextCharFormat format =
        session.reader().document()->find(QStringLiteral("arch bridge")).charFormat();
    EXPECT_EQ(format.foreground().color(), session.theme().tokens().text);
}

TEST_F(ContextTest, UnderlinesNoMentionWhereTheSectionHasALink) {
    Session session(personal_, library_);
    go(session, "echo", "Echo");
    EXPECT_EQ(countLinks(session, "arch", QTextCharFormat::SingleUnderline), 1);
    const QTextCursor mention = session.reader().document()->find(QStringLiteral("arch bridge, or this"));
    EXPECT_EQ(mention.charFormat().anchorHref(), QStringLiteral("carrel://bridges/arch"));
    QTextCursor within(session.reader().document());
    within.setPosition(mention.selectionStart() + 1);
    EXPECT_FALSE(within.charFormat().isAnchor());
}

TEST_F(ContextTest, OpensAMentionThatIsClicked) {
    Session session(personal_, library_);
    go(session, "cable", "Cable");
    session.clickLink(QStringLiteral("carrel://bridges/arch"));
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Arch bridge")));
}

TEST_F(ContextTest, ShowsAPreviewOfAMention) {
    Session session(personal_, library_, {0ms, 0ms});
    go(session, "cable", "Cable");
    session.moveTo(session.pointOfLink(QStringLiteral("carrel://bridges/arch")));
    ASSERT_TRUE(waitForCard(session));
    EXPECT_TRUE(card(session)->accessibleDescription().contains(QStringLiteral("Carries by pressing.")));
}

TEST_F(ContextTest, LeavesMentionsOutWhenTheyAreSwitchedOffAndRemembersThat) {
    const std::filesystem::path state = folder_.path() / "state";
    {
        Session session(personal_, library_, {}, state);
        go(session, "cable", "Cable");
        action(session, "Mentions in the text")->trigger();
        EXPECT_EQ(countLinks(session, "arch", QTextCharFormat::DotLine), 0);
    }
    Session session(personal_, library_, {}, state);
    go(session, "cable", "Cable");
    EXPECT_FALSE(action(session, "Mentions in the text")->isChecked());
    EXPECT_EQ(countLinks(session, "arch", QTextCharFormat::DotLine), 0);
}

/// Relations at the head of the handbook's articles.
class HandbookContextTest : public ContextTest {
protected:
    /// The positions of the chips at the head.
    static std::vector<int> chips(Session& session) {
        std::vector<int> positions;
        QTextDocument* document = session.reader().document();
        for (int at = 0; at < document->characterCount(); ++at) {
            QTextCursor cursor(document);
            cursor.setPosition(at + 1 < document->characterCount() ? at + 1 : at);
            const bool object = document->characterAt(at) == QChar::ObjectReplacementCharacter;
            if (object && cursor.charFormat().objectType() == RelationChip::objectType)
                positions.push_back(at);
        }
        return positions;
    }
    static QTextCharFormat formatAt(Session& session, int position) {
        QTextCursor cursor(session.reader().document());
        cursor.setPosition(position + 1);
        return cursor.charFormat();
    }
    static QStringList chipTexts(Session& session) {
        QStringList texts;
        for (const int at : chips(session))
            texts.append(formatAt(session, at).toolTip());
        return texts;
    }
    static bool anyBegins(const QStringList& texts, const char* with) {
        return std::any_of(texts.begin(), texts.end(),
                           [with](const QString& text) { return text.startsWith(QLatin1String(with)); });
    }
    static void clickChip(Session& session, int position) {
        QTextCursor cursor(session.reader().document());
        cursor.setPosition(position);
        const QRect place = session.reader().cursorRect(cursor);
        QTest::mouseClick(session.reader().viewport(), Qt::LeftButton, {}, place.center() + QPoint(20, 0));
    }
    static QStringList groups(Session& session) {
        QStringList titles;
        auto* model = static_cast<ContextModel*>(panel(session).model());
        const QModelIndex section = model->indexOf(What::LinkedFrom);
        model->unfold(model->index(model->rowCount(section) - 1, 0, section));
        for (int at = 0; at < model->rowCount(section); ++at) {
            const QModelIndex index = model->index(at, 0, section);
            if (model->entryAt(index)->kind == PanelEntry::Kind::Group)
                titles.append(index.data().toString());
        }
        return titles;
    }
};

TEST_F(HandbookContextTest, ShowsTheCasesOfEachResponsibilityWithBothRelations) {
    Session session(personal_);
    const auto* contents = static_cast<const ContentsModel*>(session.find<Sidebar>()->tree()->model());
    int responsibilities = 0;
    for (int kind = 0; kind < contents->rowCount(); ++kind) {
        const QModelIndex group = contents->index(kind, 0);
        if (group.data().toString() != QStringLiteral("Responsibilities")) continue;
        for (int at = 0; at < contents->rowCount(group); ++at) {
            const std::string slug = contents->articleAt(contents->index(at, 0, group))->key.slug;
            session.open(slug);
            EXPECT_TRUE(anyBegins(chipTexts(session), "Illustrated by")) << slug;
            EXPECT_TRUE(anyBegins(chipTexts(session), "Warned about by")) << slug;
            const auto* model = static_cast<const ContextModel*>(panel(session).model());
            ASSERT_TRUE(QTest::qWaitFor([&] { return model->indexOf(What::LinkedFrom).isValid(); })) << slug;
            const QStringList titles = groups(session);
            EXPECT_TRUE(titles.contains(QStringLiteral("illustrates"))) << slug;
            EXPECT_TRUE(titles.contains(QStringLiteral("warns about"))) << slug;
            ++responsibilities;
        }
    }
    EXPECT_EQ(responsibilities, 5);
}

TEST_F(HandbookContextTest, OpensTheArticleOfAChip) {
    Session session(personal_);
    session.open("equifax");
    clickChip(session, chips(session).front());
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Security, compliance and scalability")));
}

TEST_F(HandbookContextTest, ShowsAllRelationsWhenTheLastChipIsClicked) {
    Session session(personal_);
    session.open("security-compliance-and-scalability");
    const std::vector<int> folded = chips(session);
    ASSERT_EQ(folded.size(), 7U);
    ASSERT_TRUE(chipTexts(session).back().endsWith(QStringLiteral("more")));
    clickChip(session, folded.back());
    EXPECT_GT(chips(session).size(), folded.size());
    EXPECT_FALSE(chipTexts(session).back().endsWith(QStringLiteral("more")));
}

}  // namespace
}  // namespace carrel::desktop
