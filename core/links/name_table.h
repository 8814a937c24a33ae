// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace carrel::links {

/// Who has a name, and how well it is meant: of two claims the one of lower rank wins.
struct Claim {
    std::uint32_t name = 0;
    std::uint32_t article = 0;
    std::uint32_t rank = 0;
    bool operator==(const Claim&) const = default;
};

/// The words of names as a hashed trie: the state behind each word of a name is a number of 64 bits, and the
/// table says of a state which name ends there and whether some name goes on. Most states of a text belong to
/// no name; a Bloom filter (B. Bloom, 1970) that fits the cache turns them away, so that few look-ups reach
/// memory.
class NameTable {
public:
    struct Entry {
        std::uint64_t state = 0;  ///< 0: nothing is here
        Claim best;               ///< when there are claims
        std::uint32_t claims = none;
        bool ambiguous = false;  ///< two articles claim the name equally well
        bool goesOn = false;     ///< a longer name begins like this
        bool first = false;      ///< the state behind a first word

        [[nodiscard]] bool claimed() const { return claims != none; }
    };

    NameTable();

    /// Adds a name by the states behind each of its words, none of which is 0.
    void add(const std::vector<std::uint64_t>& states, const Claim& claim);
    /// Takes back what add() did; `state` is the last of the name's.
    void remove(std::uint64_t state, const Claim& claim);

    /// Null when no name goes there.
    [[nodiscard]] const Entry* findFirst(std::uint64_t state) const {
        return firstFilter_.mayHold(state) ? look(state) : nullptr;
    }
    [[nodiscard]] const Entry* findLater(std::uint64_t state) const {
        return laterFilter_.mayHold(state) ? look(state) : nullptr;
    }

private:
    class Filter {
    public:
        void makeRoom(std::size_t states);
        void add(std::uint64_t state);
        [[nodiscard]] bool mayHold(std::uint64_t state) const {
            const std::uint64_t other = state >> 32U;
            return (words_[(state & mask_) / 64] >> state % 64 & 1U) != 0 &&
                   (words_[(other & mask_) / 64] >> other % 64 & 1U) != 0;
        }

    private:
        std::vector<std::uint64_t> words_;
        std::uint64_t mask_ = 0;
    };
    struct ListedClaim {
        Claim claim;
        std::uint32_t next = none;
    };
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    [[nodiscard]] const Entry* look(std::uint64_t state) const;
    [[nodiscard]] std::size_t placeOf(std::uint64_t state) const;
    Entry& reach(std::uint64_t state, bool first);
    void grow();
    void addToFilter(const Entry& entry);
    static void prefer(Entry& entry, const Claim& claim);

    std::vector<Entry> entries_;  ///< open addressing; the size is a power of two
    std::size_t used_ = 0;
    std::vector<ListedClaim> claims_;  ///< each entry has a list of them
    Filter firstFilter_;
    Filter laterFilter_;
};

}  // namespace carrel::links
