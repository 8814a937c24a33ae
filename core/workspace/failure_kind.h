// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <string>

namespace carrel::workspace {

/// What is thrown, as a log may say it: the name of its type, and SQLite's or the system's number of the
/// error, without its words, which may name something of the reader's.
std::string kindOf(const std::exception& error);
/// The same for whatever is thrown.
std::string kindOf(const std::exception_ptr& error);

}  // namespace carrel::workspace
