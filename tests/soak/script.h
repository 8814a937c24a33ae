// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "tests/soak/driven_window.h"
#include "tests/soak/expected_tabs.h"
#include "tests/soak/made.h"
#include "tests/soak/random.h"

namespace carrel::soak {

/// What an action works with.
struct Script {
    DrivenWindow& window;
    Made& made;
    ExpectedTabs& tabs;
    Random random;
};

/// Something that a reader does.
struct Action {
    const char* name;
    int weight;  ///< how often, beside the others
    std::function<bool(Script&)>
        done;  ///< true: it had its effect, which was seen. What it needs may not be there.
};
using Actions = std::vector<Action>;

Actions openingActions();
Actions readingActions();
Actions searchingActions();
Actions keepingActions();
Actions folderActions();
Actions tabActions();
Actions comparingActions();
Actions mapActions();
Actions lookActions();

/// An article of chance.
const library::Summary& someArticle(Script& script);
/// Sees to it that the current tab shows an article's text.
bool readSome(Script& script);
/// A word as it stands in the handbook's texts, at times with a typo.
QString someQuery(Script& script);

}  // namespace carrel::soak
