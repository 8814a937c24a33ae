// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/edition.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "core/personal/anchor/quotation_finder.h"
#include "core/personal/quoting.h"
#include "core/text/words.h"

namespace carrel::workspace {

namespace {

using personal::Quotation;

/// The articles of the edition, each read once, with what finds quotations in it.
class Edition {
public:
    struct Page {
        std::optional<library::Article> article;
        std::unique_ptr<personal::QuotationFinder> finder;
    };

    Edition(const Shelf& shelf, std::string library) : shelf_(shelf), library_(std::move(library)) {}

    [[nodiscard]] bool holds(const library::ArticleKey& key) const { return key.library == library_; }

    Page& page(const library::ArticleKey& key) {
        const auto [found, isNew] = pages_.try_emplace(key);
        Page& page = found->second;
        if (isNew) page.article = shelf_.find(key);
        if (page.article && page.finder == nullptr)
            page.finder = std::make_unique<personal::QuotationFinder>(page.article->text);
        return page;
    }

    /// What the article is called now; as it was when it is gone.
    library::ArticleKey keyOf(const library::ArticleKey& key) {
        if (!holds(key)) return key;
        const Page& now = page(key);
        return now.article ? now.article->key : key;
    }

    /// Anchor of the innermost section; empty above the first heading.
    std::string sectionAt(const library::ArticleKey& key, std::uint32_t position) {
        const Page& now = page(key);
        const library::Section* section = now.article ? library::sectionAt(*now.article, position) : nullptr;
        return section == nullptr ? std::string() : section->anchor;
    }

    struct Elsewhere {
        library::ArticleKey article;
        Quotation quotation;
    };
    /// The one other article that has the words as they stood, as after an article was split; absent: none,
    /// or several, or too few words to tell.
    std::optional<Elsewhere> elsewhere(const library::ArticleKey& was, const Quotation& quotation) {
        std::optional<Elsewhere> found;
        for (const library::ArticleKey& key : articlesWith(quotation.exact)) {
            if (key == keyOf(was)) continue;
            Page& other = page(key);
            const auto place = other.article ? other.finder->find(quotation) : std::nullopt;
            if (!place || place->changed > 0) continue;
            if (found) return std::nullopt;
            found = Elsewhere{key, personal::quote(other.article->text, place->range)};
        }
        return found;
    }

private:
    [[nodiscard]] std::vector<library::ArticleKey> articlesWith(const std::string& words) const {
        constexpr std::size_t fewest = 3;
        constexpr std::size_t most = 12;  // they tell one passage from the others
        search::Term phrase;
        phrase.kind = search::Term::Kind::Phrase;
        phrase.exact = true;
        for (text::Word& word : text::splitWords(words))
            if (!word.extra && phrase.words.size() < most) phrase.words.push_back(std::move(word.folded));
        if (phrase.words.size() < fewest) return {};
        search::Request request;
        request.query.terms = {std::move(phrase)};
        request.lastWord = search::LastWord::Whole;
        request.correct = request.passages = request.counts = false;
        std::vector<library::ArticleKey> keys;
        for (const search::Hit& hit : shelf_.search(request, {}).hits)
            if (holds(hit.article)) keys.push_back(hit.article);
        return keys;
    }

    const Shelf& shelf_;
    std::string library_;
    std::map<library::ArticleKey, Page> pages_;
};

/// The quotation as it would be made today; absent: its words are nowhere.
std::optional<Quotation> quotedAnew(Edition::Page& page, const Quotation& quotation) {
    if (!page.article) return std::nullopt;
    const auto found = page.finder->find(quotation);
    if (!found) return std::nullopt;
    return personal::quote(page.article->text, found->range);
}

bool hasSection(const library::Article& article, const std::string& anchor) {
    return anchor.empty() || std::any_of(article.sections.begin(), article.sections.end(),
                                         [&](const library::Section& one) { return one.anchor == anchor; });
}

class Follower {
public:
    Follower(const Shelf& shelf, const std::string& library, personal::PersonalData data)
        : edition_(shelf, library), data_(std::move(data)) {}

    void follow() {
        for (const personal::Bookmark& bookmark : data_.bookmarks)
            if (edition_.holds(bookmark.what.article)) follow(bookmark);
        for (const personal::Highlight& highlight : data_.highlights)
            if (edition_.holds(highlight.what.article)) follow(highlight);
        for (const personal::PersonalLink& link : data_.links)
            follow(link);
        for (const personal::Note& note : data_.notes)
            followArticle(note.article, note.title);
        for (const personal::ReadMark& mark : data_.readMarks)
            followArticle(mark.article, {});
        for (const personal::ReadingPosition& position : data_.positions)
            followArticle(position.article, {});
    }

