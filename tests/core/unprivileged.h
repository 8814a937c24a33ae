// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unistd.h>

#include <stdexcept>

namespace carrel::test {

/// While it lives, permissions of files hold for this process even when root runs the tests.
class Unprivileged {
public:
    Unprivileged() {
        if (root_ && seteuid(nobody) != 0) throw std::runtime_error("root's rights could not be laid down");
    }
    ~Unprivileged() {
        if (root_ && seteuid(0) != 0) std::terminate();
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool root_ = geteuid() == 0;
};

}  // namespace carrel::test
