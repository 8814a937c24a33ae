// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/panel_section.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

#include "app/desktop/context/reason_words.h"
#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

using What = PanelSection::What;
using Entry = PanelEntry;

constexpr std::uint32_t sectionLevel = 2;
constexpr std::size_t linkedAtFirst = 6;
constexpr std::size_t ownAtFirst = 6;
constexpr std::size_t mentionedAtFirst = 4;
constexpr std::size_t highlightsAtFirst = 8;

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

QString iconOf(const library::Description& library, const std::string& kindId) {
    const library::Kind* kind = library.findKind(kindId);
    return kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
}

/// The first one that says something: a cell of a table may hold the link and nothing else.
const links::Passage& tellingPassage(const std::vector<links::Passage>& passages) {
    const auto telling = std::find_if(passages.begin(), passages.end(), [](const links::Passage& passage) {
        return text::countCodePoints(passage.sentence) > passage.mark.size();
    });
    return telling == passages.end() ? passages.front() : *telling;
}

Entry entryOf(const links::Backlink& backlink, const library::Description& library) {
    Entry entry{Entry::Kind::Article, QString::fromStdString(backlink.title), iconOf(library, backlink.kind)};
    entry.address = {backlink.from, {}};
    if (backlink.passages.empty()) return entry;
    const links::Passage& shown = tellingPassage(backlink.passages);
    entry.excerpt = excerptOf(shown.sentence, shown.mark);
    entry.passage = shown.range;
    if (backlink.passages.size() > 1) entry.note = tr("%1×").arg(backlink.passages.size());
    return entry;
}

/// Articles that have something in common, in the order in which they came.
struct Group {
    std::size_t rank = 0;
    QString title;
    std::vector<Entry> entries;
};

std::size_t rankOf(const library::Description& library, const std::string& relation) {
    const auto& types = library.relationTypes;
    const auto found = std::find_if(types.begin(), types.end(),
                                    [&](const library::RelationType& type) { return type.id == relation; });
    return static_cast<std::size_t>(found - types.begin());
}

QString relationName(const library::Description& library, const std::string& relation) {
    const library::RelationType* type = library.findRelationType(relation);
    return QString::fromStdString(type == nullptr ? relation : type->name);
}

QString kindName(const library::Description& library, const std::string& kindId) {
    const library::Kind* kind = library.findKind(kindId);
    return kind == nullptr ? QString() : QString::fromStdString(kind->plural);
}

/// Those with a relation by the first of them, in the library's order; the others by their kind, the kind of
/// the strongest first.
class Groups {
public:
    explicit Groups(const library::Description& library) : library_(library) {}

    void add(const links::Backlink& backlink) {
        Entry entry = entryOf(backlink, library_);
        std::vector<std::string> relations = backlink.relations;
        std::sort(relations.begin(), relations.end(), [this](const auto& one, const auto& other) {
            return std::pair(rankOf(library_, one), one) < std::pair(rankOf(library_, other), other);
        });
        relations.erase(std::unique(relations.begin(), relations.end()), relations.end());
        if (relations.empty()) {
            const std::size_t rank = library_.relationTypes.size() + 1 + groups_.size();
            find("kind:" + backlink.kind, rank, kindName(library_, backlink.kind))
                .push_back(std::move(entry));
            return;
        }
        QStringList others;
        for (auto other = relations.begin() + 1; other != relations.end(); ++other)
            others.append(relationName(library_, *other));
        entry.note = others.join(QStringLiteral(", "));
        const std::string& first = relations.front();
        find("relation:" + first, rankOf(library_, first), relationName(library_, first))
            .push_back(std::move(entry));
    }

    /// A single group has no title where that says nothing: a library with one kind of articles.
    [[nodiscard]] std::vector<Entry> entries() && {
        std::stable_sort(groups_.begin(), groups_.end(),
                         [](const Group& one, const Group& other) { return one.rank < other.rank; });
        const bool titled = groups_.size() > 1 || (!groups_.empty() && groups_.front().rank < kindRanks());
        std::vector<Entry> all;
        for (Group& group : groups_) {
            if (titled && !group.title.isEmpty()) all.push_back({Entry::Kind::Group, group.title});
            std::move(group.entries.begin(), group.entries.end(), std::back_inserter(all));
        }
        return all;
    }

private:
    [[nodiscard]] std::size_t kindRanks() const { return library_.relationTypes.size() + 1; }

    std::vector<Entry>& find(const std::string& key, std::size_t rank, const QString& title) {
        const auto [place, isNew] = places_.emplace(key, groups_.size());
        if (isNew) groups_.push_back({rank, title, {}});
        return groups_[place->second].entries;
    }

