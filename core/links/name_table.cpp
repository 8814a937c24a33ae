// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_table.h"

#include <bit>
#include <utility>

namespace carrel::links {

namespace {

constexpr std::size_t smallest = 1024;

}  // namespace

/// About one in fifty states that were never added passes.
void NameTable::Filter::makeRoom(std::size_t states) {
    constexpr std::size_t bitsEach = 16;
    words_.assign(std::bit_ceil(states * bitsEach) / 64, 0);
}

void NameTable::Filter::add(std::uint64_t state) {
    words_[placeOf(state)] |= bitsOf(state);
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
    if (++used_ * 3 > entries_.size() * 2) {
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
    const auto added = static_cast<std::uint32_t>(claims_.size());
    claims_.push_back({claim, added});
    if (!last.claimed()) {
        last.best = added;
        return;
    }
    std::swap(claims_[last.best].next, claims_[added].next);
    prefer(last, added);
}

void NameTable::prefer(Entry& entry, std::uint32_t other) const {
    const Claim& best = claims_[entry.best].claim;
    const Claim& claim = claims_[other].claim;
    if (claim.rank < best.rank) {
        entry.best = other;
        entry.ambiguous = false;
    } else if (claim.rank == best.rank && claim.article != best.article) {
        entry.ambiguous = true;
    }
}

void NameTable::remove(std::uint64_t state, const Claim& claim) {
    Entry& entry = entries_[placeOf(state)];
    if (entry.state != state || !entry.claimed()) return;
    std::uint32_t before = entry.best;
    while (claims_[claims_[before].next].claim != claim) {
        before = claims_[before].next;
        if (before == entry.best) return;
    }
    unlink(entry, before);
}

/// Takes the claim behind `before` out of an entry's ring.
void NameTable::unlink(Entry& entry, std::uint32_t before) {
    const std::uint32_t gone = claims_[before].next;
    entry.ambiguous = false;
    if (gone == before) {
        entry.best = none;
        return;
    }
    claims_[before].next = claims_[gone].next;
    entry.best = before;
    for (std::uint32_t at = claims_[before].next; at != before; at = claims_[at].next)
        prefer(entry, at);
}

}  // namespace carrel::links
