// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/search/query_file.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace carrel::bench {

std::vector<std::pair<std::string, std::string>> readColumns(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw std::runtime_error(file.string() + " can't be read");
    std::vector<std::pair<std::string, std::string>> rows;
    std::string line;
    while (std::getline(stream, line)) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos)
            throw std::runtime_error(file.string() + ":" + std::to_string(rows.size() + 1) + ": no tab");
        rows.emplace_back(line.substr(0, tab), line.substr(tab + 1));
    }
    return rows;
}

std::vector<Mix> readMixes(const std::filesystem::path& file) {
    std::vector<Mix> mixes;
    for (auto& row : readColumns(file)) {
        const std::string& name = row.first;
        auto mix =
            std::find_if(mixes.begin(), mixes.end(), [&](const Mix& each) { return each.name == name; });
        if (mix == mixes.end()) mix = mixes.insert(mix, Mix{name, {}});
        mix->queries.push_back({name, std::move(row.second)});
    }
    return mixes;
}

}  // namespace carrel::bench
