// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/found_links.h"

#include <QTextCursor>

#include <algorithm>
#include <set>
#include <utility>

#include "app/desktop/navigation/address.h"

namespace carrel::desktop {

namespace {

void setFormat(const ReaderDocument& written, const Range& range, const QTextCharFormat& format) {
    if (range.empty()) return;
    const int last = written.positions.toDocument(range.end - 1);
    QTextCursor cursor(written.document.get());
    cursor.setPosition(written.positions.toDocument(range.begin));
    cursor.setPosition(last + (written.document->characterAt(last).isHighSurrogate() ? 2 : 1),
                       QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
}

using Spot = std::pair<std::ptrdiff_t, library::ArticleKey>;

/// An article in a section: the number of headings before the link.
Spot spotOf(const library::Link& link, const std::vector<library::Section>& sections) {
    const auto next = std::find_if(sections.begin(), sections.end(), [&](const library::Section& section) {
        return section.heading.begin > link.range.begin;
    });
    return {next - sections.begin(), *link.to};
}

}  // namespace

void writeMentions(const ReaderDocument& written, const TextFormats& formats,
                   const std::vector<library::Link>& links, const std::vector<library::Section>& sections) {
    std::set<Spot> linked;
    for (const library::Link& link : links)
        if (link.type == library::LinkType::Written && link.to) linked.insert(spotOf(link, sections));
    for (const library::Link& link : links)
        if (link.type == library::LinkType::Mention && link.firstInSection && link.to &&
            !linked.contains(spotOf(link, sections)))
            setFormat(written, link.range, formats.mention(toText(Address{*link.to, {}})));
}

void writeOwnLinks(const ReaderDocument& written, const TextFormats& formats,
                   const std::vector<OwnPlace>& places) {
    for (const OwnPlace& place : places)
        setFormat(written, place.range, formats.ownLink(toText(Address{place.to, {}})));
}

}  // namespace carrel::desktop
