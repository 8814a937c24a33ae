// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/ideograph_pairs.h"

#include "core/text/break_class.h"
#include "core/text/utf8.h"
#include "core/text/word_fold.h"

namespace carrel::text {

namespace {

void appendCharacter(std::string& folded, std::string_view written) {
    std::size_t at = 0;
    if (isCommonIdeograph(next(written, at)) && at == written.size()) {
        folded += written;
    } else {
        appendWordFold(folded, written);
    }
}

}  // namespace

std::uint32_t IdeographPairs::read(const Piece& run, std::uint32_t position) {
    position_ = position;
    last_.clear();
    alone_ = true;
    Range range{run.range.begin, run.range.begin};
    for (std::size_t at = run.begin; at < run.end;) {
        const std::size_t begin = at;
        range = {range.end, range.end + skipCharacter(text_.substr(0, run.end), at)};
        folded_.clear();
        appendCharacter(folded_, text_.substr(begin, at - begin));
        addFolded(range);
    }
    if (last_.empty()) return position_;
    if (!alone_) --position_;
    visit_({lastRange_, last_, position_, !alone_});
    return position_ + 1;
}

/// One sign may fold to several characters.
void IdeographPairs::addFolded(Range range) {
    for (std::size_t at = 0; at < folded_.size();) {
        const std::size_t begin = at;
        skipCharacter(folded_, at);
        add(std::string_view(folded_).substr(begin, at - begin), range);
    }
}

void IdeographPairs::add(std::string_view character, Range range) {
    if (!last_.empty()) {
        pair_ = last_;
        pair_ += character;
        visit_({{lastRange_.begin, range.end}, pair_, position_++, false});
        alone_ = false;
    }
    last_ = character;
    lastRange_ = range;
}

}  // namespace carrel::text
