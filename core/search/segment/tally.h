// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace carrel::search {

/// Where in an article a word stands.
enum class Part : std::uint8_t { Body, Heading, Title, Alias };
inline constexpr std::size_t partCount = 4;

/// How often a word stands in each part of an article. Counts stop at a most, so that they fit one number;
/// adding up is therefore the same in any order.
struct Tally {
    std::uint32_t bits = 0;

    static constexpr unsigned shift[partCount] = {0, 15, 21, 26};
    static constexpr std::uint32_t most[partCount] = {0x7FFF, 0x3F, 0x1F, 0x1F};

    [[nodiscard]] std::uint32_t of(Part part) const {
        const auto index = static_cast<std::size_t>(part);
        return bits >> shift[index] & most[index];
    }
    [[nodiscard]] bool full(Part part) const { return of(part) == most[static_cast<std::size_t>(part)]; }
    void count(Part part) {
        if (!full(part)) bits += std::uint32_t{1} << shift[static_cast<std::size_t>(part)];
    }
    void add(Tally other) {
        std::uint32_t sum = 0;
        for (std::size_t index = 0; index < partCount; ++index) {
            const auto part = static_cast<Part>(index);
            sum |= std::min(of(part) + other.of(part), most[index]) << shift[index];
        }
        bits = sum;
    }
    /// In all parts together: as many positions are stored.
    [[nodiscard]] std::uint32_t total() const {
        return of(Part::Body) + of(Part::Heading) + of(Part::Title) + of(Part::Alias);
    }
    [[nodiscard]] bool inTitle() const { return of(Part::Title) > 0; }
    [[nodiscard]] bool onlyBody() const { return bits <= most[0]; }

    /// Only where the word stands, not how often.
    [[nodiscard]] Tally once() const {
        Tally each;
        for (std::size_t index = 0; index < partCount; ++index)
            if (of(static_cast<Part>(index)) > 0) each.bits |= std::uint32_t{1} << shift[index];
        return each;
    }

    /// As it is stored: small for the frequent ones, once in the body being 0, and once in the body and in
    /// the title
    /// 1. A stored tally is never empty.
    [[nodiscard]] std::uint32_t code() const {
        if (onlyBody()) return (bits - 1) << 1U;
        if (bits == once().bits) {
            std::uint32_t parts = 0;  // a bit each; those that are likely are 0
            parts |= 1U - of(Part::Title);
            parts |= (1U - of(Part::Body)) << 1U;
            parts |= of(Part::Alias) << 2U;
            parts |= of(Part::Heading) << 3U;
            return parts << 1U | 1U;
        }
        return bits << 1U | 1U;
    }
    static Tally ofCode(std::uint32_t code) {
        if ((code & 1U) == 0) return {std::min((code >> 1U) + 1, most[0])};
        const std::uint32_t parts = code >> 1U;
        if (parts > lastOnce) return {parts};
        Tally once;
        if ((parts & 1U) == 0) once.count(Part::Title);
        if ((parts & 2U) == 0) once.count(Part::Body);
        if ((parts & 4U) != 0) once.count(Part::Alias);
        if ((parts & 8U) != 0) once.count(Part::Heading);
        return once;
    }
    bool operator==(const Tally&) const = default;

private:
    static constexpr std::uint32_t lastOnce = 15;
};

/// How many positions that many documents have together.
inline std::uint32_t totalOf(const Tally* tallies, std::uint32_t documents) {
    std::uint32_t total = 0;
    for (std::uint32_t at = 0; at < documents; ++at)
        total += tallies[at].total();
    return total;
}

}  // namespace carrel::search
