// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/base/problem.h"

namespace carrel::collect {

/// Collects what is wrong with one file of a source.
class Findings {
public:
    /// `problems` outlives the findings.
    Findings(std::string file, std::vector<Problem>& problems)
        : file_(std::move(file)), problems_(&problems) {}

    /// `line` counts from 1; 0 means unknown.
    void add(Problem::Kind kind, std::size_t line, std::string message, std::string advice) {
        problems_->push_back({kind, std::move(message), std::move(advice), {file_, line, 0}});
    }
    void add(const std::vector<Problem>& problems) {
        problems_->insert(problems_->end(), problems.begin(), problems.end());
    }
    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] std::vector<Problem>& problems() { return *problems_; }

private:
    std::string file_;
    std::vector<Problem>* problems_;
};

}  // namespace carrel::collect
