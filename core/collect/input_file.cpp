// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/input_file.h"

#include <array>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

#include "core/text/line_feeds.h"
#include "core/text/utf8.h"

namespace carrel::collect {

namespace {

/// "16 MiB"
std::string inMebibytes(std::uintmax_t bytes) {
    constexpr std::uintmax_t mebibyte = std::uintmax_t{1024} * 1024;
    return std::to_string(bytes / mebibyte) + " MiB";
}

Problem unsupported(const std::string& name, const std::string& what, const std::string& advice) {
    return {Problem::Kind::Unsupported, what, advice, {name, 0, 0}};
}

bool isUtf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

Result<std::string> readUpTo(std::uintmax_t largest, const std::filesystem::path& file,
                             const std::string& name) {
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(file, failure);
    if (!failure && size > largest)
        return unsupported(name, "the file is larger than " + inMebibytes(largest) + "; it was left out",
                           "divide it, or make it smaller");
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (failure || stream.bad() || !stream.is_open())
        return Problem{Problem::Kind::Unreadable,
                       "the file can't be read; it was left out",
                       "check its permissions",
                       {name, 0, 0}};
    return bytes;
}

}  // namespace

Result<std::string> readBytes(const std::filesystem::path& file, const std::string& name) {
    return readUpTo(largestFile, file, name);
}

Result<std::string> readText(const std::filesystem::path& file, const std::string& name) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const Result<std::string> bytes = readUpTo(largestText, file, name);
    if (!bytes.ok()) return bytes.problem();
    std::string_view text = *bytes;
    if (isUtf16(text))
        return unsupported(name, "the file is UTF-16 text; it was left out", "save it as UTF-8");
    if (!text::isValid(text))
        return unsupported(name, "the file is not UTF-8 text; it was left out", "save it as UTF-8");
    if (text.find('\0') != std::string_view::npos)
        return unsupported(name, "the file holds zero bytes, so it is no text; it was left out",
                           "give it another ending");
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    return text::withLineFeeds(text);
}

}  // namespace carrel::collect
