// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/citations.h"

#include <algorithm>
#include <map>

#include "core/collect/document_walk.h"

namespace carrel::collect {

namespace {

using markup::Inline;
using markup::InlineKind;

void becomeText(Inline& citation) {
    citation.kind = InlineKind::Text;
    citation.text = "[@" + citation.target + (citation.text.empty() ? "" : ", ") + citation.text + ']';
    citation.target.clear();
}

/// A number stands right behind its word, whatever space the source has there.
void closeGapsBeforeCitations(std::vector<Inline>& inlines) {
    for (std::size_t i = 1; i < inlines.size(); ++i) {
        std::string& text = inlines[i - 1].text;
        if (inlines[i].kind == InlineKind::Citation && inlines[i - 1].kind == InlineKind::Text)
            text.erase(text.find_last_not_of(' ') + 1);
    }
}

class CitationNumbers {
public:
    CitationNumbers(const LibrarySource& library, Findings& findings)
        : library_(library), findings_(findings) {}

    void number(std::vector<Inline>& inlines) {
        for (Inline& piece : inlines)
            if (piece.kind == InlineKind::Citation) number(piece);
        closeGapsBeforeCitations(inlines);
        std::erase_if(inlines, [](const Inline& piece) {
            return (piece.kind == InlineKind::Citation && piece.number == 0) ||
                   (piece.kind == InlineKind::Text && piece.text.empty());
        });
    }

    std::vector<library::Source> take() { return std::move(sources_); }

private:
    void number(Inline& citation) {
        const auto found = library_.sources.find(citation.target);
        if (found != library_.sources.end()) {
            const auto next = static_cast<std::uint32_t>(sources_.size()) + 1;
            const auto [known, isNew] = numbers_.emplace(citation.target, next);
            if (isNew) sources_.push_back(found->second);
            citation.number = known->second;
        } else if (library_.hasSources) {
            findings_.add(Problem::Kind::Missing, citation.range.begin,
                          "cites '" + citation.target + "', which sources.yaml does not have",
                          "add it there, or correct the key");
        } else {
            becomeText(citation);
        }
    }

    const LibrarySource& library_;
    Findings& findings_;
    std::map<std::string, std::uint32_t> numbers_;
    std::vector<library::Source> sources_;
};

}  // namespace

std::vector<library::Source> numberCitations(markup::Document& document, const LibrarySource& library,
                                             Findings& findings) {
    CitationNumbers numbers(library, findings);
    forEachInlines(document.blocks, [&](std::vector<Inline>& inlines) { numbers.number(inlines); });
    return numbers.take();
}

}  // namespace carrel::collect
