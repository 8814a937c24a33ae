// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/palette_entries.h"

#include <QPointer>

#include <algorithm>
#include <set>

#include "app/desktop/bookmarks/bookmark_place.h"
#include "app/desktop/bookmarks/bookmark_words.h"
#include "app/desktop/navigation/search_state.h"
#include "core/search/choice.h"
#include "core/text/fold.h"

namespace carrel::desktop {

namespace {

constexpr std::size_t mostRecent = 6;
constexpr std::size_t mostSaved = 5;
constexpr std::size_t mostBookmarks = 5;
constexpr std::size_t mostTags = 50;

}  // namespace

PaletteEntries::PaletteEntries(const Parts& parts, QObject* parent)
    : QObject(parent), parts_(parts), selector_(new BookmarkSelector(this)) {
    connect(selector_, &BookmarkSelector::selected, this, &PaletteEntries::takeBookmarks);
    connect(&parts_.bookmarks, &BookmarkController::visitsRead, this, [this](const Visits& visits) {
        visits_ = visits;
        if (text_.isEmpty()) offerBeginning();
    });
}

void PaletteEntries::find(const QString& text) {
    text_ = text.trimmed();
    if (text_.isEmpty()) {
        parts_.bookmarks.readVisits();
        offerBeginning();
    } else if (text_.startsWith(QLatin1Char('#'))) {
        offerTags();
    } else if (wantsBookmarks()) {
        BookmarkQuery query;
        query.words = text_.toStdString();
        selector_->select(parts_.bookmarks.bookmarks(), query);
    }
}

bool PaletteEntries::wantsBookmarks() const {
    return !text_.isEmpty() && !text_.startsWith(QLatin1Char('#')) && !text_.startsWith(QLatin1Char('>'));
}

QString PaletteEntries::iconOf(const std::string& kind) const {
    const library::Kind* found = parts_.contents.description.findKind(kind);
    return found == nullptr ? QStringLiteral("doc") : QString::fromStdString(found->icon);
}

QString PaletteEntries::kindName(const std::string& kind) const {
    const library::Kind* found = parts_.contents.description.findKind(kind);
    return found == nullptr ? QString() : QString::fromStdString(found->name);
}

PaletteEntry PaletteEntries::articleEntry(const library::ArticleKey& article, const std::string& title,
                                          const std::string& kind) const {
    return {QString::fromStdString(title),
            kindName(kind),
            iconOf(kind),
            {Place::View::Article, {article, {}}, {}},
            goingOn()};
}

PaletteGroup PaletteEntries::readLast(std::set<library::ArticleKey>& seen) const {
    PaletteGroup recent{tr("Read last"), {}};
    for (const personal::Visit& visit : visits_) {
        if (recent.entries.size() == mostRecent) break;
        const bool here = visit.article.library == parts_.contents.description.id;
        if (here && seen.insert(visit.article).second)
            recent.entries.push_back(articleEntry(visit.article, visit.title, visit.kind));
    }
    return recent;
}

PaletteGroup PaletteEntries::savedSearches() const {
    PaletteGroup saved{tr("Saved searches"), {}};
    for (const personal::SavedSearch& search : parts_.savedSearches.searches()) {
        if (saved.entries.size() == mostSaved) break;
        const QString query = QString::fromStdString(search.query);
        saved.entries.push_back(
            {QString::fromStdString(search.name), query, QStringLiteral("search"), placeOfSearch(query)});
    }
    return saved;
}

PaletteGroup PaletteEntries::suggested(const std::set<library::ArticleKey>& seen) const {
    PaletteGroup suggested{tr("Suggested"), {}};
    for (const std::string& slug : parts_.contents.description.featured)
        for (const library::Summary& article : parts_.contents.articles)
            if (article.key.slug == slug && !seen.contains(article.key))
                suggested.entries.push_back(articleEntry(article.key, article.title, article.kind));
    return suggested;
}

void PaletteEntries::offerBeginning() {
    std::set<library::ArticleKey> seen;
    const PaletteGroup recent = readLast(seen);
    emit found({recent, savedSearches(), suggested(seen)});
}

void PaletteEntries::readTags() {
    parts_.results.find({{}, 0, false, {"tag"}}, {}, [self = QPointer(this)](const FoundResultsPtr& results) {
        if (self == nullptr) return;
        for (const search::Facet& facet : results->list.found.facets)
            if (facet.field == "tag") self->tags_ = facet.counts;
        if (self->text_.startsWith(QLatin1Char('#')) && !self->tags_.empty()) self->offerTags();
    });
}

void PaletteEntries::offerTags() {
    if (tags_.empty()) {
        readTags();
        return;
    }
    const std::string wanted = text::fold(text_.mid(1).trimmed().toStdString());
    PaletteGroup tags{tr("Tags"), {}};
    for (const search::FacetCount& tag : tags_) {
        if (tags.entries.size() == mostTags) break;
        if (text::fold(tag.value).find(wanted) == std::string::npos) continue;
        const std::string query = search::withChoice({}, "tag", {tag.value}, {tag.value + ' '});
        tags.entries.push_back({QString::fromStdString(tag.value),
                                tr("%Ln article(s)", nullptr, static_cast<int>(tag.count)),
                                QStringLiteral("tag"),
                                {},
                                {},
                                QString::fromStdString(query) + QLatin1Char(' ')});
    }
    emit found({tags});
}

void PaletteEntries::takeBookmarks(const std::shared_ptr<BookmarkSelection>& selection) {
    if (!wantsBookmarks()) return;  // the text is another by now
    PaletteGroup bookmarks{tr("Your bookmarks"), {}};
    for (const BookmarkPtr& bookmark : selection->rows) {
        if (bookmarks.entries.size() == mostBookmarks) break;
        const personal::BookmarkDraft& what = bookmark->what;
        const BookmarkPlace place = placeOf(*bookmark);
        QStringList details = {placeWithin(what), firstLines(what.note)};
        details.removeAll(QString());
        const bool search = what.target == personal::BookmarkTarget::Search;
        bookmarks.entries.push_back({QString::fromStdString(what.title),
                                     details.join(QStringLiteral(" \u00B7 ")),
                                     search ? QStringLiteral("search") : QStringLiteral("bookmark-filled"),
                                     place.place, place.landing});
    }
    emit found({bookmarks});
}

}  // namespace carrel::desktop
