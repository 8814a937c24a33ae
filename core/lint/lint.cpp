// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>
#include <system_error>
#include <tuple>

#include "core/collect/collect.h"
#include "core/library/reader.h"
#include "core/lint/rules.h"
#include "core/lint/source_lines.h"
#include "core/lint/text_rules.h"

namespace carrel::lint {

namespace {

namespace fs = std::filesystem;

/// A folder of its own for the library that is only built to be looked at.
class Scratch {
public:
    Scratch() {
        std::string pattern = (fs::temp_directory_path() / "carrel-lint-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr)
            throw fs::filesystem_error("no temporary folder", pattern,
                                       std::error_code(errno, std::generic_category()));
        folder_ = pattern;
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] fs::path file() const { return folder_ / "lint.carrel"; }

private:
    fs::path folder_;
};

std::vector<library::Article> readAll(const library::Reader& library) {
    std::vector<library::Article> articles;
    for (const library::Summary& summary : library.list({}))
        if (auto article = library.find(summary.key.slug)) articles.push_back(std::move(*article));
    std::sort(articles.begin(), articles.end(),
              [](const auto& one, const auto& other) { return one.key.slug < other.key.slug; });
    return articles;
}

void append(std::vector<Finding>& all, std::vector<Finding> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

/// What a build doesn't report by itself.
std::vector<Finding> findingsOf(const library::Reader& library,
                                const std::vector<library::Article>& articles) {
    std::vector<Finding> all = repeatedNames(articles);
    append(all, orphans(library, articles));
    for (const library::Article& article : articles) {
        append(all, longLeads(article));
        append(all, skippedLevels(article));
        append(all, picturesWithoutText(article));
    }
    return all;
}

void sort(std::vector<Problem>& problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& one, const Problem& other) {
        return std::tie(one.place.file, one.place.line) < std::tie(other.place.file, other.place.line);
    });
}

Result<std::vector<Problem>> lintFolder(const fs::path& folder) {
    const Scratch scratch;
    Result<collect::Report> report = collect::build(folder, scratch.file(), {});
    if (!report.ok()) return report.problem();
    std::vector<Problem> problems = report->problems;
    SourceLines lines(folder);
    const auto library = library::open(scratch.file());
    for (Finding& finding : findingsOf(*library, readAll(*library))) {
        const auto file = report->files.find(finding.slug);
        const std::string name = file == report->files.end() ? finding.slug : file->second;
        problems.push_back({finding.kind,
                            std::move(finding.message),
                            std::move(finding.advice),
                            {name, lines.lineOf(name, finding.written), 0}});
    }
    sort(problems);
    return problems;
}

std::vector<Problem> lintFile(const fs::path& file) {
    const auto library = library::open(file);
    const std::vector<library::Article> articles = readAll(*library);
    std::vector<Finding> all = findingsOf(*library, articles);
    append(all, brokenLinks(*library));
    append(all, factsWithoutSource(articles));
    std::vector<Problem> problems;
    problems.reserve(all.size());
    for (Finding& finding : all)
        problems.push_back(
            {finding.kind, std::move(finding.message), std::move(finding.advice), {finding.slug, 0, 0}});
    sort(problems);
    return problems;
}

}  // namespace

Result<std::vector<Problem>> lint(const fs::path& source) {
    std::error_code failure;
    if (fs::is_directory(source, failure)) return lintFolder(source);
    return lintFile(source);
}

}  // namespace carrel::lint
