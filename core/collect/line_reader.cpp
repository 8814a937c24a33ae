// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/line_reader.h"

#include <algorithm>
#include <streambuf>

namespace carrel::collect {

LineReader::LineReader(std::istream& stream, std::size_t longest) : stream_(stream), longest_(longest) {}

bool LineReader::next() {
    using Traits = std::streambuf::traits_type;
    line_.clear();
    tooLong_ = false;
    bool any = false;
    std::streambuf& bytes = *stream_.rdbuf();
    for (auto byte = bytes.sbumpc(); !Traits::eq_int_type(byte, Traits::eof()); byte = bytes.sbumpc()) {
        any = true;
        if (Traits::to_char_type(byte) == '\n') break;
        tooLong_ = line_.size() >= longest_;
        if (!tooLong_) line_ += Traits::to_char_type(byte);
    }
    if (any) ++number_;
    return any;
}

}  // namespace carrel::collect
