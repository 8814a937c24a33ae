// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/collect/findings.h"
#include "core/collect/source_folder.h"
#include "core/markup/document.h"

namespace carrel::collect {

/// The text of one article in its file, to find the line of something in it.
struct ArticleText {
    std::string_view body;
    std::uint32_t firstLine = 1;

    /// Where `words` stand for the first time; 0 when nowhere.
    [[nodiscard]] std::size_t lineOf(std::string_view words) const;
};

/// Finds the pictures of a document, whose paths are relative to the article's file or to the folder, or
/// their names alone, and puts their paths from the folder in place. Returns these paths. What is missing, no
/// picture, or outside the folder is reported, and stays as it was written.
std::vector<std::string> findPictures(markup::Document& document, const SourceFolder& folder,
                                      const ArticleText& text, Findings& findings);

}  // namespace carrel::collect
