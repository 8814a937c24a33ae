// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/given_names.h"

#include <set>
#include <utility>

#include "core/links/name_forms.h"
#include "core/links/name_key.h"
#include "core/links/word_scan.h"
#include "core/text/fold.h"
#include "core/text/function_words.h"
#include "core/text/utf8.h"

namespace carrel::links {

namespace {

bool isSingleWord(std::string_view name) {
    std::vector<ScannedWord> words;
    WordScan(name).nextLine(words);
    return words.size() == 1;
}

/// Whether a word is likely to stand in a text without being meant: "it" for IT, "c" for C.
bool saysLittle(std::string_view word) {
    const std::string folded = text::fold(word);
    return text::countCodePoints(folded) == 1 || text::isFunctionWord(folded);
}

/// Gathers the names of an article, each once.
class Gathering {
public:
    explicit Gathering(const std::vector<std::string>& silent) {
        for (const std::string& name : silent)
            silent_.insert(nameKey(name));
    }

    void add(const std::string& text, NameKind kind, bool declared) {
        if (!done_.insert(nameKey(text)).second) return;
        std::vector<NameForm> forms = formsOf(text, kind);
        if (forms.empty() && declared) forms = formsOf(text, NameKind::Alias);
        if (forms.empty()) return;
        const bool single = isSingleWord(text);
        take({text, std::move(forms), single && !declared, single && saysLittle(text), false});
    }

    void addSlug(const std::string& slug) {
        if (!done_.insert(nameKey(slug)).second || slug.find_first_of("./-_ ") == std::string::npos) return;
        if (formsOf(slug, NameKind::Slug).empty()) return;
        take({slug, {{slug, static_cast<std::uint32_t>(NameKind::Slug)}}, false, false, false});
    }

    std::vector<GivenName> finish() { return std::move(names_); }

private:
    void take(GivenName name) {
        name.silent = silent_.contains(nameKey(name.text));
        names_.push_back(std::move(name));
    }

    std::set<std::string> silent_;
    std::set<std::string> done_;
    std::vector<GivenName> names_;
};

bool holdsAlike(const std::vector<std::string>& names, std::string_view name) {
    const std::string key = nameKey(name);
    for (const std::string& each : names)
        if (nameKey(each) == key) return true;
    return false;
}

}  // namespace

std::vector<GivenName> givenNamesOf(const MentionNames& names) {
    Gathering gathering(names.silent);
    const bool isSlug = nameKey(names.title) == nameKey(names.slug);
    gathering.add(names.title, isSlug ? NameKind::Slug : NameKind::Title,
                  holdsAlike(names.aliases, names.title));
    for (const std::string& alias : names.aliases)
        gathering.add(alias, NameKind::Alias, true);
    gathering.addSlug(names.slug);
    return gathering.finish();
}

}  // namespace carrel::links
