// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lint_command.h"

#include <CLI/CLI.hpp>

#include "core/lint/lint.h"
#include "core/text/utf8.h"

namespace carrel::cli {

LintCommand::LintCommand(CLI::App& app)
    : command_(app.add_subcommand("lint", "Say what to mend in a folder of articles or a library file")) {
    command_->add_option("source", source_, "The folder, or the library file")->required();
}

bool LintCommand::asked() const {
    return command_->parsed();
}

int LintCommand::run(const Console& console) const {
    const Result<std::vector<Problem>> problems = lint::lint(source_);
    if (!problems.ok()) {
        console.messages << printable(text::repaired(describe(problems.problem()))) << '\n';
        return failed;
    }
    for (const Problem& problem : *problems)
        console.out << printable(text::repaired(describe(problem))) << '\n';
    console.messages << problems->size() << (problems->size() == 1 ? " finding\n" : " findings\n");
    return problems->empty() ? done : hasFindings;
}

}  // namespace carrel::cli
