// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/mention_finder.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "core/links/name_key.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::links {

namespace {

constexpr std::uint32_t noArticle = 0xFFFFFFFF;
constexpr std::uint32_t fewHolders = 3;

std::set<std::string> keysOf(const std::vector<std::string>& names) {
    std::set<std::string> keys;
    for (const std::string& name : names)
        keys.insert(nameKey(name));
    return keys;
}

bool isSingleWord(std::string_view name) {
    std::vector<ScannedWord> words;
    WordScan(name).nextLine(words);
    return words.size() == 1;
}

/// Whether a word is likely to stand in a text without being meant: "it" for IT, "c" for C.
bool saysLittle(std::string_view word) {
    const std::string folded = text::fold(word);
    return text::countCodePoints(folded) == 1 || isFunctionWord(folded);
}

bool beginsWithCapital(std::string_view text) {
    std::size_t at = 0;
    return u_isUUppercase(static_cast<UChar32>(text::next(text, at))) != 0;
}

}  // namespace

MentionFinder::MentionFinder(const std::vector<std::string>& silent) : silent_(keysOf(silent)) {}

void MentionFinder::add(std::uint32_t article, const MentionNames& names) {
    Own& own = articles_[article];
    own.silent = keysOf(names.silent);
    std::set<std::string> done{nameKey(names.title)};
    const bool isSlug = nameKey(names.title) == nameKey(names.slug);
    const bool isAlias = keysOf(names.aliases).contains(nameKey(names.title));
    add(article, {names.title, isSlug ? NameKind::Slug : NameKind::Title, isAlias}, own);
    for (const std::string& alias : names.aliases)
        if (done.insert(nameKey(alias)).second) add(article, {alias, NameKind::Alias, true}, own);
    if (done.insert(nameKey(names.slug)).second) addSlug(article, names.slug, own);
    std::sort(own.states.begin(), own.states.end());
}

/// A slug names its article where it could be nothing else: "topic.lookup", "api/config".
void MentionFinder::addSlug(std::uint32_t article, const std::string& slug, Own& own) {
    if (formsOf(slug, NameKind::Slug).empty() || slug.find_first_of("./-_ ") == std::string::npos) return;
    const auto number = static_cast<std::uint32_t>(names_.size());
    names_.push_back({article, slug, false, false, 0, noArticle});
    addForm(number, {slug, static_cast<std::uint32_t>(NameKind::Slug)}, own);
}

void MentionFinder::addForm(std::uint32_t name, const NameForm& form, Own& own) {
    const std::optional<std::uint64_t> state = NameMatcher::stateOf(form.text);
    if (!state) return;
    own.states.push_back(*state);
    const std::string key = nameKey(names_[name].text);
    if (!silent_.contains(key) && !own.silent.contains(key)) matcher_.add(name, names_[name].article, form);
}

void MentionFinder::add(std::uint32_t article, const GivenName& given, Own& own) {
    std::vector<NameForm> forms = formsOf(given.text, given.kind);
    if (forms.empty() && given.declared) forms = formsOf(given.text, NameKind::Alias);
    if (forms.empty()) return;
    const auto number = static_cast<std::uint32_t>(names_.size());
    const bool single = isSingleWord(given.text);
    names_.push_back(
        {article, given.text, single && !given.declared, single && saysLittle(given.text), 0, noArticle});
    for (const NameForm& form : forms)
        addForm(number, form, own);
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

bool MentionFinder::counts(const Mention& mention) const {
    constexpr double rare = 0.03;
    constexpr double rareWithCapital = 0.15;
    const Name& name = names_[mention.name];
    if (!name.mayBeCommon || name.holders <= fewHolders) return true;
    const double share = static_cast<double>(name.holders) / static_cast<double>(articles_.size());
    return share <= (mention.capital && mention.plain ? rareWithCapital : rare);
}

}  // namespace carrel::links
