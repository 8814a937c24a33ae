// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/pictures.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "core/collect/document_walk.h"
#include "core/markup/inline_scan.h"

namespace carrel::collect {

namespace {

using Presence = SourceFolder::Presence;

class PictureFinder {
public:
    PictureFinder(const SourceFolder& folder, const ArticleText& text, Findings& findings)
        : folder_(folder),
          beside_(folder.at(findings.file()).parent_path()),
          text_(text),
          findings_(findings) {}

    void find(markup::Inline& image) {
        bool outside = false;
        const std::optional<std::string> path = pathOf(image.target, outside);
        if (path) {
            image.target = *path;
            found_.push_back(*path);
        } else {
            const std::string where = outside ? "' lies outside the folder" : "' is not there";
            findings_.add(Problem::Kind::Missing, text_.lineOf(image.target),
                          "the picture '" + image.target + where,
                          "put an SVG, PNG, JPEG, GIF or WebP file into the folder");
        }
    }

    std::vector<std::string> take() { return std::move(found_); }

private:
    std::optional<std::string> pathOf(const std::string& target, bool& outside) const {
        if (!markup::isImagePath(target)) return std::nullopt;
        // A leading '/' means the folder here, not the machine.
        const std::string relative = target.substr(std::min(target.find_first_not_of('/'), target.size()));
        for (const std::filesystem::path& file : {beside_ / relative, folder_.at(relative)}) {
            const Presence presence = folder_.presenceOf(file);
            if (presence == Presence::Here) return folder_.pathOf(file);
            outside = outside || presence == Presence::Outside;
        }
        return folder_.findPicture(std::filesystem::path(relative).filename().string());
    }

    const SourceFolder& folder_;
    std::filesystem::path beside_;
    const ArticleText& text_;
    Findings& findings_;
    std::vector<std::string> found_;
};

}  // namespace

std::size_t ArticleText::lineOf(std::string_view words) const {
    const std::size_t at = body.find(words);
    if (words.empty() || at == std::string_view::npos) return 0;
    return firstLine + static_cast<std::size_t>(
                           std::count(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

std::vector<std::string> findPictures(markup::Document& document, const SourceFolder& folder,
                                      const ArticleText& text, Findings& findings) {
    PictureFinder finder(folder, text, findings);
    forEachInlines(document.blocks, [&](std::vector<markup::Inline>& inlines) {
        for (markup::Inline& piece : inlines)
            if (piece.kind == markup::InlineKind::Image) finder.find(piece);
    });
    return finder.take();
}

}  // namespace carrel::collect
