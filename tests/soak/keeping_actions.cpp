// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What a reader keeps: bookmarks with notes, tags and colours, highlights, notes, what was read; and takes
// back.
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "app/desktop/bookmarks/bookmark_page.h"
#include "app/desktop/bookmarks/editor/bookmark_popup.h"
#include "app/desktop/context/context_pane.h"
#include "app/desktop/navigation/search_state.h"
#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

namespace {

constexpr std::size_t mostBookmarks = 40;

/// Adds one by an action and waits until it is on disk.
bool bookmarkBy(Script& script, const char* action, personal::BookmarkTarget target,
                const std::string& slug) {
    BookmarkController& bookmarks = script.window.program().bookmarks();
    const std::size_t before = bookmarks.bookmarks().size();
    if (before >= mostBookmarks || !script.window.trigger(action)) return false;
    if (!script.window.waitFor([&] { return bookmarks.bookmarks().size() > before; })) return false;
    const personal::BookmarkDraft& added = bookmarks.bookmarks().front()->what;
    script.made.change([&](Things& things) { things.bookmarks[placeOf(added)] = {}; });
    return added.target == target && added.article.slug == slug;
}

/// Whether what is shown has a bookmark already.
bool isBookmarked(Script& script) {
    return script.window.action("bookmark").data().toBool();
}

bool bookmarkArticle(Script& script) {
    if (!readSome(script) || isBookmarked(script)) return false;
    return bookmarkBy(script, "bookmark", personal::BookmarkTarget::Article, script.window.article());
}

/// Whether a section or a passage, which no star shows, is kept already.
bool hasBookmark(Script& script, personal::BookmarkTarget target, const std::string& section,
                 const std::string& words) {
    const auto& all = script.window.program().bookmarks().bookmarks();
    return std::any_of(all.begin(), all.end(), [&](const BookmarkPtr& one) {
        return one->what.target == target && one->what.article.slug == script.window.article() &&
               one->what.section == section && one->what.passage.exact == words;
    });
}

bool bookmarkSection(Script& script) {
    if (!readSome(script)) return false;
    script.window.reader().setFocus();
    for (std::size_t pages = 1 + script.random.below(3); pages > 0; --pages)
        script.window.press(Qt::Key_PageDown);
    const std::string section = script.window.tab().heading().toStdString();
    const auto target = personal::BookmarkTarget::Section;
    if (section.empty() || hasBookmark(script, target, section, {})) return false;
    return bookmarkBy(script, "bookmark section", target, script.window.article());
}

/// Selects a word that stands in the text; empty: there is none.
QString selectWord(Script& script) {
    if (!readSome(script)) return {};
    ReaderView& reader = script.window.reader();
    reader.setFocus();
    const auto length = static_cast<std::size_t>(reader.document()->characterCount());
    for (int attempt = 0; attempt < 12; ++attempt) {
        QTextCursor cursor(reader.document());
        cursor.setPosition(static_cast<int>(script.random.below(length)));
        cursor.movePosition(QTextCursor::StartOfWord);
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        const QString word = cursor.selectedText();
        constexpr int telling = 4;
        const bool isWord = word.size() >= telling &&
                            std::all_of(word.begin(), word.end(), [](QChar one) { return one.isLetter(); });
        if (!isWord) continue;
        reader.setTextCursor(cursor);
        if (reader.selectedWords()) return word;
    }
    return {};
}

bool bookmarkPassage(Script& script) {
    const QString word = selectWord(script);
    if (word.isEmpty()) return false;
    const std::size_t before = script.made.things().bookmarks.size();
    return bookmarkBy(script, "bookmark passage", personal::BookmarkTarget::Passage,
                      script.window.article()) &&
           script.made.things().bookmarks.size() == before + 1;
}

bool bookmarkSearch(Script& script) {
    DrivenWindow& window = script.window;
    if (window.tab().view() != desktop::Place::View::Search) {
        if (!window.trigger("search page")) return false;
        window.typeOver(someQuery(script));
    }
    const bool isQuery = window.tab().view() == desktop::Place::View::Search &&
                         !searchState(window.tab().place().state).query.simplified().isEmpty();
    if (!isQuery || isBookmarked(script) || !window.action("bookmark").isEnabled()) return false;
    return bookmarkBy(script, "bookmark", personal::BookmarkTarget::Search, {});
}

/// Shows an article that is bookmarked as a whole; false: there is none.
bool showBookmarked(Script& script) {
    std::vector<std::string> slugs;
    for (const BookmarkPtr& one : script.window.program().bookmarks().bookmarks())
        if (one->what.target == personal::BookmarkTarget::Article) slugs.push_back(one->what.article.slug);
    return !slugs.empty() && script.window.open(script.random.oneOf(slugs)) && isBookmarked(script);
}

/// The popup of the star, over the bookmark of what is shown or of another article; null: there is none.
BookmarkPopup* openPopup(Script& script) {
    if (!isBookmarked(script) && !showBookmarked(script)) return nullptr;
    script.window.press(Qt::Key_D, Qt::ControlModifier);
    return script.window.find<BookmarkPopup>();
}

std::string placeOfPopup(BookmarkPopup& popup) {
    return placeOf(popup.findChild<BookmarkForm*>()->bookmark()->what);
}

/// Waits until the bookmark at a place is on disk as it should be.
bool waitForBookmark(Script& script, const std::string& place,
                     const std::function<bool(const personal::BookmarkDraft&)>& isSo) {
    return script.window.waitFor([&] {
        const auto& all = script.window.program().bookmarks().bookmarks();
        return std::any_of(all.begin(), all.end(), [&](const BookmarkPtr& one) {
            return placeOf(one->what) == place && isSo(one->what);
        });
    });
}

bool writeBookmarkNote(Script& script) {
    BookmarkPopup* popup = openPopup(script);
    if (popup == nullptr) return false;
    const std::string place = placeOfPopup(*popup);
    const std::string note = script.made.newName("Note");
    popup->findChild<QPlainTextEdit*>()->setFocus();
    script.window.typeOverAtOnce(QString::fromStdString(note));
    script.window.press(Qt::Key_Escape);
    if (!waitForBookmark(script, place, [&](const auto& what) { return what.note == note; })) return false;
    script.made.change([&](Things& things) { things.bookmarks[place].note = note; });
    return true;
}

bool tagBookmark(Script& script) {
    static const std::vector<std::string> tags = {"board", "later", "talk", "team", "to read"};
    BookmarkPopup* popup = openPopup(script);
    if (popup == nullptr) return false;
    const std::string place = placeOfPopup(*popup);
    const std::string& tag = script.random.oneOf(tags);
    const auto had = script.made.things().bookmarks.find(place);
    const bool has = had != script.made.things().bookmarks.end() && had->second.tags.contains(tag);
    const QString button = has ? QStringLiteral("Take off the tag %1").arg(QString::fromStdString(tag))
                               : QStringLiteral("Add a tag");
    QAbstractButton* wanted = script.window.button(*popup, button);
    if (wanted == nullptr) return false;
    script.window.click(*wanted);
    if (!has) {
        script.window.type(QString::fromStdString(tag));
        script.window.press(Qt::Key_Return);
    }
    const auto isSo = [&](const personal::BookmarkDraft& what) {
        return (std::find(what.tags.begin(), what.tags.end(), tag) != what.tags.end()) != has;
    };
    if (!waitForBookmark(script, place, isSo)) return false;
    script.made.change([&](Things& things) {
        if (has) {
            things.bookmarks[place].tags.erase(tag);
        } else {
            things.bookmarks[place].tags.insert(tag);
        }
    });
    return true;
}

bool colourBookmark(Script& script) {
    BookmarkPopup* popup = openPopup(script);
    if (popup == nullptr) return false;
    const std::string place = placeOfPopup(*popup);
    ColourButton* button = script.random.oneOf(popup->findChildren<ColourButton*>());
    const personal::Colour colour = button->colour();
    if (script.made.things().bookmarks.at(place).colour == colour) return false;
    script.window.click(*button);
    if (!waitForBookmark(script, place, [&](const auto& what) { return what.colour == colour; }))
        return false;
    script.made.change([&](Things& things) { things.bookmarks[place].colour = colour; });
    return true;
}

bool fileBookmark(Script& script) {
    BookmarkPopup* popup = openPopup(script);
    if (popup == nullptr || script.made.things().folders.empty()) return false;
    const std::string place = placeOfPopup(*popup);
    const auto& folders = script.made.things().folders;
    const std::string folder =
        *std::next(folders.begin(), static_cast<std::ptrdiff_t>(script.random.below(folders.size())));
    if (script.made.things().bookmarks.at(place).folder == folder) return false;
    const auto isFolder = [&](const QAction& one) { return one.text() == QString::fromStdString(folder); };
    const BookmarkController& bookmarks = script.window.program().bookmarks();
    QSignalSpy changed(&bookmarks, &BookmarkController::bookmarksChanged);
    if (!script.window.choose(popup->findChild<FolderButton*>()->menu(), isFolder)) return false;
    if (!waitForBookmark(script, place,
                         [&](const auto& what) { return what.folder.has_value() && changed.count() > 0; }))
        return false;
    script.made.change([&](Things& things) { things.bookmarks[place].folder = folder; });
    return true;
}

bool removeBookmark(Script& script) {
    BookmarkPopup* popup = openPopup(script);
    if (popup == nullptr) return false;
    const std::string place = placeOfPopup(*popup);
    script.window.click(*script.window.button(*popup, QStringLiteral("Remove bookmark")));
    const bool gone = script.window.waitFor([&] {
        const auto& all = script.window.program().bookmarks().bookmarks();
        return std::none_of(all.begin(), all.end(),
                            [&](const BookmarkPtr& one) { return placeOf(one->what) == place; });
    });
    if (gone) script.made.change([&](Things& things) { things.bookmarks.erase(place); });
    return gone;
}

bool highlightWords(Script& script) {
    constexpr std::size_t most = 60;
    if (script.made.things().highlights.size() >= most) return false;
    const QString word = selectWord(script);
    if (word.isEmpty()) return false;
    const std::size_t before = script.window.tab().highlights().size();
    if (!script.window.trigger("highlight")) return false;
    if (!script.window.waitFor([&] { return script.window.tab().highlights().size() > before; }))
        return false;
    script.made.change(
        [&](Things& things) { ++things.highlights[script.window.article() + " | " + word.toStdString()]; });
    return true;
}

bool removeHighlight(Script& script) {
    if (!readSome(script) || script.window.tab().highlights().empty()) return false;
    auto* panel = script.window.find<ContextPanel>();
    if (panel == nullptr) return false;
    const auto& model = static_cast<const ContextModel&>(*panel->model());
    const QModelIndex section = model.indexOf(PanelSection::What::Highlighted);
    if (!section.isValid()) return false;
    const std::size_t before = script.window.tab().highlights().size();
    const QModelIndex row = model.index(0, 0, section);
    const personal::HighlightId id = model.entryAt(row)->highlight;
    std::string words;
    for (const personal::PlacedHighlight& one : script.window.tab().highlights())
        if (one.highlight.id == id) words = one.highlight.what.quotation.exact;
    panel->setCurrentIndex(row);
    QTest::keyClick(panel, Qt::Key_Delete);
    if (!script.window.waitFor([&] { return script.window.tab().highlights().size() < before; }))
        return false;
    script.made.change([&](Things& things) {
        const auto removed = things.highlights.find(script.window.article() + " | " + words);
        if (removed != things.highlights.end() && --removed->second == 0) things.highlights.erase(removed);
    });
    return true;
}

bool writeNote(Script& script) {
    if (!readSome(script) || !script.window.trigger("note")) return false;
    auto* pane = script.window.find<ContextPane>();
    if (pane == nullptr) return false;
    NoteEditor& editor = pane->note();
    if (!script.window.waitFor([&] { return !editor.text().isReadOnly(); })) return false;
    editor.text().setFocus();
    const std::string note = script.made.newName("Remark");
    script.window.typeOverAtOnce(QString::fromStdString(note));
    script.window.press(Qt::Key_Escape);
    const auto isSaved = [](QLabel& label) { return label.text().startsWith(QStringLiteral("Saved")); };
    if (!script.window.waitFor([&] { return script.window.find<QLabel>(editor, isSaved) != nullptr; }))
        return false;
    script.made.change([&](Things& things) { things.notes[script.window.article()] = note; });
    return true;
}

bool markRead(Script& script) {
    if (!readSome(script)) return false;
    ReadingController& reading = script.window.program().reading();
    const library::ArticleKey key = script.window.tab().article()->article.key;
    const bool before = reading.isRead(key);
    if (!script.window.trigger("mark read") ||
        !script.window.waitFor([&] { return reading.isRead(key) != before; }))
        return false;
    script.made.change([](Things& /*things*/) {});
    return true;
}

bool takeBack(Script& script) {
    if (!script.made.canUndo()) return false;
    QSignalSpy undone(&script.window.program().undo(), &UndoController::undone);
    if (!script.window.trigger("undo") || !script.window.waitFor([&] { return undone.count() > 0; }))
        return false;
    script.made.undo();
    return true;
}

bool doAgain(Script& script) {
    if (!script.made.canRedo()) return false;
    QSignalSpy redone(&script.window.program().undo(), &UndoController::redone);
    if (!script.window.trigger("redo") || !script.window.waitFor([&] { return redone.count() > 0; }))
        return false;
    script.made.redo();
    return true;
}

}  // namespace

Actions keepingActions() {
    return {{"bookmark the article", 5, bookmarkArticle},
            {"bookmark the section", 2, bookmarkSection},
            {"bookmark a passage", 2, bookmarkPassage},
            {"bookmark a search", 3, bookmarkSearch},
            {"write a bookmark's note", 3, writeBookmarkNote},
            {"tag a bookmark", 3, tagBookmark},
            {"colour a bookmark", 2, colourBookmark},
            {"file a bookmark in a folder", 2, fileBookmark},
            {"remove a bookmark", 2, removeBookmark},
            {"highlight words", 3, highlightWords},
            {"remove a highlight", 2, removeHighlight},
            {"write a note on the article", 2, writeNote},
            {"mark as read or unread", 2, markRead},
            {"undo", 3, takeBack},
            {"redo", 4, doAgain}};
}

}  // namespace carrel::soak
