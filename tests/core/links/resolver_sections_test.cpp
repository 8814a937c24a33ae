// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "core/links/resolver.h"
#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::links {
namespace {

using State = Resolution::State;

/// Where links to sections lead, in an article "arch" with two sections and an article "beam" with none.
/// A section without an anchor is how a library says that a name means the whole article.
class ResolverSectionsTest : public testing::Test {
protected:
    static std::vector<Names> articles() {
        return {{"arch",
                 "",
                 "Arch",
                 {"Vault"},
                 {},
                 {{"What’s the load?", "what-s-the-load", 2, {}, {}},
                  {"Über Größe", "uber-grosse", 3, {}, {}},
                  {"Arch", "", 2, {}, {}}}},
                {"beam", "", "Beam", {}, {}, {}}};
    }

    [[nodiscard]] Resolution resolve(const std::string& target, const std::string& anchor,
                                     std::string_view from = "beam") const {
        return resolver_.resolve({markup::LinkForm::Wiki, target, anchor, {}, 0}, from, "");
    }

    Resolver resolver_{articles()};
};

TEST_F(ResolverSectionsTest, LeadsToTheWholeArticleWithoutASection) {
    EXPECT_EQ(resolve("Arch", "").anchor, "");
    EXPECT_FALSE(resolve("Arch", "").sectionMissing);
}

TEST_F(ResolverSectionsTest, FindsASectionByItsAnchor) {
    EXPECT_EQ(resolve("arch", "what-s-the-load").anchor, "what-s-the-load");
}

TEST_F(ResolverSectionsTest, FindsASectionByItsHeadingWithoutRegardToCaseAndAccents) {
    EXPECT_EQ(resolve("arch", "What’s the load?").anchor, "what-s-the-load");
    EXPECT_EQ(resolve("arch", "UBER GROSSE").anchor, "uber-grosse");
}

TEST_F(ResolverSectionsTest, FindsTheLastOfAPathOfHeadings) {
    EXPECT_EQ(resolve("arch", "What’s the load?#Über Größe").anchor, "uber-grosse");
    EXPECT_TRUE(resolve("arch", "Über Größe#Width").sectionMissing);
}

TEST_F(ResolverSectionsTest, FindsASectionWhateverNameTheArticleIsFoundBy) {
    EXPECT_EQ(resolve("vault", "über größe").anchor, "uber-grosse");
}

TEST_F(ResolverSectionsTest, LeadsToTheArticleOfASectionThatIsMissing) {
    const Resolution found = resolve("arch", "Width");
    EXPECT_EQ(found.state, State::Found);
    EXPECT_EQ(found.slug, "arch");
    EXPECT_EQ(found.anchor, "");
    EXPECT_TRUE(found.sectionMissing);
}

TEST_F(ResolverSectionsTest, LeadsToTheWholeArticleFromASectionWithoutAnAnchor) {
    EXPECT_EQ(resolve("vault", "arch").anchor, "");
    EXPECT_FALSE(resolve("vault", "arch").sectionMissing);
}

TEST_F(ResolverSectionsTest, MissesASectionWhoseNameSaysNothing) {
    EXPECT_TRUE(resolve("arch", "?!").sectionMissing);
}

TEST_F(ResolverSectionsTest, ReadsALinkWithoutATargetInItsOwnArticle) {
    const Resolution found = resolve("", "Über Größe", "arch");
    EXPECT_EQ(found.slug, "arch");
    EXPECT_EQ(found.anchor, "uber-grosse");
    EXPECT_TRUE(resolve("", "Über Größe", "beam").sectionMissing);
}

TEST_F(ResolverSectionsTest, LooksForNoSectionOfAnArticleThatIsMissing) {
    EXPECT_EQ(resolve("tunnel", "what-s-the-load").state, State::Missing);
    EXPECT_FALSE(resolve("tunnel", "what-s-the-load").sectionMissing);
}

/// Articles whose names are texts by chance, with many that are alike.
class AnyNames : public testing::Test {
protected:
    std::string name() {
        std::string text = random_.below(3) == 0 ? random_.oneOf(few_) : random_.text(4);
        return random_.below(4) == 0 ? random_.oneOf(few_) + '/' + text : text;
    }

    std::vector<Names> names() {
        std::vector<Names> all;
        for (std::size_t number = 0; number < 8; ++number)
            all.push_back({"s" + std::to_string(number),
                           name(),
                           name(),
                           {name(), name()},
                           {name()},
                           {{name(), name(), 2, {}, {}}}});
        return all;
    }

    markup::WrittenLink link() {
        return {random_.oneOf(forms_), name(), random_.below(2) == 0 ? name() : std::string(), {}, 0};
    }

    test::RandomText random_{31};
    std::vector<std::string> few_ = {"a", "A", "á", "b", "-", "..", ".", "/", "", "a.md", "b/a", "#"};
    std::vector<markup::LinkForm> forms_ = {markup::LinkForm::Wiki, markup::LinkForm::Markdown,
                                            markup::LinkForm::Embed, markup::LinkForm::External};
};

TEST_F(AnyNames, LeadToOneArticleThatIsThereToSeveralOrToNone) {
    for (int round = 0; round < 500 && !HasFailure(); ++round) {
        const Resolver resolver(names());
        for (int tries = 0; tries < 20; ++tries) {
            const markup::WrittenLink written = link();
            SCOPED_TRACE(written.target + " # " + written.anchor);
            const Resolution found = resolver.resolve(written, "s0", name());
            if (found.state == State::Found)
                EXPECT_EQ(resolver.resolveName(found.slug).slug, found.slug);
            else
                EXPECT_EQ(found.slug + found.anchor, "");
            EXPECT_EQ(found.candidates.size() > 1, found.state == State::Ambiguous);
            EXPECT_TRUE(std::is_sorted(found.candidates.begin(), found.candidates.end()));
        }
    }
}

TEST_F(AnyNames, LeaveEachArticleToBeFoundByItsSlug) {
    for (int round = 0; round < 500 && !HasFailure(); ++round) {
        const std::vector<Names> articles = names();
        const Resolver resolver(articles);
        for (const Names& article : articles) {
            EXPECT_EQ(resolver.resolveName(article.slug).slug, article.slug);
        }
    }
}

}  // namespace
}  // namespace carrel::links
