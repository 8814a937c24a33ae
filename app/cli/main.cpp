// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <exception>
#include <iostream>
#include <new>

#include "app/cli/program.h"
#include "core/text/utf8.h"

int main(int count, char** arguments) {
    using namespace carrel;
    const cli::Console console{std::cout, std::cerr, isatty(STDOUT_FILENO) == 1};
    try {
        const int code = cli::run({arguments + (count > 0 ? 1 : 0), arguments + count}, console);
        if (std::cout.flush()) return code;
        std::cerr << "carrel-cli: the output could not be written\n";
    } catch (const std::bad_alloc&) {
        std::cerr << "carrel-cli: there is not enough memory\n";
    } catch (const std::exception& error) {
        std::cerr << "carrel-cli: " << text::repaired(error.what()) << '\n';
    }
    return cli::failed;
}
