// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <istream>
#include <string>

namespace carrel::collect {

/// Reads a stream line by line without ever holding more than one of bounded length.
class LineReader {
public:
    /// `stream` outlives the reader.
    LineReader(std::istream& stream, std::size_t longest);

    /// False at the end of the stream.
    bool next();
    /// The line, without its end; cut when it was too long.
    [[nodiscard]] const std::string& line() const { return line_; }
    [[nodiscard]] bool tooLong() const { return tooLong_; }
    /// Counts from 1.
    [[nodiscard]] std::size_t number() const { return number_; }

private:
    std::istream& stream_;
    std::size_t longest_;
    std::string line_;
    std::size_t number_ = 0;
    bool tooLong_ = false;
};

}  // namespace carrel::collect
