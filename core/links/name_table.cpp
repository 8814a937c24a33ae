// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_table.h"

#include <bit>
#include <utility>

namespace carrel::links {

namespace {

constexpr std::size_t smallest = 1024;

}  // namespace

/// About one in two hundred states that were never added passes.
void NameTable::Filter::makeRoom(std::size_t states) {
    constexpr std::size_t bitsEach = 16;
    const std::size_t bits = std::bit_ceil(states * bitsEach);
    words_.assign(bits / 64, 0);
    mask_ = bits - 1;
}

void NameTable::Filter::add(std::uint64_t state) {
    const std::uint64_t other = state >> 32U;
    words_[(state & mask_) / 64] |= std::uint64_t{1} << state % 64;
    words_[(other & mask_) / 64] |= std::uint64_t{1} << other % 64;
}

NameTable::NameTable() : entries_(smallest) {
    firstFilter_.makeRoom(smallest);
    laterFilter_.makeRoom(smallest);
}

std::size_t NameTable::placeOf(std::uint64_t state) const {
    const std::size_t mask = entries_.size() - 1;
    std::size_t place = state & mask;
    while (entries_[place].state != 0 && entries_[place].state != state)
        place = (place + 1) & mask;
    return place;
}

const NameTable::Entry* NameTable::look(std::uint64_t state) const {
    const Entry& entry = entries_[placeOf(state)];
    return entry.state == state ? &entry : nullptr;
}

NameTable::Entry& NameTable::reach(std::uint64_t state, bool first) {
    Entry& entry = entries_[placeOf(state)];
    if (entry.state == state) return entry;
    if (++used_ * 2 > entries_.size()) {
        grow();
        --used_;
        return reach(state, first);
    }
    entry.state = state;
    entry.first = first;
    addToFilter(entry);
    return entry;
}

void NameTable::addToFilter(const Entry& entry) {
    (entry.first ? firstFilter_ : laterFilter_).add(entry.state);
}

void NameTable::grow() {
    std::vector<Entry> former(entries_.size() * 2);
    std::swap(former, entries_);
    std::size_t firsts = 0;
    for (const Entry& entry : former)
        if (entry.state != 0) {
            entries_[placeOf(entry.state)] = entry;
            if (entry.first) ++firsts;
        }
    firstFilter_.makeRoom(firsts * 2 + smallest);
    laterFilter_.makeRoom((used_ - firsts) * 2 + smallest);
    for (const Entry& entry : entries_)
        if (entry.state != 0) addToFilter(entry);
}

void NameTable::add(const std::vector<std::uint64_t>& states, const Claim& claim) {
    for (std::size_t at = 0; at + 1 < states.size(); ++at)
        reach(states[at], at == 0).goesOn = true;
    Entry& last = reach(states.back(), states.size() == 1);
    if (!last.claimed()) {
        last.best = claim;
    } else {
        prefer(last, claim);
    }
    claims_.push_back({claim, last.claims});
    last.claims = static_cast<std::uint32_t>(claims_.size() - 1);
}

void NameTable::prefer(Entry& entry, const Claim& claim) {
    if (claim.rank < entry.best.rank) {
        entry.best = claim;
        entry.ambiguous = false;
    } else if (claim.rank == entry.best.rank && claim.article != entry.best.article) {
        entry.ambiguous = true;
    }
}

void NameTable::remove(std::uint64_t state, const Claim& claim) {
    Entry& entry = entries_[placeOf(state)];
    if (entry.state != state) return;
    std::uint32_t* link = &entry.claims;
    while (*link != none && claims_[*link].claim != claim)
        link = &claims_[*link].next;
    if (*link == none) return;
    *link = claims_[*link].next;
    entry.ambiguous = false;
    if (!entry.claimed()) return;
    entry.best = claims_[entry.claims].claim;
    for (std::uint32_t at = claims_[entry.claims].next; at != none; at = claims_[at].next)
        prefer(entry, claims_[at].claim);
}

}  // namespace carrel::links
