// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <utility>

#include "core/base/clock.h"

namespace carrel {

/// A file of what went wrong, one line each: time, severity, category, and the text without what may be
/// personal (see impersonal()). When it is full it becomes `name.1`, what was `name.1` becomes `name.2` and
/// so on; the oldest goes. Several processes may write the same one. Callable on any thread.
class LogFile {
public:
    enum class Severity { Information, Warning, Error };
    struct Limits {
        std::uintmax_t size = std::uintmax_t{1024} * 1024;  ///< bytes of a file
        int kept = 3;                                       ///< full ones
    };

    LogFile(std::filesystem::path file, Clock clock) : LogFile(std::move(file), std::move(clock), Limits()) {}
    LogFile(std::filesystem::path file, Clock clock, const Limits& limits);

    /// Makes the file, and its folder, when there is something to write. A line that can't be written, or for
    /// which no room can be made, is left out without a word.
    void write(Severity severity, std::string_view category, std::string_view text) const noexcept;
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

private:
    void append(std::string_view line) const;
    void rotate(int descriptor) const;
    [[nodiscard]] std::filesystem::path numbered(int number) const;

    std::filesystem::path file_;
    Clock clock_;
    Limits limits_;
};

}  // namespace carrel
