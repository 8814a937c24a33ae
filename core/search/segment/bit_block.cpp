// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/bit_block.h"

#include <algorithm>
#include <array>
#include <bit>

namespace carrel::search {

namespace {

constexpr unsigned widest = 32;

std::size_t packedSize(std::size_t count, unsigned width) {
    return (count * width + 7) / 8;
}

/// The width that makes the block smallest, exceptions counted.
unsigned bestWidth(std::span<const std::uint32_t> numbers) {
    std::array<std::size_t, widest + 1> wide{};
    for (const std::uint32_t number : numbers)
        ++wide[static_cast<std::size_t>(std::bit_width(number))];
    unsigned best = widest;
    std::size_t least = packedSize(numbers.size(), widest);
    for (unsigned width = 0; width < widest; ++width) {
        std::size_t size = packedSize(numbers.size(), width);
        for (unsigned over = width + 1; over <= widest; ++over)
            size += wide[over] * (1 + (over - width + 6) / 7);
        if (size < least) {
            least = size;
            best = width;
        }
    }
    return best;
}

template <unsigned width>
void unpack(const unsigned char* bytes, std::size_t count, std::uint32_t* numbers) {
    constexpr std::uint64_t mask = (std::uint64_t{1} << width) - 1;
    std::size_t bit = 0;
    for (std::size_t at = 0; at < count; ++at, bit += width)
        numbers[at] =
            static_cast<std::uint32_t>((numberAt<std::uint64_t>(bytes + bit / 8) >> (bit % 8)) & mask);
}

using Unpack = void (*)(const unsigned char*, std::size_t, std::uint32_t*);

template <std::size_t... widths>
constexpr std::array<Unpack, sizeof...(widths)> unpackers(std::index_sequence<widths...> /*widths*/) {
    return {&unpack<static_cast<unsigned>(widths)>...};
}

constexpr auto unpackerOf = unpackers(std::make_index_sequence<widest + 1>());

}  // namespace

void packBlock(std::span<const std::uint32_t> numbers, std::string& bytes) {
    const unsigned width = bestWidth(numbers);
    std::string exceptions;
    std::size_t exceptionCount = 0;
    std::string packed(packedSize(numbers.size(), width), '\0');
    std::size_t bit = 0;
    for (std::size_t at = 0; at < numbers.size(); ++at, bit += width) {
        const std::uint64_t low = numbers[at] & ((std::uint64_t{1} << width) - 1);
        for (std::size_t done = 0; done < width;) {
            const std::size_t place = bit + done;
            auto& byte = packed[place / 8];
            byte =
                static_cast<char>(static_cast<unsigned char>(byte) | ((low >> done) << (place % 8) & 0xFFU));
            done += 8 - place % 8;
        }
        if (width < widest && numbers[at] >> width != 0) {
            ++exceptionCount;
            exceptions.push_back(static_cast<char>(at));
            appendVarint(exceptions, numbers[at] >> width);
        }
    }
    bytes.push_back(static_cast<char>(width));
    bytes.push_back(static_cast<char>(exceptionCount));
    bytes += packed;
    bytes += exceptions;
}

Bytes unpackBlock(Bytes bytes, std::size_t count, std::uint32_t* numbers) {
    ByteReader reader(bytes);
    const unsigned width = reader.fixed<unsigned char>();
    const std::size_t exceptions = reader.fixed<unsigned char>();
    if (width > widest || exceptions > count) throw library::Damage("a block of its search index is broken");
    const Bytes packed = reader.take(packedSize(count, width));
    unpackerOf[width](packed.data(), count, numbers);
    for (std::size_t left = exceptions; left > 0; --left) {
        const std::size_t at = reader.fixed<unsigned char>();
        const std::uint32_t high = reader.number32();
        if (at >= count || width == widest) throw library::Damage("a block of its search index is broken");
        numbers[at] |= high << width;
    }
    return bytes.subspan(static_cast<std::size_t>(reader.place() - bytes.data()));
}

}  // namespace carrel::search
