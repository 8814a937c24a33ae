// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <string>

#include "tests/core/temporary_folder.h"

namespace carrel::test {

struct Outcome {
    int code = 0;
    std::string out;
    std::string messages;
};

/// The real carrel-cli, or what the environment names in its place: scripts/check_memory runs it in valgrind.
inline std::string program() {
    const char* other = std::getenv("CARREL_CLI");  // NOLINT(concurrency-mt-unsafe): nobody changes it
    return other == nullptr ? CARREL_CLI : other;
}

/// Runs the program through a shell.
class Cli : public testing::Test {
protected:
    using Outcome = test::Outcome;

    /// `before` is run in the same shell.
    [[nodiscard]] Outcome run(const std::string& arguments, const std::string& before = {}) const {
        const auto out = folder_.path() / "out.txt";
        const auto messages = folder_.path() / "messages.txt";
        const std::string line = before + "'" + program() + "' " + arguments + " >'" + out.string() +
                                 "' 2>'" + messages.string() + "' </dev/null";
        const int status = std::system(line.c_str());  // NOLINT: a test that is a user at a shell
        return {WEXITSTATUS(status), bytesOf(out), bytesOf(messages)};
    }

    [[nodiscard]] std::string path(const std::string& name) const {
        return "'" + (folder_.path() / name).string() + "'";
    }

    TemporaryFolder folder_;
};

}  // namespace carrel::test
