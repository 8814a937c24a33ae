// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/resolver.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "core/links/name_key.h"
#include "core/text/fold.h"

namespace carrel::links {

namespace {

std::string withoutEnding(std::string path) {
    for (const std::string_view ending : {".md", ".markdown", ".txt"})
        if (path.size() > ending.size() && path.ends_with(ending)) {
            path.resize(path.size() - ending.size());
            break;
        }
    return path;
}

std::string fileName(const std::string& path) {
    return path.substr(path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1);
}

/// The folder that a file speaks for: "guide" for "guide/index.md".
std::optional<std::string> introducedBy(const std::string& path) {
    const std::string name = text::fold(fileName(withoutEnding(path)));
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos || (name != "index" && name != "readme")) return std::nullopt;
    return path.substr(0, slash);
}

/// "Page@120" names a place in a page by its number, which no file keeps. Without it; absent when there is
/// none.
std::optional<std::string> withoutPosition(const std::string& target) {
    const std::size_t at = target.rfind('@');
    const bool number = at != std::string::npos && at > 0 && at + 1 < target.size() &&
                        target.find_first_not_of("0123456789LlCc", at + 1) == std::string::npos &&
                        target.find_first_of("0123456789", at) != std::string::npos;
    if (!number) return std::nullopt;
    return target.substr(0, at);
}

/// Goes on from the folder that `parts` lead to. False when the path leaves the library.
bool walk(std::string_view path, std::vector<std::string>& parts) {
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view part = path.substr(at, end - at);
        if (part == "..") {
            if (parts.empty()) return false;
            parts.pop_back();
        } else if (!part.empty() && part != ".") {
            parts.emplace_back(part);
        }
        at = end + 1;
    }
    return true;
}

/// `path` as seen from the folder of `fromPath`, without "." and ".."; absent when it leaves the library.
std::optional<std::string> joined(std::string_view fromPath, std::string_view path) {
    std::vector<std::string> parts;
    const std::size_t folder = fromPath.rfind('/');
    if (!path.starts_with('/') && folder != std::string_view::npos) walk(fromPath.substr(0, folder), parts);
    if (!walk(path, parts)) return std::nullopt;
    std::string whole;
    for (const std::string& part : parts)
        whole += (whole.empty() ? "" : "/") + part;
    return whole;
}

const library::Section* findSection(const std::vector<library::Section>& sections, const std::string& name) {
    const std::string anchor = text::slugOf(name);  // empty when it says nothing
    const std::string key = nameKey(name);
    const auto section = std::find_if(sections.begin(), sections.end(), [&](const library::Section& each) {
        return each.anchor == name || (!anchor.empty() && each.anchor == anchor) ||
               nameKey(each.title) == key;
    });
    return section == sections.end() ? nullptr : &*section;
}

/// Where a name stands in the order of resolution.
enum Level { Slug, Path, FileName, Folder, Title, Alias, Former, LevelCount };

/// Calls `take` with each name of an article and its level.
template <class Take>
void forEachName(const Names& names, const Take& take) {
    take(Slug, names.slug);
    if (!names.path.empty()) {
        take(Path, withoutEnding(names.path));
        take(FileName, fileName(withoutEnding(names.path)));
        if (const auto folder = introducedBy(names.path)) take(Folder, *folder);
    }
    take(Title, names.title);
    for (const std::string& alias : names.aliases)
        take(Alias, alias);
    for (const std::string& former : names.former)
        take(Former, former);
}

std::vector<std::string> sorted(const std::set<std::string>& keys) {
    return {keys.begin(), keys.end()};
}

}  // namespace

struct Resolver::State {
    using Table = std::map<std::string, std::set<std::size_t>>;

    std::map<std::size_t, Names> articles;  ///< by numbers that are given once
    std::size_t nextNumber = 0;
    std::map<std::string, std::size_t, std::less<>> bySlug;
    std::array<Table, LevelCount> tables;
    FindSections findSections;

    void add(const Names& names) {
        const std::size_t number = nextNumber++;
        articles.emplace(number, names);
        bySlug.emplace(names.slug, number);
        forEachName(names, [&](Level level, const std::string& name) {
            const std::string key = nameKey(name);
            if (!key.empty()) tables.at(level)[key].insert(number);
        });
    }

    void remove(const std::string& slug) {
        const auto place = bySlug.find(slug);
        if (place == bySlug.end()) return;
        const std::size_t number = place->second;
        forEachName(articles.at(number), [&](Level level, const std::string& name) {
            const auto entry = tables.at(level).find(nameKey(name));
            if (entry == tables.at(level).end()) return;
            entry->second.erase(number);
            if (entry->second.empty()) tables.at(level).erase(entry);
        });
        articles.erase(number);
        bySlug.erase(place);
    }

    /// Empty when nothing has that name at that level.
    [[nodiscard]] Resolution at(Level level, std::string_view name) const {
        Resolution found;
        const auto entry = tables.at(level).find(nameKey(name));
        if (entry == tables.at(level).end()) return found;
        if (entry->second.size() == 1) {
            found.state = Resolution::State::Found;
            found.slug = articles.at(*entry->second.begin()).slug;
            return found;
        }
        found.state = Resolution::State::Ambiguous;
        for (const std::size_t article : entry->second)
            found.candidates.push_back(articles.at(article).slug);
        std::sort(found.candidates.begin(), found.candidates.end());
        return found;
    }

