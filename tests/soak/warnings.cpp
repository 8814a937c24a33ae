// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/warnings.h"

#include <QString>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <system_error>
#include <utility>

#include "tests/soak/memory_level.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/common_interface_defs.h>
#define CARREL_REPORTS_TO(output) \
    __sanitizer_set_report_fd(reinterpret_cast<void*>(static_cast<std::intptr_t>(output)))
#endif
#endif
#ifndef CARREL_REPORTS_TO
#define CARREL_REPORTS_TO(output) static_cast<void>(output)
#endif

namespace carrel::soak {

namespace {

/// The usual handler writes elsewhere where there is no console.
void write(QtMsgType /*type*/, const QMessageLogContext& context, const QString& message) {
    // What a platform without a screen says of itself.
    if (message.startsWith(QLatin1String("This plugin does not support "))) return;
    std::fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
}

}  // namespace

Warnings::Warnings(std::filesystem::path file)
    : file_(std::move(file)), output_(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)) {
    constexpr int ownerOnly = 0600;
    const int caught = open(file_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, ownerOnly);
    if (output_ < 0 || caught < 0) throw std::system_error(errno, std::generic_category(), file_.string());
    dup2(caught, STDERR_FILENO);
    close(caught);
    CARREL_REPORTS_TO(output_);
    qInstallMessageHandler(write);
}

Warnings::~Warnings() {
    qInstallMessageHandler(nullptr);
    std::fflush(stderr);
    dup2(output_, STDERR_FILENO);
    CARREL_REPORTS_TO(STDERR_FILENO);
    close(output_);
}

std::size_t Warnings::bytes() const {
    std::fflush(stderr);
    return static_cast<std::size_t>(std::filesystem::file_size(file_));
}

std::vector<std::string> Warnings::linesFrom(std::size_t bytes) const {
    std::ifstream file(file_);
    file.seekg(static_cast<std::streamoff>(bytes));
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

}  // namespace carrel::soak
