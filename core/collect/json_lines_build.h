// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>

#include "core/base/result.h"
#include "core/collect/collect.h"
#include "core/library/description.h"
#include "core/library/writer.h"
#include "core/search/index.h"

namespace carrel::collect {

/// One build of a file of JSON lines. Articles are written as they are read, so that millions need little
/// memory.
class JsonLinesBuild {
public:
    JsonLinesBuild(std::filesystem::path source, const std::filesystem::path& file, const Options& options);

    Result<Report> run();

private:
    void read(const std::string& line, std::size_t number);
    void leaveOut(std::size_t number, const std::string& why, const std::string& advice);

    const Options& options_;
    std::filesystem::path source_;
    std::string name_;
    library::Description description_;
    library::Writer writer_;
    search::IndexBuilder index_;
    std::set<std::string> kinds_;
    Report report_;
    std::size_t leftOut_ = 0;
};

}  // namespace carrel::collect
