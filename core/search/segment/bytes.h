// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

#include "core/library/damage.h"

namespace carrel::search {

using Bytes = std::span<const unsigned char>;

/// Seven bits a byte, the lowest first; a set high bit says that more follow (as in Protocol Buffers).
inline void appendVarint(std::string& bytes, std::uint64_t number) {
    constexpr std::uint64_t more = 0x80;
    for (; number >= more; number >>= 7U)
        bytes.push_back(static_cast<char>(number | more));
    bytes.push_back(static_cast<char>(number));
}

/// Little-endian, as everywhere in a segment.
template <class Number>
void appendNumber(std::string& bytes, Number number) {
    char raw[sizeof(Number)];
    std::memcpy(raw, &number, sizeof(Number));
    bytes.append(raw, sizeof(Number));
}

/// The number at a place that need not be aligned; the place must be within what was checked.
template <class Number>
Number numberAt(const unsigned char* at) {
    Number number;
    std::memcpy(&number, at, sizeof(Number));
    return number;
}

/// Reads bytes from front to back; throws library::Damage instead of reading beyond their end.
class ByteReader {
public:
    explicit ByteReader(Bytes bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

    [[nodiscard]] bool atEnd() const { return at_ == end_; }

    std::uint64_t varint() {
        constexpr unsigned char more = 0x80;
        std::uint64_t number = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (at_ == end_) cut();
            const unsigned char byte = *at_++;
            number |= static_cast<std::uint64_t>(byte & (more - 1U)) << shift;
            if (byte < more) return number;
        }
        cut();
    }

    std::uint32_t number32() {
        const std::uint64_t number = varint();
        if (number > UINT32_MAX) cut();
        return static_cast<std::uint32_t>(number);
    }

    template <class Number>
    Number fixed() {
        return numberAt<Number>(take(sizeof(Number)).data());
    }

    Bytes take(std::size_t size) {
        if (size > static_cast<std::size_t>(end_ - at_)) cut();
        const Bytes taken(at_, size);
        at_ += size;
        return taken;
    }

    std::string_view text(std::size_t size) {
        const Bytes taken = take(size);
        return {reinterpret_cast<const char*>(taken.data()), taken.size()};
    }

    [[nodiscard]] const unsigned char* place() const { return at_; }

private:
    [[noreturn]] static void cut() { throw library::Damage("its search index is cut short"); }

    const unsigned char* at_;
    const unsigned char* end_;
};

}  // namespace carrel::search
