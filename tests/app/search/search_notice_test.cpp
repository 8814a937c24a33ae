// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/search_notice.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

const QString query = QStringLiteral("\"tehcnical debt");

search::Answer corrected() {
    search::Answer answer;
    answer.correction = search::Correction{"\"technical debt"};
    return answer;
}

TEST(SearchNotice, IsEmptyWhenThereIsNothingToSay) {
    EXPECT_TRUE(noticeOf(query, {}, {}).html.isEmpty());
}

TEST(SearchNotice, ExplainsWhatLooksWrongBehindTheCorrection) {
    const QString html = noticeOf(query, corrected(), {{"The quote isn't closed.", {0, 1}}}).html;
    const auto correction = html.indexOf(QStringLiteral("technical debt"));
    EXPECT_GE(correction, 0);
    EXPECT_GT(html.indexOf(QStringLiteral("The quote isn't closed.")), correction);
}

TEST(SearchNotice, ShowsWhatWasTypedAsText) {
    const QString html = noticeOf(QStringLiteral("<b>x"), corrected(), {}).html;
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;b&gt;x")));
}

TEST(SearchNotice, OffersToMakeADamagedIndexAnew) {
    search::Answer answer;
    answer.unsearchable.push_back({"/notes.carrel", "The search index is damaged", true});
    const SearchNotice notice = noticeOf(query, answer, {});
    EXPECT_TRUE(notice.html.contains(QLatin1String(rebuildLink)));
    EXPECT_EQ(notice.damaged, std::filesystem::path("/notes.carrel"));
}

}  // namespace
}  // namespace carrel::desktop
