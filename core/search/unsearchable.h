// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <utility>

#include "core/library/open_error.h"

namespace carrel::search {

/// A library whose articles can be read, but not searched until rebuildIndex() has made its index anew.
struct Unsearchable {
    std::filesystem::path file;
    std::string why;           ///< a sentence for the reader, with the file's name
    bool rebuildable = false;  ///< the index could be written where the library is
};

class UnsearchableError : public library::OpenError {
public:
    /// `why` is what is wrong with the index.
    UnsearchableError(const std::filesystem::path& file, const std::string& why);
    [[nodiscard]] const Unsearchable& library() const { return library_; }

private:
    explicit UnsearchableError(Unsearchable library);
    Unsearchable library_;
};

}  // namespace carrel::search
