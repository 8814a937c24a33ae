// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/update_command.h"

#include <CLI/CLI.hpp>

#include "core/collect/collect.h"
#include "core/search/update/index_merge.h"
#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

void tellProblem(const Problem& problem, const Console& console) {
    console.messages << printable(text::repaired(describe(problem))) << '\n';
}

void tellCounts(const collect::UpdateReport& report, const Console& console) {
    if (!report.any()) {
        console.messages << "nothing changed\n";
    } else if (report.built) {
        console.messages << report.added << (report.added == 1 ? " article" : " articles")
                         << ", all of them built\n";
    } else {
        console.messages << report.added << " added, " << report.changed << " changed, " << report.removed
                         << " removed; links of " << report.others << " others looked at again\n";
    }
}

}  // namespace

UpdateCommand::UpdateCommand(CLI::App& app)
    : command_(app.add_subcommand("update", "Bring a library file in step with its folder")) {
    command_->add_option("file", file_, "The library file; it is built when it is not there")->required();
    command_->add_option("folder", folder_, "The folder that it was built from")->required();
}

bool UpdateCommand::asked() const {
    return command_->parsed();
}

int UpdateCommand::run(const Console& console) const {
    const Result<collect::UpdateReport> report = collect::update(folder_, file_, {});
    if (!report.ok()) {
        tellProblem(report.problem(), console);
        return failed;
    }
    for (const Problem& problem : report->problems)
        tellProblem(problem, console);
    tellCounts(*report, console);
    search::mergeIndex(file_, {});
    return done;
}

}  // namespace carrel::cli
