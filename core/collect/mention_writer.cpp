// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/mention_writer.h"

#include <utility>

#include "core/links/first_in_section.h"
#include "core/links/sentence.h"

namespace carrel::collect {

std::vector<library::Link> linksOf(std::vector<links::Mention>& mentions, const links::MentionFinder& finder,
                                   const library::ArticleKey& from,
                                   const std::vector<library::Section>& sections) {
    std::erase_if(mentions, [&](const links::Mention& mention) { return !finder.counts(mention); });
    links::FirstInSection first(sections);
    std::vector<library::Link> links;
    links.reserve(mentions.size());
    for (const links::Mention& mention : mentions) {
        library::Link link;
        link.type = library::LinkType::Mention;
        link.from = from;
        link.target = finder.nameOf(mention);
        link.range = mention.range;
        link.firstInSection = first.take(mention);
        links.push_back(std::move(link));
    }
    return links;
}

std::vector<library::Commonness> writeMentions(library::Writer& writer, const LibrarySource& library,
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
    std::vector<library::Commonness> commonness;
    for (std::uint32_t at = 0; at < articles.size(); ++at) {
        commonness.push_back(finder.commonnessOf(at));
        if (mentions[at].empty()) continue;
        const links::Names& names = articles[at].names;
        const library::ArticleKey key{library.description.id, names.slug};
        const std::string text = writer.textOf(names.slug);
        std::vector<library::Link> links = linksOf(mentions[at], finder, key, names.sections);
        for (std::size_t place = 0; place < links.size(); ++place) {
            const links::Mention& mention = mentions[at][place];
            const Unresolved& to = articles[mention.article];
            links[place].sentence = links::sentenceAround(text, mention.range, mention.beginByte);
            links[place].to = library::ArticleKey{library.description.id, to.names.slug};
            writer.addLink(links[place]);
        }
    }
    return commonness;
}

}  // namespace carrel::collect
