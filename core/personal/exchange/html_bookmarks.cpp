// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/exchange/html_bookmarks.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>
#include <vector>

#include "core/library/address.h"
#include "core/markup/entities.h"
#include "core/markup/html_scan.h"
#include "core/text/utf8.h"

namespace carrel::personal {

namespace {

std::int64_t secondsOf(Time time) {
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

class HtmlWriter {
public:
    explicit HtmlWriter(const PersonalData& data) : data_(data) {}

    std::string whole() {
        html_ =
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"
            "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n"
            "<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n";
        append(std::nullopt);
        return std::move(html_);
    }

private:
    /// What is in a folder: its folders, then its bookmarks. Each level is a call.
    void append(std::optional<FolderId> in) {  // NOLINT(misc-no-recursion)
        html_ += "<DL><p>\n";
        for (const Folder& folder : data_.folders)
            if (folder.parent == in) {
                html_ += "<DT><H3>" + markup::escaped(folder.name) + "</H3>\n";
                append(folder.id);
            }
        std::vector<const Bookmark*> inside;
        for (const Bookmark& bookmark : data_.bookmarks)
            if (bookmark.what.folder == in && bookmark.what.target != BookmarkTarget::Search)
                inside.push_back(&bookmark);
        std::sort(inside.begin(), inside.end(), [](const Bookmark* left, const Bookmark* right) {
            return std::pair(left->position, left->id) < std::pair(right->position, right->id);
        });
        for (const Bookmark* bookmark : inside)
            append(*bookmark);
        html_ += "</DL><p>\n";
    }

    void append(const Bookmark& bookmark) {
        const BookmarkDraft& what = bookmark.what;
        html_ += "<DT><A HREF=\"" + markup::escaped(library::textOf({what.article, what.section})) +
                 "\" ADD_DATE=\"" + std::to_string(secondsOf(bookmark.added)) + "\"";
        if (!what.tags.empty()) {
            std::string tags;
            for (const std::string& tag : what.tags)
                tags += (tags.empty() ? "" : ",") + tag;
            html_ += " TAGS=\"" + markup::escaped(tags) + "\"";
        }
        html_ += ">" + markup::escaped(what.title) + "</A>\n";
        if (!what.note.empty()) html_ += "<DD>" + markup::escaped(what.note) + "\n";
    }

    const PersonalData& data_;
    std::string html_;
};

class HtmlReader {
public:
    HtmlReader(std::string_view html, Time now) : scan_(html), now_(now) {}

    HtmlBookmarks whole() {
        markup::HtmlToken token;
        while (scan_.next(token))
            take(token);
        closeNote();
        return std::move(read_);
    }

private:
    using Kind = markup::HtmlToken::Kind;
    enum class Collecting { Nothing, FolderName, Title, Note };

    void take(const markup::HtmlToken& token) {
        if (token.kind == Kind::Text) {
            if (collecting_ != Collecting::Nothing) text_ += token.text;
            return;
        }
        std::string name = token.text;
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (token.kind == Kind::Close) {
            close(name);
        } else {
            open(name, token);
        }
    }

    void open(const std::string& name, const markup::HtmlToken& token) {
        closeNote();
        if (name == "h3") collect(Collecting::FolderName);
        if (name == "a") {
            begin(token);
            collect(Collecting::Title);
        }
        if (name == "dd" && current_) collect(Collecting::Note);
        if (name == "dl") {
            if (within_.size() >= deepestFolder) next_.reset();
            within_.push_back(next_ ? next_ : (within_.empty() ? std::nullopt : within_.back()));
            next_.reset();
            current_.reset();
        }
    }

    void close(const std::string& name) {
        if (name == "h3" && collecting_ == Collecting::FolderName) addFolder();
        if (name == "a" && collecting_ == Collecting::Title) {
            if (current_) read_.data.bookmarks[*current_].what.title = taken();
            collecting_ = Collecting::Nothing;
        }
        if (name == "dl") {
            closeNote();
            current_.reset();
            if (!within_.empty()) within_.pop_back();
        }
    }

    void collect(Collecting what) {
        collecting_ = what;
        text_.clear();
    }

    std::string taken() {
        constexpr const char* blanks = " \t\r\n";
        std::string text = text::repaired(text_);
        text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
        const std::size_t begin = text.find_first_not_of(blanks);
        if (begin == std::string::npos) return {};
        return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
    }

    void addFolder() {
        collecting_ = Collecting::Nothing;
        std::string name = taken();
        if (name.empty()) return;
        const FolderId id{static_cast<std::int64_t>(read_.data.folders.size()) + 1};
        read_.data.folders.push_back({id, within_.empty() ? std::nullopt : within_.back(), std::move(name)});
        next_ = id;
    }

    void begin(const markup::HtmlToken& token) {
        current_.reset();
        auto address = library::parseAddress(attribute(token, "href"));
        if (!address) {
            ++read_.foreign;
            return;
        }
        Bookmark bookmark;
        bookmark.what.article = std::move(address->article);
        bookmark.what.section = std::move(address->section);
        bookmark.what.folder = within_.empty() ? std::nullopt : within_.back();
        bookmark.added = timeFrom(attribute(token, "add_date"));
        bookmark.position = static_cast<std::int64_t>(read_.data.bookmarks.size()) + 1;
        const std::string tags = attribute(token, "tags");
        for (std::size_t at = 0; at < tags.size();) {
            const std::size_t end = std::min(tags.find(',', at), tags.size());
            bookmark.what.tags.push_back(tags.substr(at, end - at));
            at = end + 1;
        }
        current_ = read_.data.bookmarks.size();
        read_.data.bookmarks.push_back(std::move(bookmark));
    }

    /// Attributes are written in capitals by most programs.
    static std::string attribute(const markup::HtmlToken& token, std::string_view name) {
        for (const auto& [key, value] : token.attributes) {
            const bool same = std::equal(
                key.begin(), key.end(), name.begin(), name.end(),
                [](char k, char n) { return k == n || (k >= 'A' && k <= 'Z' && k - 'A' + 'a' == n); });
            if (!same) continue;
            std::string text = text::repaired(value);
            text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
            return text;
        }
        return {};
    }

    [[nodiscard]] Time timeFrom(const std::string& digits) const {
        constexpr std::int64_t lastSecond = 253'402'300'799;  // of the year 9999
        std::int64_t seconds = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
        if (error != std::errc() || end != digits.data() + digits.size()) return now_;
        return seconds > 0 && seconds <= lastSecond ? Time(std::chrono::seconds(seconds)) : now_;
    }

    void closeNote() {
        if (collecting_ != Collecting::Note) return;
        if (current_) read_.data.bookmarks[*current_].what.note = taken();
        collecting_ = Collecting::Nothing;
    }

    markup::HtmlScan scan_;
    Time now_;
    HtmlBookmarks read_;
    std::vector<std::optional<FolderId>> within_;
    std::optional<FolderId> next_;  ///< whose contents come
    std::optional<std::size_t> current_;
    Collecting collecting_ = Collecting::Nothing;
    std::string text_;
};

}  // namespace

std::string toHtml(const PersonalData& data) {
    return HtmlWriter(data).whole();
}

HtmlBookmarks readHtml(std::string_view bytes, Time now) {
    return HtmlReader(bytes, now).whole();
}

}  // namespace carrel::personal
