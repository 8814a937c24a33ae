// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/exchange/markdown_export.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/library/address.h"
#include "core/markup/markdown_text.h"

namespace carrel::personal {

namespace {

using Key = library::ArticleKey;

std::string quoted(const std::string& text) {
    return "> " + markup::escapedMarkdown(text) + "\n";
}

/// What the reader wrote is Markdown already.
void appendNote(std::string& page, const std::string& note) {
    if (!note.empty()) page += "\n" + note + "\n";
}

std::string citation(const std::string& title, const library::Address& address) {
    return "[" + markup::escapedMarkdown(title.empty() ? address.article.slug : title) + "](" +
           library::textOf(address) + ")";
}

class Pages {
public:
    explicit Pages(const PersonalData& data) : data_(data) {
        for (const Highlight& highlight : data.highlights)
            highlights_[highlight.what.article].push_back(&highlight);
        for (const Note& note : data.notes)
            notes_.emplace(note.article, &note);
        for (const Folder& folder : data.folders)
            paths_.emplace(folder.id, pathOf(folder));
    }

    std::vector<ExportedFile> all() {
        std::vector<ExportedFile> files;
        for (const Folder& folder : data_.folders)
            add(files, paths_.at(folder.id), paths_.at(folder.id), pageOf(folder.id));
        if (std::string page = pageOf(std::nullopt); !page.empty())
            add(files, "Unfiled", "Unfiled", std::move(page));
        if (std::string page = unmarked(); !page.empty())
            add(files, "Notes and highlights", "Notes and highlights", std::move(page));
        return files;
    }

private:
    [[nodiscard]] std::string pathOf(const Folder& folder) const {
        const auto parent = folder.parent ? paths_.find(*folder.parent) : paths_.end();
        return parent == paths_.end() ? folder.name : parent->second + " - " + folder.name;
    }

    void add(std::vector<ExportedFile>& files, const std::string& name, const std::string& title,
             std::string page) {
        files.push_back({fileName(name), "# " + markup::escapedMarkdown(title) + "\n" + std::move(page)});
    }

    /// A name of its own, in which no path can hide.
    std::string fileName(const std::string& wanted) {
        constexpr std::size_t longest = 80;  // bytes: room for more in the 255 of a name
        constexpr std::string_view refused = "/\\:*?\"<>|";
        std::string name;
        for (const char c : wanted.substr(0, longest)) {
            const bool control = static_cast<unsigned char>(c) < ' ';
            name += control || refused.find(c) != std::string_view::npos ? '_' : c;
        }
        while (!name.empty() && (static_cast<unsigned char>(wanted[name.size()]) & 0xc0U) == 0x80U)
            name.pop_back();  // not within a letter
        if (name.empty() || name.front() == '.') name.insert(0, 1, '_');
        std::string own = name;
        for (int more = 2; !names_.insert(own).second; ++more)
            own = name + " " + std::to_string(more);
        return own + ".md";
    }

    [[nodiscard]] std::vector<const Bookmark*> bookmarksIn(std::optional<FolderId> folder) const {
        std::vector<const Bookmark*> found;
        for (const Bookmark& bookmark : data_.bookmarks)
            if (bookmark.what.folder == folder) found.push_back(&bookmark);
        std::sort(found.begin(), found.end(), [](const Bookmark* left, const Bookmark* right) {
            return std::pair(left->position, left->id) < std::pair(right->position, right->id);
        });
        return found;
    }

    std::string pageOf(std::optional<FolderId> folder) {
        std::string page;
        for (const Bookmark* bookmark : bookmarksIn(folder))
            append(page, *bookmark);
        return page;
    }

    void append(std::string& page, const Bookmark& bookmark) {
        const BookmarkDraft& what = bookmark.what;
        if (what.target == BookmarkTarget::Search) {
            page += "\n## Search: " + markup::escapedMarkdown(what.state) + "\n";
        } else {
            page += "\n## " + citation(what.title, {what.article, what.section}) + "\n";
        }
        if (!what.tags.empty()) {
            page += "\nTags:";
            for (const std::string& tag : what.tags)
                page += (tag == what.tags.front() ? " " : ", ") + markup::escapedMarkdown(tag);
            page += "\n";
        }
        if (what.target == BookmarkTarget::Passage) page += "\n" + quoted(what.passage.exact);
        appendNote(page, what.note);
        if (what.target != BookmarkTarget::Search && written_.insert(what.article).second)
            appendOf(page, what.article);
    }

    /// The note on an article and its highlights.
    void appendOf(std::string& page, const Key& article) const {
        if (const auto note = notes_.find(article); note != notes_.end())
            appendNote(page, note->second->text);
        const auto found = highlights_.find(article);
        if (found == highlights_.end()) return;
        for (const Highlight* highlight : found->second) {
            page += "\n" + quoted(highlight->what.quotation.exact) + ">\n> — " +
                    citation(highlight->what.title, {article, highlight->what.section}) + "\n";
            appendNote(page, highlight->what.comment);
        }
    }

    std::string unmarked() {
        std::map<Key, std::string> titles;
        for (const Note& note : data_.notes)
            titles.emplace(note.article, note.title);
        for (const Highlight& highlight : data_.highlights)
            titles.emplace(highlight.what.article, highlight.what.title);
        std::string page;
        for (const auto& [article, title] : titles) {
            if (!written_.insert(article).second) continue;
            page += "\n## " + citation(title, {article, {}}) + "\n";
            appendOf(page, article);
        }
        return page;
    }

    const PersonalData& data_;
    std::map<Key, std::vector<const Highlight*>> highlights_;
    std::map<Key, const Note*> notes_;
    std::map<FolderId, std::string> paths_;
    std::set<std::string> names_;
    std::set<Key> written_;
};

}  // namespace

std::vector<ExportedFile> toMarkdown(const PersonalData& data) {
    return Pages(data).all();
}

}  // namespace carrel::personal
