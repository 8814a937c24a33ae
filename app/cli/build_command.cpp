// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/build_command.h"

#include <CLI/CLI.hpp>

#include "core/collect/collect.h"
#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

void tell(const Problem& problem, const Console& console) {
    console.messages << printable(text::repaired(describe(problem))) << '\n';
}

}  // namespace

BuildCommand::BuildCommand(CLI::App& app)
    : command_(app.add_subcommand("build", "Make a library file from a folder or a file of JSON lines")) {
    command_->add_option("source", source_, "The folder or the file")->required();
    command_->add_option("--out", out_, "The library file to write")->required();
}

bool BuildCommand::asked() const {
    return command_->parsed();
}

int BuildCommand::run(const Console& console) const {
    const Result<collect::Report> report = collect::build(source_, out_, {});
    if (!report.ok()) {
        tell(report.problem(), console);
        return failed;
    }
    for (const Problem& problem : report->problems)
        tell(problem, console);
    console.messages << report->articles << (report->articles == 1 ? " article\n" : " articles\n");
    return done;
}

}  // namespace carrel::cli
