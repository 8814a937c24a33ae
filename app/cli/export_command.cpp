// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/export_command.h"

#include <CLI/CLI.hpp>

#include "core/base/whole_file.h"
#include "core/booklet/booklet.h"
#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

/// Absent when one of them is nowhere, which was said then.
std::optional<std::vector<workspace::OpenArticle>> openAll(const workspace::Shelf& shelf,
                                                           const std::string& library,
                                                           const std::vector<std::string>& slugs,
                                                           const Console& console) {
    std::vector<workspace::OpenArticle> articles;
    bool all = true;
    for (const std::string& written : slugs) {
        const std::string slug = text::repaired(written);
        if (auto article = shelf.open({library, slug})) {
            articles.push_back(*std::move(article));
        } else {
            console.messages << "there is no article " << printable(slug) << '\n';
            all = false;
        }
    }
    if (!all) return std::nullopt;
    return articles;
}

}  // namespace

ExportCommand::ExportCommand(CLI::App& app)
    : command_(app.add_subcommand("export", "Write articles as one document to hand on")) {
    command_->add_option("file", file_, "The library file")->required();
    command_->add_option("slugs", slugs_, "Slugs of the articles, in their order")->required();
    command_->add_option("--html", html_, "The HTML file to write; it needs nothing else")->required();
    command_->add_option("--title", title_, "Title of several articles together (the library's)");
}

bool ExportCommand::asked() const {
    return command_->parsed();
}

int ExportCommand::run(const Console& console) const {
    const workspace::Shelf shelf({file_});
    booklet::Booklet booklet;
    booklet.library = shelf.contents().front().description;
    booklet.title = title_.empty() ? booklet.library.title : text::repaired(title_);
    const auto articles = openAll(shelf, booklet.library.id, slugs_, console);
    if (!articles) return nothingFound;
    booklet.articles.assign(articles->begin(), articles->end());
    writeWholeFile(html_, booklet::toHtml(booklet));
    return done;
}

}  // namespace carrel::cli
