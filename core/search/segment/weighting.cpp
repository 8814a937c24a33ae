// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/weighting.h"

#include <algorithm>
#include <cmath>

namespace carrel::search {

namespace {

struct PartShape {
    double worth;
    double lengthShare;  ///< b of BM25: how much the length counts
};

constexpr std::array<PartShape, partCount> shapes = {{{1.0, 0.7}, {4.0, 0.5}, {5.0, 0.5}, {4.0, 0.3}}};

}  // namespace

Weighting::Weighting(const PartTotals& totals, std::uint64_t documents) {
    for (std::size_t part = 0; part < partCount; ++part) {
        averages_[part] =
            documents == 0 ? 0 : static_cast<double>(totals[part]) / static_cast<double>(documents);
        const auto [worth, lengthShare] = shapes[part];
        for (std::uint32_t code = 0; code < worth_[part].size(); ++code) {
            const double relative =
                averages_[part] > 0 ? static_cast<double>(Lengths::wordsOf(code)) / averages_[part] : 1;
            worth_[part][code] = static_cast<float>(worth / (1 - lengthShare + lengthShare * relative));
        }
    }
}

float Weighting::growthOver(const Weighting& other) const {
    // 1 - b + b * length / average shrinks by no more than the average grows.
    double growth = 1;
    for (std::size_t part = 0; part < partCount; ++part)
        if (other.averages_[part] > 0) growth = std::max(growth, averages_[part] / other.averages_[part]);
    constexpr double rounding = 1.0001;
    return growth > 1 ? static_cast<float>(growth * rounding) : 1;
}

ShareBound::Code ShareBound::above(float sum) {
    const float wanted = Weighting::share(sum);
    auto code = static_cast<Code>(std::clamp(std::ceil(wanted * most), 1.0F, most));
    while (code < UINT16_MAX && share(code) < wanted)
        ++code;
    return code;
}

ShareBound::Code ShareBound::below(float sum) {
    const float wanted = Weighting::share(sum);
    auto code = static_cast<Code>(std::clamp(std::floor(wanted * most), 0.0F, most));
    while (code > 0 && share(code) > wanted)
        --code;
    return code;
}

}  // namespace carrel::search
