// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/shelf.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/library/reader.h"
#include "core/links/similar_text.h"
#include "core/markup/rendering.h"

namespace carrel::workspace {

struct Shelf::Place {
    std::unique_ptr<library::Reader> reader;
    std::unique_ptr<links::Related> related;
};

namespace {

bool isComparison(const library::Description& description, const std::string& kindId) {
    const library::Kind* kind = description.findKind(kindId);
    return kind != nullptr && kind->view == library::View::Comparison;
}

void addPaths(const std::vector<markup::Inline>& inlines, std::set<std::string>& paths) {
    for (const markup::Inline& piece : inlines) {
        if (piece.kind == markup::InlineKind::Image) paths.insert(piece.target);
        addPaths(piece.children, paths);
    }
}

void addPaths(const std::vector<markup::Block>& blocks, std::set<std::string>& paths) {
    for (const markup::Block& block : blocks) {
        addPaths(block.inlines, paths);
        addPaths(block.children, paths);
    }
}

std::vector<Figure> figuresOf(const markup::Document& document, const library::Reader& reader) {
    std::set<std::string> paths;
    addPaths(document.blocks, paths);
    std::vector<Figure> figures;
    for (const std::string& path : paths)
        if (auto bytes = reader.asset(path)) figures.push_back({path, *std::move(bytes)});
    return figures;
}

}  // namespace

Shelf::Shelf(const std::vector<std::filesystem::path>& libraries) {
    for (const std::filesystem::path& file : libraries)
        places_.push_back({library::open(file), nullptr});
    index_ = search::openSearchable(libraries);
    for (Place& place : places_)
        place.related = std::make_unique<links::Related>(
            *place.reader, links::similarBy(*index_, place.reader->description().id));
}

Shelf::~Shelf() = default;
Shelf::Shelf(Shelf&&) noexcept = default;
Shelf& Shelf::operator=(Shelf&&) noexcept = default;

const Shelf::Place* Shelf::placeOf(const std::string& library) const {
    const auto found = std::find_if(places_.begin(), places_.end(), [&](const Place& place) {
        return place.reader->description().id == library;
    });
    return found == places_.end() ? nullptr : &*found;
}

std::vector<Contents> Shelf::contents() const {
    std::vector<Contents> all;
    all.reserve(places_.size());
    for (const Place& place : places_)
        all.push_back({place.reader->description(), place.reader->list({})});
    return all;
}

std::optional<OpenArticle> Shelf::open(const library::ArticleKey& key) const {
    const Place* place = placeOf(key.library);
    if (place == nullptr) return std::nullopt;
    std::optional<library::Article> article = place->reader->find(key.slug);
    if (!article) return std::nullopt;
    OpenArticle opened;
    opened.links = place->reader->links(article->key.slug);
    nameInOtherLibraries(article->key, opened.links.out);
    addFromOtherLibraries(article->key, opened.links.in);
    opened.document = markup::parseReaderHtml(article->html);
    opened.figures = figuresOf(opened.document, *place->reader);
    if (isComparison(place->reader->description(), article->kind))
        opened.comparison = compare::comparisonOf(*article, opened.links);
    if (opened.comparison) opened.comparison->language = place->reader->description().language;
    opened.article = *std::move(article);
    return opened;
}

/// Adds the titles of what an article links to in other libraries.
void Shelf::nameInOtherLibraries(const library::ArticleKey& key, std::vector<library::Link>& out) const {
    for (library::Link& link : out) {
        if (!link.to || link.to->library == key.library) continue;
        if (const auto there = findSummary(*link.to)) {
            link.to = there->key;
            link.otherTitle = there->title;
            link.otherKind = there->kind;
        }
    }
}

/// Adds what leads to an article from other libraries.
void Shelf::addFromOtherLibraries(const library::ArticleKey& key, std::vector<library::Link>& in) const {
    std::vector<library::Link> further;
    for (const Place& place : places_) {
        if (place.reader->description().id == key.library) continue;
        for (library::Link& link : place.reader->linksToLibrary(key.library)) {
            const auto here = findSummary(*link.to);  // it may name a former slug
            if (!here || here->key != key) continue;
            link.to = key;
            further.push_back(std::move(link));
        }
    }
    if (further.empty()) return;
    std::move(further.begin(), further.end(), std::back_inserter(in));
    library::sortIncoming(in);
}

std::vector<links::RelatedArticle> Shelf::related(const library::ArticleKey& key, std::size_t limit) const {
    const Place* place = placeOf(key.library);
    return place == nullptr ? std::vector<links::RelatedArticle>() : place->related->of(key.slug, limit);
}

links::Neighbourhood Shelf::neighbourhood(const library::ArticleKey& key, std::uint32_t steps,
                                          std::size_t most) const {
    const Place* place = placeOf(key.library);
    if (place == nullptr) return {};
    return links::neighbourhoodOf(*place->reader, place->related->neighbours(), key.slug, steps, most);
}

links::Neighbourhood Shelf::wholeMap(const std::string& library) const {
    const Place* place = placeOf(library);
    if (place == nullptr) return {};
    return links::wholeMapOf(*place->reader, place->related->neighbours());
}

std::optional<library::Article> Shelf::find(const library::ArticleKey& key) const {
    const Place* place = placeOf(key.library);
    if (place == nullptr) return std::nullopt;
    return place->reader->find(key.slug);
}

std::optional<library::Summary> Shelf::findSummary(const library::ArticleKey& key) const {
    const Place* place = placeOf(key.library);
    if (place == nullptr) return std::nullopt;
    return place->reader->findSummary(key.slug);
}

search::Answer Shelf::search(const search::Request& request, const std::stop_token& stop) const {
    return index_->search(request, stop);
}

}  // namespace carrel::workspace
