// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/memory_level.h"

#include <malloc.h>

#include <fstream>
#include <map>
#include <string>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CARREL_HAS_SANITIZER
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define CARREL_HAS_SANITIZER
#endif
#ifdef CARREL_HAS_SANITIZER
#include <sanitizer/allocator_interface.h>
#endif

namespace carrel::soak {

namespace {

constexpr double kibibytes = 1024;

double bytesAllocated() {
#ifdef CARREL_HAS_SANITIZER
    return static_cast<double>(__sanitizer_get_current_allocated_bytes());
#else
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks) + static_cast<double>(info.hblkhd);
#endif
}

}  // namespace

bool hasSanitizer() {
#ifdef CARREL_HAS_SANITIZER
    return true;
#else
    return false;
#endif
}

MemoryLevel MemoryLevel::now() {
    std::map<std::string, double> figures;
    std::ifstream file("/proc/self/smaps_rollup");
    std::string line;
    std::getline(file, line);  // the range of addresses
    std::string name;
    std::string unit;
    for (double value = 0; file >> name >> value >> unit;)
        figures[name] = value / kibibytes;
    return {figures["Pss:"], figures["Rss:"], bytesAllocated() / (kibibytes * kibibytes)};
}

}  // namespace carrel::soak
