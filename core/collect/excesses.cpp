// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/excesses.h"

#include <string>
#include <utility>

namespace carrel::collect {

namespace {

using markup::Excess;

/// What is wrong, and what to do.
std::pair<std::string, std::string> wordsOf(Excess::Of what) {
    switch (what) {
        case Excess::Of::Links:
            return {"the article has more than " + std::to_string(markup::mostLinks) +
                        " links; of those from here on only the words were kept",
                    "divide the article"};
        case Excess::Of::Pictures:
            return {"the article has more than " + std::to_string(markup::mostPictures) +
                        " pictures; of those from here on only the words were kept",
                    "divide the article"};
        case Excess::Of::Cells:
            return {"the tables of the article have more than " + std::to_string(markup::mostCells) +
                        " cells; the rows from here on were left out",
                    "divide the article, or leave out what nobody reads"};
        case Excess::Of::RepeatedBytes:
            break;
    }
    return {"the article's links repeat long addresses too often; what stands behind was left out",
            "write shorter addresses"};
}

}  // namespace

void reportExcesses(const markup::Document& document, Findings& findings) {
    for (const Excess& excess : document.excesses) {
        auto [message, advice] = wordsOf(excess.what);
        findings.add(Problem::Kind::Unsupported, excess.line, std::move(message), std::move(advice));
    }
}

}  // namespace carrel::collect
