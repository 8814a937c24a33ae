// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/tokens.h"

#include <QHash>
#include <QString>

namespace carrel::desktop {

namespace {

constexpr int lightDim = 82;  // 32 %
constexpr int darkDim = 128;  // 50 %

Tokens makeLight() {
    Tokens t;
    t.page = 0xFFFFFF, t.window = 0xF7F7F5, t.side = 0xF2F2EF, t.field = 0xFFFFFF;
    t.line = 0xE0DFDA, t.strongLine = 0xC6C5BF, t.edge = 0x85898C, t.hover = 0xE9E9E5, t.selected = 0xD5E7E3;
    t.text = 0x1D1F21, t.secondText = 0x50555A, t.thirdText = 0x696E73;
    t.accent = 0x0B6B62, t.onAccent = 0xFFFFFF, t.softAccent = 0xE3F1EE, t.accentLine = 0x9CCBC3;
    t.match = 0xFFE08A;
    const Ink yellow = {0xFBEDB0, 0xD9B93C};
    t.inks = {{yellow,
               yellow,
               {0xD9F0D0, 0x6DA657},
               {0xD6E8FA, 0x5E9BD1},
               {0xFBDDD8, 0xD97C6F},
               {0xE9DFF8, 0x9C7CD6}}};
    t.warning = 0x865600, t.softWarning = 0xFBF2DF, t.error = 0xA5302A, t.softError = 0xFAEAE8;
    t.scroll = 0xCFCEC9, t.dim = QColor(29, 31, 33, lightDim);
    t.responsibility = 0x6A4CB0, t.driver = 0x7A6300, t.caseStudy = 0xA34A15, t.role = 0x27669F;
    t.comparison = 0x9B3873, t.term = 0x5F666D;
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.dark = true;
    t.page = 0x1B1D1F, t.window = 0x222527, t.side = 0x1F2123, t.field = 0x17191A;
    t.line = 0x33373A, t.strongLine = 0x4A4F53, t.edge = 0x747B80, t.hover = 0x2B2F31, t.selected = 0x28443F;
    t.text = 0xE3E3DF, t.secondText = 0xAEB3B7, t.thirdText = 0x8F959A;
    t.accent = 0x62C3B6, t.onAccent = 0x10211F, t.softAccent = 0x1F3532, t.accentLine = 0x35655E;
    t.match = 0x6B5712;
    const Ink yellow = {0x4A4017, 0xA98F2D};
    t.inks = {{yellow,
               yellow,
               {0x2C4A27, 0x5E9A4C},
               {0x234360, 0x4D8CC4},
               {0x5C302B, 0xBD6A5E},
               {0x47365F, 0x8E70C4}}};
    t.warning = 0xE0B15C, t.softWarning = 0x352C1B, t.error = 0xF0918A, t.softError = 0x3A2423;
    t.scroll = 0x44494D, t.dim = QColor(0, 0, 0, darkDim);
    t.responsibility = 0xB9A5EE, t.driver = 0xD3B74E, t.caseStudy = 0xE9995F, t.role = 0x7FB4E6;
    t.comparison = 0xE296C1, t.term = 0xA8AFB5;
    return t;
}

}  // namespace

QColor Tokens::kindColour(const std::string& icon) const {
    if (icon == "kind-responsibility") return responsibility;
    if (icon == "kind-driver") return driver;
    if (icon == "kind-case") return caseStudy;
    if (icon == "kind-role") return role;
    if (icon == "kind-comparison") return comparison;
    if (icon == "kind-term") return term;
    return secondText;
}

const Tokens& lightTokens() {
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = makeDark();
    return tokens;
}

}  // namespace carrel::desktop
