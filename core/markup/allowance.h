// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/markup/document.h"

namespace carrel::markup {

/// How much of what is bounded a document that is being parsed may still have. What is refused is noted in
/// the document's excesses.
class Allowance {
public:
    /// `document` outlives it. `sourceBytes`: of the text that is parsed.
    Allowance(Document& document, std::size_t sourceBytes)
        : document_(&document), sourceBytes_(sourceBytes) {}

    [[nodiscard]] Document& document() const { return *document_; }
    [[nodiscard]] bool takeLink(std::uint32_t line);
    [[nodiscard]] bool takePicture(std::uint32_t line);
    [[nodiscard]] bool takeRow(std::uint32_t line);
    void addCell() { ++cells_; }
    /// Counts an address that a link has, be it written there or elsewhere.
    void addAddress(std::string_view address, std::uint32_t line);
    /// Whether addresses were repeated beyond measure, so that the rest is better not read.
    [[nodiscard]] bool exhausted() const;

private:
    void note(Excess::Of what, std::uint32_t line);

    Document* document_;
    std::size_t sourceBytes_;
    std::size_t pictures_ = 0;
    std::size_t cells_ = 0;
    std::size_t addressBytes_ = 0;
};

}  // namespace carrel::markup
