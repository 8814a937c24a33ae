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
        std::uint64_t state = 0;    ///< 0: nothing is here
        std::uint32_t best = none;  ///< see bestOf()
        bool ambiguous = false;     ///< two articles claim the name equally well
        bool goesOn = false;        ///< a longer name begins like this
        bool first = false;         ///< the state behind a first word

        [[nodiscard]] bool claimed() const { return best != none; }
    };

    NameTable();

    /// Adds a name by the states behind each of its words, none of which is 0.
    void add(const std::vector<std::uint64_t>& states, const Claim& claim);
    /// Takes back what add() did; `state` is the last of the name's.
    void remove(std::uint64_t state, const Claim& claim);

    /// Who has the name that ends at a claimed entry.
    [[nodiscard]] const Claim& bestOf(const Entry& entry) const { return claims_[entry.best].claim; }

    /// Whether findFirst may find something; what it will need is then on its way from memory.
    [[nodiscard]] bool mayBeginWith(std::uint64_t state) const {
        if (!firstFilter_.mayHold(state)) return false;
        __builtin_prefetch(&entries_[state & (entries_.size() - 1)]);
        return true;
    }
    /// Null when no name goes there.
    [[nodiscard]] const Entry* findFirst(std::uint64_t state) const { return look(state); }
    [[nodiscard]] const Entry* findLater(std::uint64_t state) const {
        return laterFilter_.mayHold(state) ? look(state) : nullptr;
    }

private:
    class Filter {
    public:
        void makeRoom(std::size_t states);
        void add(std::uint64_t state);
        [[nodiscard]] bool mayHold(std::uint64_t state) const {
            const std::uint64_t both = bitsOf(state);
            return (words_[placeOf(state)] & both) == both;
        }

    private:
        /// Two bits of one word, so that a question costs one look at memory.
        static std::uint64_t bitsOf(std::uint64_t state) {
            return std::uint64_t{1} << state % 64 | std::uint64_t{1} << (state >> 6U) % 64;
        }
        [[nodiscard]] std::size_t placeOf(std::uint64_t state) const {
            return state >> 12U & (words_.size() - 1);
        }

        std::vector<std::uint64_t> words_;  ///< the size is a power of two
    };
    struct ListedClaim {
        Claim claim;
        std::uint32_t next = 0;
    };
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    [[nodiscard]] const Entry* look(std::uint64_t state) const;
    [[nodiscard]] std::size_t placeOf(std::uint64_t state) const;
    Entry& reach(std::uint64_t state, bool first);
    void grow();
    void addToFilter(const Entry& entry);
    void prefer(Entry& entry, std::uint32_t other) const;
    void unlink(Entry& entry, std::uint32_t before);

    std::vector<Entry> entries_;  ///< open addressing; the size is a power of two
    std::size_t used_ = 0;
    std::vector<ListedClaim> claims_;  ///< those of an entry are a ring
    Filter firstFilter_;
    Filter laterFilter_;
};

}  // namespace carrel::links
