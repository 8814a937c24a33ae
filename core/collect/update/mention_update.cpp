// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/update/mention_update.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "core/collect/mention_writer.h"
#include "core/links/given_names.h"
#include "core/links/mention_ground.h"
#include "core/links/name_words.h"
#include "core/links/sentence.h"
#include "core/links/word_filter.h"
#include "core/markup/rendering.h"

namespace carrel::collect {

namespace {

/// A form of a name as the matcher knows it: the form, its rank, the name, three properties of it, and whose
/// it is.
using Form = std::tuple<std::string, std::uint32_t, std::string, bool, bool, bool, std::string>;

links::MentionNames mentionNamesOf(const library::Naming& naming) {
    return {naming.slug, naming.title, naming.aliases, naming.silentNames};
}

links::MentionNames mentionNamesOf(const Unresolved& article) {
    return {article.names.slug, article.names.title, article.names.aliases, article.silentNames};
}

void addForms(const links::MentionNames& names, std::set<Form>& forms) {
    for (const links::GivenName& given : links::givenNamesOf(names))
        for (const links::NameForm& form : given.forms)
            forms.emplace(form.text, form.rank, given.text, given.mayBeCommon, given.exact, given.silent,
                          names.slug);
}

/// A title that counts only where few hold it.
std::optional<std::string> commonTitleOf(const links::MentionNames& names) {
    for (const links::GivenName& given : links::givenNamesOf(names))
        if (given.mayBeCommon) return given.text;
    return std::nullopt;
}

/// The forms of names that were given, taken away or passed on.
std::set<std::string> changedForms(const TouchedArticles& touched) {
    std::set<Form> were;
    for (const auto& [slug, kept] : touched.before())
        addForms(mentionNamesOf(kept.naming), were);
    std::set<Form> are;
    for (const auto& [slug, path] : touched.paths())
        addForms(mentionNamesOf(touched.after().at(path).unresolved), are);
    std::vector<Form> changed;
    std::set_symmetric_difference(were.begin(), were.end(), are.begin(), are.end(),
                                  std::back_inserter(changed));
    std::set<std::string> forms;
    for (const Form& form : changed)
        forms.insert(std::get<0>(form));
    return forms;
}

std::uint32_t numberOf(library::ArticleId id) {
    return static_cast<std::uint32_t>(id.value);
}

}  // namespace

MentionUpdate::MentionUpdate(library::Updater& updater, const LibrarySource& library,
                             const TouchedArticles& touched)
    : updater_(updater), library_(library), touched_(touched), finder_(library.silentNames) {}

std::set<library::ArticleId> MentionUpdate::write() {
    addChangedTexts();
    addTextsThatMayHold(changedForms(touched_));
    if (texts_.empty()) return {};
    for (const library::ArticleId id : texts_)
        readings_.push_back({id, updater_.rows().text(id), {}});
    addNames();
    for (Reading& reading : readings_)
        read(reading);
    judgeNewTitles();
    for (Reading& reading : readings_)
        write(reading);
    return texts_;
}

/// An article's own names are none in its text, so they count like its text.
void MentionUpdate::addChangedTexts() {
    for (const auto& [slug, path] : touched_.paths()) {
        const ArticleSource& after = touched_.after().at(path);
        const links::MentionNames names = mentionNamesOf(after.unresolved);
        const library::ArticleId id = updater_.rows().findNamed(slug).value();
        const auto before = touched_.before().find(slug);
        const bool isNew = before == touched_.before().end();
        if (isNew || commonTitleOf(mentionNamesOf(before->second.naming)) != commonTitleOf(names))
            newTitles_.insert(id);
        if (isNew || before->second.article.html != after.article.html) newTexts_.insert(id);
        if (newTexts_.contains(id) || mentionNamesOf(before->second.naming) != names) texts_.insert(id);
    }
}

void MentionUpdate::addTextsThatMayHold(const std::set<std::string>& names) {
    std::vector<std::vector<std::uint64_t>> words;
    for (const std::string& name : names)
        if (std::vector<std::uint64_t> wanted = links::wordsOfName(name); !wanted.empty())
            words.push_back(std::move(wanted));
    if (words.empty()) return;
    const auto mayHoldOne = [&](const links::WordFilter& filter) {
        return std::any_of(words.begin(), words.end(),
                           [&](const std::vector<std::uint64_t>& wanted) { return filter.mayHold(wanted); });
    };
    std::vector<library::ArticleId> perhaps;
    updater_.rows().forEachText([&](library::ArticleId id, std::string_view bytes) {
        if (mayHoldOne(links::WordFilter(bytes, links::Grain::Coarse))) perhaps.push_back(id);
    });
    for (const library::ArticleId id : perhaps)
        if (const std::string fine = updater_.rows().words(id); mayHoldOne(links::WordFilter(fine)))
            texts_.insert(id);
}

/// Only their names can be found; the texts themselves are among them, as nothing names itself.
std::set<library::ArticleId> MentionUpdate::namedInTexts() const {
    std::string all;
    std::vector<std::string> words;
    for (const Reading& reading : readings_) {
        all += reading.text + '\n';
        words.push_back(updater_.rows().words(reading.id));
    }
    const std::string wordsOfAll =
        links::WordFilter::of(all, {{0, static_cast<std::uint32_t>(all.size()), 0, true}}).fine;
    const links::WordFilter any(wordsOfAll);  // most names stand in none of the texts
    const std::vector<links::WordFilter> filters(words.begin(), words.end());
    std::set<library::ArticleId> named = texts_;
    updater_.rows().forEachName([&](library::ArticleId id, std::string_view bytes) {
        const links::NameWords names(bytes);
        const auto mayStandIn = [&](const links::WordFilter& text) { return names.mayStandIn(text); };
        if (mayStandIn(any) && std::any_of(filters.begin(), filters.end(), mayStandIn)) named.insert(id);
    });
    return named;
}

void MentionUpdate::addNames() {
    finder_.setArticles(updater_.rows().articleCount());
    for (const library::Naming& naming : updater_.rows().namings(namedInTexts())) {
        slugs_.emplace(naming.id, naming.slug);
        std::optional<library::Commonness> commonness;
        if (!newTitles_.contains(naming.id)) commonness = naming.commonness;
        finder_.add(numberOf(naming.id), mentionNamesOf(naming), commonness);
    }
}

void MentionUpdate::read(Reading& reading) {
    const std::vector<Range> closed =
        links::closedRanges(markup::parseReaderHtml(updater_.rows().html(reading.id)));
    reading.mentions =
        finder_.read(numberOf(reading.id), reading.text, links::stretchesOf(reading.text, closed));
}

void MentionUpdate::judgeNewTitles() {
    for (const library::ArticleId id : newTitles_)
        updater_.setCommonness(id, finder_.commonnessOf(numberOf(id)));
}

void MentionUpdate::write(Reading& reading) {
    Kept were = updater_.rows().mentions(reading.id);
    // Most are where they were: only the others are written.
    for (const library::Link& mention : mentionsIn(reading, were)) {
        const auto same = were.find(mention.range.begin);
        if (same != were.end() && same->second.saysWhat(mention)) {
            were.erase(same);
        } else {
            updater_.addLink(mention);
        }
    }
    for (const auto& [begin, kept] : were)
        updater_.removeLink(kept.row);
}

std::vector<library::Link> MentionUpdate::mentionsIn(Reading& reading, const Kept& kept) {
    const std::string& library = library_.description.id;
    const library::ArticleKey key{library, slugs_.at(reading.id)};
    const bool isNew = newTexts_.contains(reading.id);
    std::vector<library::Link> mentions =
        linksOf(reading.mentions, finder_, key, updater_.rows().sections(reading.id));
    for (std::size_t place = 0; place < mentions.size(); ++place) {
        const links::Mention& mention = reading.mentions[place];
        mentions[place].to = library::ArticleKey{library, slugs_.at(library::ArticleId{mention.article})};
        const auto same = kept.find(mention.range.begin);
        const bool sameSentence = !isNew && same != kept.end() && same->second.range == mention.range;
        mentions[place].sentence =
            sameSentence ? same->second.sentence
                         : links::sentenceAround(reading.text, mention.range, mention.beginByte);
    }
    return mentions;
}

}  // namespace carrel::collect
