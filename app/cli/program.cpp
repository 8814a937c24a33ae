// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include <CLI/CLI.hpp>
#include <sstream>

#include "app/cli/bookmarks_command.h"
#include "app/cli/build_command.h"
#include "app/cli/export_command.h"
#include "app/cli/info_command.h"
#include "app/cli/links_command.h"
#include "app/cli/lint_command.h"
#include "app/cli/reindex_command.h"
#include "app/cli/related_command.h"
#include "app/cli/search_command.h"
#include "app/cli/show_command.h"
#include "app/cli/update_command.h"
#include "core/text/utf8.h"
#include "core/workspace/version.h"

namespace carrel::cli {

namespace {

/// Help and version are results; everything else that the parser says is a message about wrong usage.
int answer(const CLI::App& app, const CLI::ParseError& error, const Console& console) {
    std::ostringstream result;
    std::ostringstream message;
    const int code = app.exit(error, result, message);
    console.out << text::repaired(result.str());
    console.messages << text::repaired(message.str());
    return code == 0 ? done : failed;
}

}  // namespace

int run(const std::vector<std::string>& arguments, const Console& console) {
    CLI::App app("Builds and searches Carrel libraries", "carrel-cli");
    app.set_version_flag("--version", [] { return workspace::versionLines("carrel-cli"); });
    app.require_subcommand(1);
    const BuildCommand build(app);
    const UpdateCommand update(app);
    const LintCommand lint(app);
    const LinksCommand links(app);
    const RelatedCommand related(app);
    const SearchCommand search(app);
    const ShowCommand show(app);
    const ExportCommand exporting(app);
    const InfoCommand info(app);
    const ReindexCommand reindex(app);
    const BookmarksCommand bookmarks(app);
    try {
        app.parse(
            std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // it takes them from the back
    } catch (const CLI::ParseError& error) {
        return answer(app, error, console);
    }
    if (build.asked()) return build.run(console);
    if (update.asked()) return update.run(console);
    if (lint.asked()) return lint.run(console);
    if (links.asked()) return links.run(console);
    if (related.asked()) return related.run(console);
    if (search.asked()) return search.run(console);
    if (show.asked()) return show.run(console);
    if (exporting.asked()) return exporting.run(console);
    if (bookmarks.asked()) return bookmarks.run(console);
    if (reindex.asked()) return reindex.run(console);
    return info.run(console);
}

}  // namespace carrel::cli
