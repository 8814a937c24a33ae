// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/iso_time.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>

namespace carrel {

namespace {

constexpr std::string_view shape = "dddd-dd-ddTdd:dd:dd.dddZ";

bool hasShape(std::string_view text) {
    if (text.size() != shape.size()) return false;
    for (std::size_t at = 0; at < shape.size(); ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        if (shape[at] == 'd' ? !digit : text[at] != shape[at]) return false;
    }
    return true;
}

/// Of digits that are known to be there.
int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

}  // namespace

std::string isoTime(Time time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                       clock.subseconds().count());
}

std::optional<Time> parseIsoTime(std::string_view text) {
    if (!hasShape(text)) return std::nullopt;
    namespace chrono = std::chrono;
    const chrono::year_month_day date(chrono::year(number(text.substr(0, 4))),
                                      chrono::month(static_cast<unsigned>(number(text.substr(5, 2)))),
                                      chrono::day(static_cast<unsigned>(number(text.substr(8, 2)))));
    const chrono::hours hour(number(text.substr(11, 2)));
    const chrono::minutes minute(number(text.substr(14, 2)));
    const chrono::seconds second(number(text.substr(17, 2)));
    if (!date.ok() || hour >= chrono::days(1) || minute >= chrono::hours(1) || second >= chrono::minutes(1))
        return std::nullopt;
    return chrono::sys_days(date) + hour + minute + second + chrono::milliseconds(number(text.substr(20, 3)));
}

}  // namespace carrel
