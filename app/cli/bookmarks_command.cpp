// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/bookmarks_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <optional>

#include "app/cli/personal_place.h"
#include "core/library/address.h"
#include "core/personal/backup.h"
#include "core/personal/exchange/exported_file.h"
#include "core/personal/exchange/html_bookmarks.h"
#include "core/personal/exchange/imported_file.h"
#include "core/personal/exchange/json_export.h"
#include "core/personal/exchange/markdown_export.h"
#include "core/personal/store.h"
#include "core/text/utf8.h"
#include "core/workspace/fact_table.h"

namespace carrel::cli {

namespace {

namespace fs = std::filesystem;

Time now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string folderPath(const personal::PersonalData& data, std::optional<personal::FolderId> folder) {
    std::string path;
    while (folder) {
        const auto found = std::find_if(data.folders.begin(), data.folders.end(),
                                        [&](const personal::Folder& one) { return one.id == *folder; });
        if (found == data.folders.end()) break;
        path.insert(0, path.empty() ? found->name : found->name + " / ");
        folder = found->parent;
    }
    return path;
}

void print(const personal::PersonalData& data, const Console& console) {
    for (const personal::Bookmark& bookmark : data.bookmarks) {
        const personal::BookmarkDraft& what = bookmark.what;
        const bool isSearch = what.target == personal::BookmarkTarget::Search;
        console.out << printable(what.title.empty() ? what.state : what.title) << " ("
                    << (isSearch ? "search: " + printable(what.state)
                                 : library::textOf({what.article, what.section}))
                    << ")";
        if (const std::string path = folderPath(data, what.folder); !path.empty())
            console.out << " in " << printable(path);
        for (const std::string& tag : what.tags)
            console.out << " #" << printable(tag);
        if (bookmark.lost) console.out << " – lost its place";
        console.out << '\n';
    }
}

void tell(const char* what, const personal::MergeReport::Count& count, const Console& console) {
    if (count.added + count.completed + count.known == 0) return;
    console.out << what << ": " << count.added << " added, " << count.completed << " completed, "
                << count.known << " known\n";
}

void tell(const personal::MergeReport& report, const Console& console) {
    tell("folders", report.folders, console);
    tell("bookmarks", report.bookmarks, console);
    tell("highlights", report.highlights, console);
    tell("notes", report.notes, console);
    tell("links", report.links, console);
    tell("searches", report.searches, console);
    tell("read", report.readMarks, console);
    tell("positions", report.positions, console);
    tell("visits", report.visits, console);
}

std::optional<std::string> bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
}

void write(const std::string& bytes, const std::string& to, const Console& console) {
    if (to == "-") {
        console.out << bytes;
    } else {
        personal::writeWhole(to, bytes);
        console.messages << "wrote " << printable(to) << '\n';
    }
}

}  // namespace

BookmarksCommand::BookmarksCommand(CLI::App& app)
    : command_(app.add_subcommand("bookmarks", "List, export, import and back up what you made")),
      list_(command_->add_subcommand("list", "List the bookmarks, newest first")),
      backup_(command_->add_subcommand("backup", "Make a backup of the personal file")),
      restore_(command_->add_subcommand("restore",
                                        "Put a backup in the place of the personal file, which is kept")) {
    command_->require_subcommand(1);
    command_->add_option("--file", file_, "The personal file; without it, the one of the desktop program");
    list_->add_flag("--json", json_, "Print JSON");
    restore_->add_option("backup", kept_, "Which one; without it, the newest that can be read");
    addExport();
    addImport();
}

void BookmarksCommand::addExport() {
    export_ = command_->add_subcommand("export", "Write all of it in a form that others read");
    export_
        ->add_option("--format", format_,
                     "json: all of it; markdown: to read; html: for browsers; csv: key facts with sources")
        ->check(CLI::IsMember({"json", "markdown", "html", "csv"}))
        ->capture_default_str();
    export_->add_option("--library", library_, "The library file that has the facts, for csv");
    export_->add_option("to", to_, "The file, or - to print it; for markdown, the folder")->required();
}

