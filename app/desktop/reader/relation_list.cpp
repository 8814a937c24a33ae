// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/relation_list.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "app/desktop/navigation/address.h"
#include "app/desktop/navigation/link_target.h"
#include "app/desktop/reader/relation_chip.h"

namespace carrel::desktop {

namespace {

constexpr std::size_t mostFolded = 6;

QString withCapital(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString iconOf(const library::Description& library, const std::string& kindId) {
    const library::Kind* kind = library.findKind(kindId);
    return kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
}

bool isOf(const library::RelationType& type, const library::Link& link) {
    return link.type == library::LinkType::Relation && link.relation == type.id && !link.broken();
}

using Seen = std::set<std::pair<QString, library::ArticleKey>>;

/// Those of one direction, in the library's order; what is in `seen` is left out.
void add(const std::vector<library::Link>& links, bool outgoing, const library::Description& library,
         Seen& seen, std::vector<ShownRelation>& shown) {
    for (const library::RelationType& type : library.relationTypes) {
        const QString name = withCapital(QString::fromStdString(outgoing ? type.name : type.inverse));
        for (const library::Link& link : links) {
            if (!isOf(type, link)) continue;
            const library::ArticleKey& other = outgoing ? *link.to : link.from;
            if (seen.emplace(name, other).second)
                shown.push_back(
                    {name, other, QString::fromStdString(link.otherTitle), iconOf(library, link.otherKind)});
        }
    }
}

}  // namespace

std::vector<ShownRelation> relationsOf(const library::Links& links, const library::Description& library) {
    Seen seen;
    std::vector<ShownRelation> shown;
    add(links.out, true, library, seen, shown);
    add(links.in, false, library, seen, shown);
    return shown;
}

std::vector<ShownRelation> foldedRelations(const std::vector<ShownRelation>& all) {
    if (all.size() <= mostFolded + 1) return all;
    // In turns, one of each name, until there are enough.
    std::map<QString, std::size_t> turns;
    std::vector<std::pair<std::size_t, std::size_t>> byTurn;  // and the place
    for (std::size_t place = 0; place < all.size(); ++place)
        byTurn.emplace_back(turns[all[place].name]++, place);
    std::sort(byTurn.begin(), byTurn.end());
    std::set<std::size_t> places;
    for (std::size_t at = 0; at < mostFolded; ++at)
        places.insert(byTurn[at].second);
    std::vector<ShownRelation> folded;
    folded.reserve(places.size());
    for (const std::size_t place : places)
        folded.push_back(all[place]);
    return folded;
}

void writeRelations(QTextCursor& cursor, const TextFormats& formats, const std::vector<ShownRelation>& all,
                    bool whole) {
    if (all.empty()) return;
    cursor.insertBlock(formats.chips().block, formats.chips().text);
    const std::vector<ShownRelation> shown = whole ? all : foldedRelations(all);
    const QString chip(QChar::ObjectReplacementCharacter);
    for (const ShownRelation& one : shown)
        cursor.insertText(
            chip, RelationChip::format(one.name, one.title, one.iconName, toText(Address{one.other, {}})));
    if (shown.size() == all.size()) return;
    const QString rest = QLocale().toString(static_cast<qulonglong>(all.size() - shown.size()));
    cursor.insertText(chip,
                      RelationChip::format({}, QCoreApplication::translate("Reader", "%1 more").arg(rest), {},
                                           unfoldHref()));
}

}  // namespace carrel::desktop
