// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <exception>
#include <string>

namespace carrel::test {

inline std::string textOf(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& known) {
        return known.what();
    } catch (...) {
        return "no exception";
    }
}

/// For workers whose jobs throw nothing.
inline void failOnEscape(const std::exception_ptr& error) {
    ADD_FAILURE() << "a job has thrown: " << textOf(error);
}

}  // namespace carrel::test