    const library::Description& library_;
    std::map<std::string, std::size_t> places_;
    std::vector<Group> groups_;
};

PanelSection linkedSection(const std::vector<links::Backlink>& linked, const library::Description& library) {
    Groups groups(library);
    for (const links::Backlink& backlink : linked)
        groups.add(backlink);
    return {What::LinkedFrom, tr("Linked from"), linked.size(), linkedAtFirst, std::move(groups).entries()};
}

Entry entryOf(const workspace::OwnLink& link, const library::Description& library) {
    Entry entry{Entry::Kind::Article, QString::fromStdString(link.title), iconOf(library, link.kind)};
    entry.excerpt = excerptOf(link.sentence, link.mark);
    entry.address = {link.other, {}};
    entry.note = link.leadsHere ? tr("leads here") : tr("from here");
    if (!link.place) entry.note = tr("lost its place");
    if (link.leadsHere) entry.passage = link.place;
    entry.offer = Entry::Offer::Remove;
    entry.own = link.id;
    return entry;
}

PanelSection ownSection(const std::vector<workspace::OwnLink>& own, const library::Description& library) {
    PanelSection section{What::OwnLinks, tr("Your links"), own.size(), ownAtFirst};
    for (const workspace::OwnLink& link : own)
        section.entries.push_back(entryOf(link, library));
    return section;
}

PanelSection mentionedSection(const std::vector<links::Backlink>& mentioned,
                              const library::Description& library) {
    PanelSection section{What::Mentioned, tr("Mentioned, not linked"), mentioned.size(), mentionedAtFirst};
    for (const links::Backlink& mention : mentioned) {
        Entry entry = entryOf(mention, library);
        if (entry.passage) entry.offer = Entry::Offer::Keep;
        section.entries.push_back(std::move(entry));
    }
    return section;
}

PanelSection relatedSection(const std::vector<links::RelatedArticle>& related,
                            const library::Description& library) {
    PanelSection section{What::Related, tr("Related"), related.size()};
    for (const links::RelatedArticle& article : related) {
        Entry entry{Entry::Kind::Article, QString::fromStdString(article.title),
                    iconOf(library, article.kind)};
        entry.address = {article.key, {}};
        entry.excerpt.text = reasonWords(article.reasons);
        section.entries.push_back(std::move(entry));
    }
    return section;
}

}  // namespace

std::vector<PanelSection> outlineOf(const library::Article& article) {
    if (article.sections.empty()) return {};
    PanelSection outline{What::Outline, tr("On this page")};
    const auto add = [&](const QString& title, const std::string& anchor, int depth) {
        Entry entry{Entry::Kind::Heading, title};
        entry.address.section = anchor;
        entry.depth = depth;
        outline.entries.push_back(std::move(entry));
    };
    for (const library::Section& section : article.sections)
        add(QString::fromStdString(section.title), section.anchor, section.level > sectionLevel ? 1 : 0);
    if (!article.sources.empty()) add(tr("Sources"), "sources", 0);
    return {std::move(outline)};
}

std::vector<PanelSection> highlightsOf(const library::ArticleKey& article,
                                       const std::vector<personal::PlacedHighlight>& highlights) {
    if (highlights.empty()) return {};
    PanelSection section{What::Highlighted, tr("Highlights"), highlights.size(), highlightsAtFirst};
    for (const personal::PlacedHighlight& placed : highlights) {
        const personal::HighlightDraft& what = placed.highlight.what;
        Entry entry{Entry::Kind::Highlight, QString::fromStdString(what.quotation.exact).simplified()};
        entry.excerpt.text = QString::fromStdString(what.comment).simplified();
        entry.address = {article, what.section};
        entry.passage = placed.place;
        if (!placed.place) entry.note = tr("lost its place");
        entry.offer = Entry::Offer::Remove;
        entry.highlight = placed.highlight.id;
        entry.colour = what.colour;
        section.entries.push_back(std::move(entry));
    }
    return {std::move(section)};
}

std::vector<PanelSection> sectionsOf(const workspace::Connections& connections,
                                     const library::Description& library) {
    std::vector<PanelSection> sections = {
        linkedSection(connections.linked, library), ownSection(connections.own, library),
        mentionedSection(connections.mentioned, library), relatedSection(connections.related, library)};
    std::erase_if(sections, [](const PanelSection& section) { return section.entries.empty(); });
    return sections;
}

}  // namespace carrel::desktop
