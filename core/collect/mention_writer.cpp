// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/mention_writer.h"

#include <utility>

#include "core/links/first_in_section.h"
#include "core/links/sentence.h"

namespace carrel::collect {

void writeMentions(library::Writer& writer, const LibrarySource& library,
                   const std::vector<Unresolved>& articles) {
    links::MentionFinder finder(library.silentNames);
    for (std::uint32_t at = 0; at < articles.size(); ++at) {
        const links::Names& names = articles[at].names;
        finder.add(at, {names.slug, names.title, names.aliases, articles[at].silentNames});
    }
    std::vector<std::vector<links::Mention>> mentions;
    for (std::uint32_t at = 0; at < articles.size(); ++at) {
        const std::string text = writer.textOf(articles[at].names.slug);
        mentions.push_back(finder.read(at, text, links::stretchesOf(text, articles[at].closed)));
    }
    for (std::uint32_t at = 0; at < articles.size(); ++at) {
        std::erase_if(mentions[at], [&](const links::Mention& mention) { return !finder.counts(mention); });
        if (mentions[at].empty()) continue;
        const links::Names& names = articles[at].names;
        const std::string text = writer.textOf(names.slug);
        links::FirstInSection first(names.sections);
        for (const links::Mention& mention : mentions[at]) {
            library::Link link;
            link.type = library::LinkType::Mention;
            link.from = {library.description.id, names.slug};
            link.to = library::ArticleKey{library.description.id, articles[mention.article].names.slug};
            link.target = finder.nameOf(mention);
            link.range = mention.range;
            link.sentence = links::sentenceAround(text, mention.range, mention.beginByte);
            link.firstInSection = first.take(mention);
            writer.addLink(link);
        }
    }
}

}  // namespace carrel::collect