    personal::Followed places;
    EditionReport report;

private:
    /// Brings a quotation up to date: in its article, or in the one that its words went to. False: they are
    /// nowhere.
    bool followWords(const library::ArticleKey& was, Edition::Page& page, library::ArticleKey& article,
                     std::string& section, Quotation& quotation) {
        if (const auto anew = quotedAnew(page, quotation)) {
            quotation = *anew;
            return true;
        }
        const auto elsewhere = edition_.elsewhere(was, quotation);
        if (!elsewhere) return false;
        article = elsewhere->article;
        quotation = elsewhere->quotation;
        section = edition_.sectionAt(article, quotation.range.begin);
        return true;
    }

    void follow(const personal::Bookmark& was) {
        personal::Bookmark now = was;
        Edition::Page& page = edition_.page(was.what.article);
        now.what.article = edition_.keyOf(was.what.article);
        now.lost = !page.article;
        std::string words = was.what.section;
        if (was.what.target == personal::BookmarkTarget::Passage) {
            words = was.what.passage.exact;
            now.lost =
                !followWords(was.what.article, page, now.what.article, now.what.section, now.what.passage);
        } else if (page.article && was.what.target == personal::BookmarkTarget::Section) {
            now.lost = !hasSection(*page.article, was.what.section);
        }
        if (tell({was.what.title, words, was.what.article, now.what.article}, {was.what.passage, was.lost},
                 {now.what.passage, now.lost}))
            places.bookmarks.push_back(now);
    }

    void follow(const personal::Highlight& was) {
        personal::Highlight now = was;
        Edition::Page& page = edition_.page(was.what.article);
        now.what.article = edition_.keyOf(was.what.article);
        now.lost =
            !followWords(was.what.article, page, now.what.article, now.what.section, now.what.quotation);
        if (tell({was.what.title, was.what.quotation.exact, was.what.article, now.what.article},
                 {was.what.quotation, was.lost}, {now.what.quotation, now.lost}))
            places.highlights.push_back(now);
    }

    void follow(const personal::PersonalLink& was) {
        personal::PersonalLink now = was;
        now.what.to = edition_.keyOf(was.what.to);
        bool lost = false;
        if (edition_.holds(was.what.from)) {
            now.what.from = edition_.keyOf(was.what.from);
            const auto quotation = quotedAnew(edition_.page(was.what.from), was.what.quotation);
            lost = !quotation;
            if (quotation) now.what.quotation = *quotation;
        }
        const bool toMoved = now.what.to != was.what.to;
        const bool other = tell({was.what.fromTitle, was.what.quotation.exact, was.what.from, now.what.from},
                                {was.what.quotation, false}, {now.what.quotation, lost});
        if (toMoved || (other && !lost)) places.links.push_back(now);
    }

    void followArticle(const library::ArticleKey& article, const std::string& title) {
        if (!edition_.holds(article)) return;
        const library::ArticleKey now = edition_.keyOf(article);
        if (now == article) return;
        if (places.articles.emplace(article, now).second && !title.empty())
            report.moved.push_back({title, {}, article, now});
    }

    struct Words {
        const Quotation& quotation;
        bool lost;
    };

    /// Whether anything is to be written; what the reader would notice comes into the report.
    bool tell(const EditionReport::Place& place, const Words& was, const Words& now) {
        if (now.lost && !was.lost) report.lost.push_back(place);
        const bool moved = place.from != place.to || was.quotation.exact != now.quotation.exact;
        if (!now.lost && (moved || was.lost)) report.moved.push_back(place);
        return moved || !(was.quotation == now.quotation) || was.lost != now.lost;
    }

    Edition edition_;
    personal::PersonalData data_;
};

}  // namespace

EditionReport followEdition(const Shelf& shelf, const library::Description& library, personal::Store& store) {
    if (!store.readOnlyBecause().empty() || library.edition.empty() ||
        store.followedEdition(library.id) == library.edition)
        return {};
    Follower follower(shelf, library.id, store.all());
    follower.follow();
    store.follow(follower.places, library.id, library.edition);
    return follower.report;
}

}  // namespace carrel::workspace
