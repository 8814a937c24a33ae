// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace carrel::library {

/// How often the word that is an article's title stands in the texts of a library; see links::MentionFinder.
enum class Commonness {
    Rare,         ///< or no single word: each place where it stands is a mention
    WithCapital,  ///< only where it is written like the title
    Common,       ///< none
};

/// A relation as an article declares it.
struct Declaration {
    std::string type;    ///< id of a relation type
    std::string target;  ///< as it was written
    bool operator==(const Declaration&) const = default;
};

/// What nobody reads of an article, but what must be known to keep the library in step with its source.
struct Upkeep {
    std::vector<std::string> former;       ///< earlier slugs that it claims, be they its own or not
    std::vector<std::string> silentNames;  ///< names that it forbids to be mentioned
    std::vector<Declaration> relations;
    std::vector<std::string>
        linkNames;  ///< keys of the names that its links and relations ask for; no two alike
    std::vector<std::string> nameKeys;  ///< keys of the names by which links find it; no two alike
    std::vector<std::string> pictures;  ///< paths; no two alike
    std::string coarseWords;            ///< which words its text may hold; see links::WordFilters
    std::string words;                  ///< the same, finer
    std::string nameWords;              ///< the words of its names; see links::NameWords
    bool operator==(const Upkeep&) const = default;
};

/// A file of the source as it was when the library was made from it.
struct SourceFile {
    std::uint64_t size = 0;      ///< bytes
    std::int64_t modified = 0;   ///< nanoseconds since 1970; 0: not known
    std::uint64_t checksum = 0;  ///< of its bytes; 0 for pictures
    bool operator==(const SourceFile&) const = default;
};

}  // namespace carrel::library