void BookmarksCommand::addImport() {
    import_ = command_->add_subcommand("import", "Add what an export or a browser's bookmark file holds");
    import_->add_flag("--dry-run", dryRun_, "Say what would be added, and change nothing");
    import_->add_option("from", from_, "The file: JSON that Carrel exported, or HTML bookmarks")->required();
}

bool BookmarksCommand::asked() const {
    return command_->parsed();
}

std::unique_ptr<personal::Store> BookmarksCommand::openStore() const {
    return std::make_unique<personal::Store>(file_.empty() ? personalFile() : fs::path(file_), now);
}

personal::PersonalData BookmarksCommand::all() const {
    const fs::path file = file_.empty() ? personalFile() : fs::path(file_);
    std::error_code unknown;
    const bool isMissing = fs::status(file, unknown).type() == fs::file_type::not_found;
    if (file_.empty() && isMissing && personal::backupsOf(file).empty()) return {};
    return personal::Store::openToRead(file, now)->all();
}

int BookmarksCommand::run(const Console& console) const {
    if (list_->parsed()) return list(console);
    if (export_->parsed()) return exportAll(console);
    if (import_->parsed()) return importAll(console);
    if (backup_->parsed()) return backUp(console);
    return restore(console);
}

int BookmarksCommand::list(const Console& console) const {
    personal::PersonalData data = all();
    const bool any = !data.bookmarks.empty();
    if (json_) {
        data = {std::move(data.folders), std::move(data.bookmarks), {}, {}, {}, {}, {}, {}, {}};
        console.out << personal::toJson(data, std::nullopt);
    } else {
        print(data, console);
    }
    if (!any) console.messages << "there are no bookmarks yet\n";
    return any ? done : nothingFound;
}

int BookmarksCommand::exportAll(const Console& console) const {
    const personal::PersonalData data = all();
    if (format_ == "markdown") {
        fs::create_directories(to_);
        for (const personal::ExportedFile& file : personal::toMarkdown(data))
            write(file.bytes, (fs::path(to_) / file.name).string(), console);
    } else if (format_ == "html") {
        write(personal::toHtml(data), to_, console);
    } else if (format_ == "csv") {
        if (library_.empty()) {
            console.messages << "say which library has the facts, with --library\n";
            return failed;
        }
        write(workspace::factTable(workspace::Shelf({library_}), data), to_, console);
    } else {
        write(personal::toJson(data, now()), to_, console);
    }
    return done;
}

int BookmarksCommand::importAll(const Console& console) const {
    const std::optional<std::string> bytes = bytesOf(from_);
    if (!bytes) {
        console.messages << printable(from_) << " can't be read; check its name and permissions\n";
        return failed;
    }
    const Result<personal::ImportedFile> read = personal::readImport(*bytes, from_, now());
    if (!read) {
        console.messages << printable(text::repaired(describe(read.problem()))) << '\n';
        return failed;
    }
    if (read->foreign > 0)
        console.messages << read->foreign
                         << " bookmarks lead elsewhere than into a library; they are left out\n";
    const auto store = openStore();
    tell(dryRun_ ? store->tryMerge(read->data) : store->merge(read->data), console);
    if (dryRun_) console.messages << "nothing was changed\n";
    return done;
}

int BookmarksCommand::backUp(const Console& console) const {
    console.out << openStore()->backUp().path.string() << '\n';
    return done;
}

int BookmarksCommand::restore(const Console& console) const {
    const fs::path file = file_.empty() ? personalFile() : fs::path(file_);
    const fs::path aside =
        personal::restoreBackup(file, kept_.empty() ? std::nullopt : std::optional<fs::path>(kept_), now());
    console.messages << "restored " << file.string() << '\n';
    if (!aside.empty()) console.messages << "what was there is kept as " << aside.string() << '\n';
    return done;
}

}  // namespace carrel::cli
