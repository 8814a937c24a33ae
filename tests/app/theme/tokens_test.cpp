// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/tokens.h"

#include <gtest/gtest.h>

#include <cmath>
#include <initializer_list>

namespace carrel::desktop {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(static_cast<double>(colour.redF())) +
           0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

/// WCAG 2, "contrast ratio".
double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double forText = 4.5;
constexpr double forEdges = 3;

class TokensTest : public testing::TestWithParam<const Tokens*> {};

TEST_P(TokensTest, MakeTextReadableOnEveryFill) {
    const Tokens& t = *GetParam();
    for (const QColor& fill :
         {t.page, t.window, t.side, t.field, t.hover, t.selected, t.softAccent, t.softWarning, t.match})
        EXPECT_GE(contrast(t.text, fill), forText) << fill.name().toStdString();
}

TEST_P(TokensTest, MakeTextAndLinksReadableOnHighlights) {
    const Tokens& t = *GetParam();
    for (const Ink& ink : t.inks) {
        EXPECT_GE(contrast(t.text, ink.fill), forText) << ink.fill.name().toStdString();
        EXPECT_GE(contrast(t.accent, ink.fill), forText) << ink.fill.name().toStdString();
    }
}

TEST_P(TokensTest, MakeSecondTextReadable) {
    const Tokens& t = *GetParam();
    for (const QColor& fill :
         {t.page, t.window, t.side, t.field, t.selected, t.hover, t.softAccent, t.softWarning, t.softError})
        EXPECT_GE(contrast(t.secondText, fill), forText) << fill.name().toStdString();
}

TEST_P(TokensTest, MakeThirdTextAndLinksReadable) {
    const Tokens& t = *GetParam();
    for (const QColor& fill : {t.page, t.window, t.side}) {
        EXPECT_GE(contrast(t.thirdText, fill), forText) << fill.name().toStdString();
        EXPECT_GE(contrast(t.accent, fill), forText) << fill.name().toStdString();
    }
}

TEST_P(TokensTest, MakeWarningsErrorsAndThePrimaryButtonReadable) {
    const Tokens& t = *GetParam();
    EXPECT_GE(contrast(t.warning, t.softWarning), forText);
    EXPECT_GE(contrast(t.error, t.page), forText);
    EXPECT_GE(contrast(t.error, t.softError), forText);
    EXPECT_GE(contrast(t.onAccent, t.accent), forText);
}

TEST_P(TokensTest, MakeSideNotesReadableOnEachRow) {
    const Tokens& t = *GetParam();
    for (const QColor& ground : {t.page, t.window, t.side, t.field})
        EXPECT_GE(contrast(t.quiet(false), ground), forText) << ground.name().toStdString();
    for (const QColor& fill : {t.hover, t.selected})
        EXPECT_GE(contrast(t.quiet(true), fill), forText) << fill.name().toStdString();
}

TEST_P(TokensTest, MakeLinksAndWarningsReadableOnEachRow) {
    const Tokens& t = *GetParam();
    for (const QColor& colour : {t.accent, t.warning, t.error})
        for (const QColor& fill : {t.page, t.window, t.side, t.field, t.hover, t.selected, t.softAccent})
            EXPECT_GE(contrast(colour, fill), forText)
                << colour.name().toStdString() << " on " << fill.name().toStdString();
}

TEST_P(TokensTest, MakeIconsOfKindsVisibleOnEachRow) {
    const Tokens& t = *GetParam();
    for (const QColor& mark : {t.responsibility, t.driver, t.caseStudy, t.role, t.comparison, t.term})
        for (const QColor& fill : {t.page, t.window, t.side, t.field, t.hover, t.selected})
            EXPECT_GE(contrast(mark, fill), forEdges)
                << mark.name().toStdString() << " on " << fill.name().toStdString();
}

TEST_P(TokensTest, MakeIconsAndEdgesVisible) {
    const Tokens& t = *GetParam();
    for (const QColor& mark :
         {t.responsibility, t.driver, t.caseStudy, t.role, t.comparison, t.term, t.edge, t.accent})
        EXPECT_GE(contrast(mark, t.page), forEdges) << mark.name().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Schemes, TokensTest, testing::Values(&lightTokens(), &darkTokens()),
                         [](const auto& scheme) { return scheme.param->dark ? "Dark" : "Light"; });

}  // namespace
}  // namespace carrel::desktop
