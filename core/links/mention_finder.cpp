// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/mention_finder.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "core/links/name_forms.h"
#include "core/links/name_key.h"
#include "core/text/utf8.h"

namespace carrel::links {

namespace {

using library::Commonness;

constexpr std::uint32_t noArticle = 0xFFFFFFFF;

std::set<std::string> keysOf(const std::vector<std::string>& names) {
    std::set<std::string> keys;
    for (const std::string& name : names)
        keys.insert(nameKey(name));
    return keys;
}

bool beginsWithCapital(std::string_view text) {
    std::size_t at = 0;
    return u_isUUppercase(static_cast<UChar32>(text::next(text, at))) != 0;
}

}  // namespace

MentionFinder::MentionFinder(const std::vector<std::string>& silent) : silent_(keysOf(silent)) {}

void MentionFinder::add(std::uint32_t article, const MentionNames& names,
                        std::optional<Commonness> commonness) {
    Own& own = articles_[article];
    own.silent = keysOf(names.silent);
    for (GivenName& given : givenNamesOf(names)) {
        const auto number = static_cast<std::uint32_t>(names_.size());
        const bool silent = given.silent || silent_.contains(nameKey(given.text));
        names_.push_back({article, given.text, given.mayBeCommon, given.exact, 0, noArticle, commonness});
        if (given.mayBeCommon) own.title = number;
        for (NameForm& form : given.forms) {
            const std::optional<std::uint64_t> state = NameMatcher::stateOf(form.text);
            if (!state) continue;
            own.states.push_back(*state);
            if (silent) continue;
            matcher_.add(number, article, form);
            own.forms.emplace_back(number, std::move(form));
        }
    }
    std::sort(own.states.begin(), own.states.end());
}

void MentionFinder::remove(std::uint32_t article) {
    const auto place = articles_.find(article);
    if (place == articles_.end()) return;
    for (const auto& [number, form] : place->second.forms)
        matcher_.remove(number, article, form);
    articles_.erase(place);
}

/// Whether a name that stands in a text means the article at all.
bool MentionFinder::isMeant(const Own& own, const NameMatcher::Match& match, std::string_view written) const {
    if (std::binary_search(own.states.begin(), own.states.end(), match.state)) return false;
    const Name& name = names_[match.name];
    if (name.exact && written != name.text) return false;
    return own.silent.empty() ||
           (!own.silent.contains(nameKey(name.text)) && !own.silent.contains(nameKey(written)));
}

std::vector<Mention> MentionFinder::read(std::uint32_t article, std::string_view text,
                                         const std::vector<Stretch>& stretches) {
    const Own& own = articles_[article];
    std::vector<Mention> mentions;
    std::vector<NameMatcher::Match> matches;
    for (const Stretch& stretch : stretches) {
        const std::string_view part = text.substr(stretch.beginByte, stretch.endByte - stretch.beginByte);
        matches.clear();
        matcher_.find(part, matches);
        for (const NameMatcher::Match& match : matches) {
            Name& name = names_[match.name];
            if (name.lastHolder != article) ++name.holders;
            name.lastHolder = article;
            const std::string_view written = part.substr(match.beginByte, match.endByte - match.beginByte);
            if (!stretch.open || !isMeant(own, match, written)) continue;
            mentions.push_back(
                {match.name,
                 match.article,
                 match.beginByte + stretch.beginByte,
                 match.endByte + stretch.beginByte,
                 {match.range.begin + stretch.beginPoint, match.range.end + stretch.beginPoint},
                 match.rank <= static_cast<std::uint32_t>(NameKind::Alias),
                 beginsWithCapital(written)});
        }
    }
    return mentions;
}

Commonness MentionFinder::commonnessOf(std::size_t holders, std::size_t articles) {
    constexpr std::size_t few = 3;
    constexpr double rare = 0.03;
    constexpr double rareWithCapital = 0.15;
    const double share = static_cast<double>(holders) / static_cast<double>(articles);
    if (holders <= few || share <= rare) return Commonness::Rare;
    return share <= rareWithCapital ? Commonness::WithCapital : Commonness::Common;
}

Commonness MentionFinder::commonnessOf(const Name& name) const {
    if (!name.mayBeCommon) return Commonness::Rare;
    return name.known ? *name.known : commonnessOf(name.holders, size_.value_or(articles_.size()));
}

Commonness MentionFinder::commonnessOf(std::uint32_t article) const {
    const auto own = articles_.find(article);
    if (own == articles_.end() || !own->second.title) return Commonness::Rare;
    return commonnessOf(names_[*own->second.title]);
}

bool MentionFinder::counts(const Mention& mention) const {
    switch (commonnessOf(names_[mention.name])) {
        case Commonness::Rare:
            return true;
        case Commonness::WithCapital:
            return mention.capital && mention.plain;
        case Commonness::Common:
            break;
    }
    return false;
}

}  // namespace carrel::links