    [[nodiscard]] Resolution exactly(std::string_view slug) const {
        Resolution found;
        const auto entry = bySlug.find(slug);
        if (entry == bySlug.end()) return found;
        found.state = Resolution::State::Found;
        found.slug = entry->first;
        return found;
    }

    [[nodiscard]] std::vector<library::Section> sectionsOf(const std::string& slug) const {
        return findSections ? findSections(slug) : articles.at(bySlug.find(slug)->second).sections;
    }

    void addAnchor(Resolution& found, const std::string& anchor) const {
        if (anchor.empty() || found.state != Resolution::State::Found) return;
        const std::vector<library::Section> sections = sectionsOf(found.slug);
        const library::Section* section = findSection(sections, anchor);
        // A path of headings, "Load#Span", ends with the one that is meant.
        const std::size_t hash = anchor.rfind('#');
        if (section == nullptr && hash != std::string::npos)
            section = findSection(sections, anchor.substr(hash + 1));
        found.sectionMissing = section == nullptr;
        if (section != nullptr) found.anchor = section->anchor;
    }

    [[nodiscard]] Resolution byPath(const markup::WrittenLink& link, std::string_view fromPath) const {
        const auto relative = joined(fromPath, link.target);
        Resolution found;
        if (relative) found = at(Path, withoutEnding(*relative));
        if (relative && found.state == Resolution::State::Missing) found = at(Folder, *relative);
        if (found.state != Resolution::State::Missing || link.form == markup::LinkForm::Markdown)
            return found;
        // A wiki link may name a path from the library's root, or the file alone.
        const auto rooted = joined({}, link.target);
        if (!rooted) return found;
        found = at(Path, withoutEnding(*rooted));
        return found.state == Resolution::State::Missing ? at(FileName, withoutEnding(*rooted)) : found;
    }

    [[nodiscard]] Resolution byTitle(std::string_view name) const {
        for (const Level level : {Title, Alias, Former}) {
            Resolution found = at(level, name);
            if (found.state != Resolution::State::Missing) return found;
        }
        return {};
    }

    [[nodiscard]] Resolution article(const markup::WrittenLink& link, std::string_view fromPath) const {
        Resolution found = exactly(link.target);
        if (found.state == Resolution::State::Missing) found = at(Slug, link.target);
        if (found.state == Resolution::State::Missing) found = byPath(link, fromPath);
        if (found.state == Resolution::State::Missing) found = byTitle(link.target);
        return found;
    }
};

Resolver::Resolver(const std::vector<Names>& articles) : state_(std::make_unique<State>()) {
    for (const Names& names : articles)
        state_->add(names);
}

Resolver::Resolver(FindSections findSections) : state_(std::make_unique<State>()) {
    state_->findSections = std::move(findSections);
}

Resolver::~Resolver() = default;

void Resolver::add(const Names& names) {
    state_->add(names);
}

void Resolver::remove(const std::string& slug) {
    state_->remove(slug);
}

std::vector<std::string> Resolver::keysAskedFor(const markup::WrittenLink& link, std::string_view fromPath) {
    std::set<std::string> keys;
    const auto addAll = [&](const std::string& target) {
        keys.insert(nameKey(target));
        for (const std::string_view from : {fromPath, std::string_view()})
            if (const auto path = joined(from, target)) {
                keys.insert(nameKey(*path));
                keys.insert(nameKey(withoutEnding(*path)));
            }
    };
    if (link.form == markup::LinkForm::External || link.target.empty()) return {};
    addAll(link.target);
    if (const auto whole = withoutPosition(link.target)) addAll(*whole);
    return sorted(keys);
}

std::vector<std::string> Resolver::keysOf(const Names& names) {
    std::set<std::string> keys;
    forEachName(names, [&](Level, const std::string& name) { keys.insert(nameKey(name)); });
    return sorted(keys);
}

std::set<std::pair<int, std::string>> Resolver::claimsOf(const Names& names) {
    std::set<std::pair<int, std::string>> claims;
    forEachName(names, [&](Level level, const std::string& name) { claims.emplace(level, nameKey(name)); });
    return claims;
}

Resolution Resolver::resolve(const markup::WrittenLink& link, std::string_view fromSlug,
                             std::string_view fromPath) const {
    Resolution found;
    if (link.form == markup::LinkForm::External) return found;
    if (link.target.empty()) {
        found = state_->exactly(fromSlug);
    } else {
        found = state_->article(link, fromPath);
        const auto whole = withoutPosition(link.target);
        if (found.state == Resolution::State::Missing && whole) {
            markup::WrittenLink plain = link;
            plain.target = *whole;
            found = state_->article(plain, fromPath);
        }
    }
    state_->addAnchor(found, link.anchor);
    return found;
}

Resolution Resolver::resolveName(std::string_view name) const {
    markup::WrittenLink link;
    link.target = std::string(name);
    return resolve(link, {}, {});
}

}  // namespace carrel::links
