// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/lint/text_rules.h"

#include "core/markup/rendering.h"
#include "core/text/utf8.h"

namespace carrel::lint {

namespace {

constexpr std::uint32_t longestLead = 200;

void findBare(const std::vector<markup::Inline>& inlines, const std::string& slug,
              std::vector<Finding>& findings) {
    for (const markup::Inline& piece : inlines) {
        if (piece.kind == markup::InlineKind::Image && piece.text.empty())
            findings.push_back({slug, Problem::Kind::Missing,
                                "the picture '" + piece.target + "' has no alternative text",
                                "say between the square brackets what it shows", piece.target});
        findBare(piece.children, slug, findings);
    }
}

void findBare(const std::vector<markup::Block>& blocks, const std::string& slug,
              std::vector<Finding>& findings) {
    for (const markup::Block& block : blocks) {
        findBare(block.inlines, slug, findings);
        findBare(block.children, slug, findings);
    }
}

}  // namespace

std::vector<Finding> longLeads(const library::Article& article) {
    const std::uint32_t length = text::countCodePoints(article.lead);
    if (length <= longestLead) return {};
    return {
        {article.key.slug, Problem::Kind::Unsupported,
         "the lead has " + std::to_string(length) + " characters, lists show " + std::to_string(longestLead),
         "shorten it", "lead:"}};
}

std::vector<Finding> skippedLevels(const library::Article& article) {
    std::vector<Finding> findings;
    std::uint32_t above = 1;
    for (const library::Section& section : article.sections) {
        if (section.level > above + 1)
            findings.push_back({article.key.slug, Problem::Kind::Syntax,
                                "the heading '" + section.title + "' is of level " +
                                    std::to_string(section.level) + " under one of level " +
                                    std::to_string(above),
                                "write it with " + std::to_string(above + 1) + " signs #", section.title});
        above = section.level;
    }
    return findings;
}

std::vector<Finding> picturesWithoutText(const library::Article& article) {
    std::vector<Finding> findings;
    findBare(markup::parseReaderHtml(article.html).blocks, article.key.slug, findings);
    return findings;
}

}  // namespace carrel::lint
