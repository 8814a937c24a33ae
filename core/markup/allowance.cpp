// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/allowance.h"

#include <algorithm>

namespace carrel::markup {

bool Allowance::takeLink(std::uint32_t line) {
    if (document_->links.size() < mostLinks) return true;
    note(Excess::Of::Links, line);
    return false;
}

bool Allowance::takePicture(std::uint32_t line) {
    if (pictures_ < mostPictures) {
        ++pictures_;
        return true;
    }
    note(Excess::Of::Pictures, line);
    return false;
}

bool Allowance::takeRow(std::uint32_t line) {
    if (cells_ < mostCells) return true;
    note(Excess::Of::Cells, line);
    return false;
}

void Allowance::addAddress(std::string_view address, std::uint32_t line) {
    addressBytes_ += address.size();
    if (exhausted()) note(Excess::Of::RepeatedBytes, line);
}

bool Allowance::exhausted() const {
    return addressBytes_ > sourceBytes_ + mostRepeatedBytes;
}

void Allowance::note(Excess::Of what, std::uint32_t line) {
    std::vector<Excess>& noted = document_->excesses;
    const bool known =
        std::any_of(noted.begin(), noted.end(), [&](const Excess& excess) { return excess.what == what; });
    if (!known) noted.push_back({what, line});
}

}  // namespace carrel::markup
