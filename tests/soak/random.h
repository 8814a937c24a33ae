// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace carrel::soak {

/// Chance, the same on every machine for a seed.
class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// From 0; `count` is not 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    /// Of as many as there are; not empty.
    template <class Values>
    const auto& oneOf(const Values& values) {
        return values[static_cast<decltype(values.size())>(below(static_cast<std::size_t>(values.size())))];
    }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    std::uint64_t number() { return engine_(); }

private:
    std::mt19937_64 engine_;
};

}  // namespace carrel::soak
