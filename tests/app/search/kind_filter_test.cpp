// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/kind_filter.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace carrel::desktop {
namespace {

/// A filter of three kinds that is as wide as a test wants it.
class KindFilterTest : public testing::Test {
protected:
    KindFilterTest() {
        for (const char* kind : {"term", "case", "guide"})
            library_.kinds.push_back({kind, kind, kind, "doc", library::View::Article, {}});
        filter_.show();
    }

    void resize(int width) {
        filter_.resize(width, filter_.height());
        filter_.setCounts({{"term", 2}, {"case", 7}, {"guide", 5}}, 14);
    }

    /// The buttons that can be seen, from the left; the last is the menu's where there is one.
    [[nodiscard]] QList<QPushButton*> buttons() const {
        QList<QPushButton*> seen;
        for (QPushButton* button : filter_.findChildren<QPushButton*>())
            if (button->isVisible()) seen.append(button);
        std::sort(seen.begin(), seen.end(), [](auto* one, auto* other) { return one->x() < other->x(); });
        return seen;
    }
    [[nodiscard]] QStringList texts() const {
        QStringList found;
        for (const QPushButton* button : buttons())
            found.append(button->text().simplified());
        return found;
    }

    static constexpr int wide = 900;
    static constexpr int narrow = 210;

    Theme theme_{Theme::Scheme::Light};
    library::Description library_;
    KindFilter filter_{theme_, library_, nullptr};
};

TEST_F(KindFilterTest, ShowsTheKindsWithMostFirst) {
    resize(wide);
    EXPECT_EQ(texts().join(u'|'), QStringLiteral("All 14|case 7|guide 5|term 2"));
}

TEST_F(KindFilterTest, PutsWhatHasNoRoomIntoAMenu) {
    resize(narrow);
    QStringList all = texts();
    ASSERT_FALSE(all.isEmpty());
    const auto hidden = buttons().back()->menu()->actions().size();
    EXPECT_EQ(all.takeLast(), QStringLiteral("%1 more").arg(hidden));
    EXPECT_EQ(all.size() + hidden, 4);
}

TEST_F(KindFilterTest, StaysWithinItsWidth) {
    resize(narrow);
    EXPECT_LE(buttons().back()->geometry().right(), narrow);
}

TEST_F(KindFilterTest, TellsTheKindThatWasClicked) {
    resize(wide);
    const QSignalSpy chosen(&filter_, &KindFilter::kindChosen);
    QTest::mouseClick(buttons().at(1), Qt::LeftButton);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(filter_.chosen(), "case");
}

TEST_F(KindFilterTest, TellsTheKindThatWasChosenFromTheMenu) {
    resize(narrow);
    buttons().back()->menu()->actions().back()->trigger();
    EXPECT_EQ(filter_.chosen(), "term");
}

TEST_F(KindFilterTest, GoesBackToAll) {
    resize(wide);
    QTest::mouseClick(buttons().at(1), Qt::LeftButton);
    filter_.clear();
    EXPECT_EQ(filter_.chosen(), "");
}

}  // namespace
}  // namespace carrel::desktop
