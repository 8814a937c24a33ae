// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/collect/collect.h"
#include "core/library/reader.h"
#include "tests/core/temporary_folder.h"

namespace carrel::test {

/// A folder of sources that a test writes, builds and reads.
class SourceBuilder {
public:
    SourceBuilder& with(const std::string& name, const std::string& text) {
        folder_.write("source/" + name, text);
        return *this;
    }

    /// Builds, and opens what was built; a test fails when there is nothing.
    SourceBuilder& build() {
        const Result<collect::Report> report = collect::build(source(), file(), {});
        EXPECT_TRUE(report.ok());
        if (!report.ok()) return *this;
        report_ = *report;
        reader_ = library::open(file());
        return *this;
    }

    SourceBuilder& without(const std::string& name) {
        std::filesystem::remove(source() / name);
        return *this;
    }

    /// Brings what was built in step with the folder, and opens it.
    SourceBuilder& update() {
        const Result<collect::UpdateReport> report = collect::update(source(), file(), {});
        EXPECT_TRUE(report.ok());
        if (!report.ok()) return *this;
        updated_ = *report;
        reader_ = library::open(file());
        return *this;
    }

    [[nodiscard]] std::filesystem::path source() const { return folder_.path() / "source"; }
    [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "built.carrel"; }
    [[nodiscard]] const std::filesystem::path& outside() const { return folder_.path(); }
    [[nodiscard]] const collect::Report& report() const { return report_; }
    [[nodiscard]] const collect::UpdateReport& updated() const { return updated_; }
    [[nodiscard]] const library::Reader& reader() const { return *reader_; }
    /// The article, or an empty one with a failure.
    [[nodiscard]] library::Article article(const std::string& slug) const {
        const auto found = reader_->find(slug);
        EXPECT_TRUE(found) << slug;
        return found.value_or(library::Article());
    }
    /// As the program tells them.
    [[nodiscard]] std::vector<std::string> problems() const {
        std::vector<std::string> told;
        for (const Problem& problem : report_.problems)
            told.push_back(describe(problem));
        return told;
    }

private:
    TemporaryFolder folder_;
    collect::Report report_;
    collect::UpdateReport updated_;
    std::unique_ptr<library::Reader> reader_;
};

}  // namespace carrel::test
