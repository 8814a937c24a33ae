// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/log_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "core/base/impersonal.h"
#include "core/base/iso_time.h"

namespace carrel {

namespace {

/// A file that is open for lines at its end; closes on every way out.
class OpenLog {
public:
    explicit OpenLog(const std::filesystem::path& file) : number_(openAtEnd(file)) {
        if (number_ >= 0 || errno != ENOENT) return;
        std::error_code ignored;
        std::filesystem::create_directories(file.parent_path(), ignored);
        number_ = openAtEnd(file);
    }
    ~OpenLog() {
        if (number_ >= 0) ::close(number_);
    }
    OpenLog(const OpenLog&) = delete;
    OpenLog& operator=(const OpenLog&) = delete;

    [[nodiscard]] int number() const { return number_; }
    /// Whether so much more is within a limit; false when that can't be known.
    [[nodiscard]] bool hasRoom(std::size_t more, std::uintmax_t limit) const {
        struct stat status {};
        return ::fstat(number_, &status) == 0 && static_cast<std::uintmax_t>(status.st_size) + more <= limit;
    }

private:
    static int openAtEnd(const std::filesystem::path& file) {
        constexpr mode_t ownerOnly = 0600;
        return ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, ownerOnly);
    }

    int number_;
};

/// Whether a path still leads to the file that was opened by it.
bool isAt(const std::filesystem::path& file, int descriptor) {
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(file.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

std::string_view nameOf(LogFile::Severity severity) {
    switch (severity) {
        case LogFile::Severity::Information:
            return "information";
        case LogFile::Severity::Warning:
            return "warning";
        case LogFile::Severity::Error:
            break;
    }
    return "error";
}

}  // namespace

LogFile::LogFile(std::filesystem::path file, Clock clock, const Limits& limits)
    : file_(std::move(file)), clock_(std::move(clock)), limits_(limits) {}

void LogFile::write(Severity severity, std::string_view category, std::string_view text) const noexcept {
    try {
        std::string line = isoTime(clock_()) + ' ';
        line.append(nameOf(severity)).append(" ").append(category).append(": ");
        append(line + impersonal(text) + '\n');
    } catch (...) {
        return;  // without memory there is no line
    }
}

void LogFile::append(std::string_view line) const {
    constexpr int attempts = 3;  // others may fill the new file at once
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const OpenLog log(file_);
        if (log.number() < 0) return;
        if (log.hasRoom(line.size(), limits_.size)) {
            [[maybe_unused]] const ssize_t written = ::write(log.number(), line.data(), line.size());
            return;
        }
        rotate(log.number());
    }
}

void LogFile::rotate(int descriptor) const {
    // The lock ends when the file is closed. Who had to wait for it finds that room was made.
    if (::flock(descriptor, LOCK_EX) != 0 || !isAt(file_, descriptor)) return;
    std::error_code ignored;
    for (int number = limits_.kept; number > 1; --number)
        std::filesystem::rename(numbered(number - 1), numbered(number), ignored);
    if (limits_.kept > 0) {
        std::filesystem::rename(file_, numbered(1), ignored);
    } else {
        std::filesystem::remove(file_, ignored);
    }
}

std::filesystem::path LogFile::numbered(int number) const {
    std::filesystem::path path = file_;
    path += '.' + std::to_string(number);
    return path;
}

}  // namespace carrel
