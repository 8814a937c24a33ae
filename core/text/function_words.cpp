// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/function_words.h"

#include <algorithm>
#include <array>

namespace carrel::text {

namespace {

/// In order.
constexpr std::array<std::string_view, 152> functionWords = {
    "a",     "about",   "above",   "after",  "again",  "all",     "also",   "always",  "am",      "an",
    "and",   "another", "any",     "are",    "as",     "at",      "be",     "because", "been",    "before",
    "being", "below",   "between", "both",   "but",    "by",      "can",    "could",   "did",     "do",
    "does",  "doing",   "done",    "down",   "during", "each",    "either", "else",    "even",    "ever",
    "every", "few",     "first",   "for",    "from",   "further", "get",    "give",    "go",      "good",
    "had",   "has",     "have",    "having", "he",     "her",     "here",   "him",     "his",     "how",
    "i",     "if",      "in",      "into",   "is",     "it",      "its",    "just",    "last",    "less",
    "like",  "made",    "make",    "many",   "may",    "me",      "might",  "more",    "most",    "much",
    "must",  "my",      "never",   "new",    "next",   "no",      "none",   "nor",     "not",     "now",
    "of",    "off",     "on",      "once",   "one",    "only",    "or",     "other",   "our",     "out",
    "over",  "own",     "same",    "see",    "set",    "she",     "should", "so",      "some",    "still",
    "such",  "than",    "that",    "the",    "their",  "them",    "then",   "there",   "these",   "they",
    "this",  "those",   "through", "to",     "too",    "two",     "under",  "until",   "up",      "us",
    "use",   "used",    "using",   "very",   "was",    "we",      "well",   "were",    "what",    "when",
    "where", "which",   "while",   "who",    "whom",   "why",     "will",   "with",    "without", "would",
    "you",   "your"};

}  // namespace

bool isFunctionWord(std::string_view folded) {
    return std::binary_search(functionWords.begin(), functionWords.end(), folded);
}

}  // namespace carrel::text
