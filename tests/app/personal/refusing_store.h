// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "app/desktop/personal/store_thread.h"

namespace carrel::test {

/// Can't be opened; the failure tells how often it was tried.
inline desktop::StoreThread::OpenStore refusingStore() {
    return [tries = 0]() mutable -> std::unique_ptr<personal::Store> {
        throw std::runtime_error(std::to_string(++tries));
    };
}

}  // namespace carrel::test
