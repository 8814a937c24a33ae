// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/comparison_text.h"

#include <algorithm>
#include <cstddef>
#include <functional>

#include "core/base/csv.h"
#include "core/compare/differing_words.h"
#include "core/markup/entities.h"
#include "core/text/utf8.h"

namespace carrel::compare {

namespace {

using Line = std::vector<std::string>;

/// The headings, then a line for each aspect.
std::vector<Line> linesOf(const Comparison& comparison, const std::string& aspect,
                          const std::string& missing) {
    std::vector<Line> lines{{aspect}};
    for (const Column& column : comparison.columns)
        lines.front().push_back(column.title);
    for (const Aspect& one : comparison.aspects) {
        Line& line = lines.emplace_back(Line{one.title});
        for (const Cell& cell : one.cells)
            line.push_back(cell.text.empty() ? missing : cell.text);
    }
    return lines;
}

std::string markdownCell(const std::string& text) {
    std::string cell;
    for (const char sign : text) {
        if (std::string_view("\\`*_[]<|~").find(sign) != std::string_view::npos) cell += '\\';
        cell += sign == '\n' || sign == '\r' ? ' ' : sign;
    }
    return cell;
}

std::string withoutTabs(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char sign) { return sign == '\t' || sign == '\n' || sign == '\r'; },
        ' ');
    return text;
}

/// Where the bold words of a cell and its links to the web begin and end.
class HtmlCell {
public:
    HtmlCell(const Comparison& comparison, const std::vector<Range>& bold)
        : comparison_(comparison), bold_(bold) {}

    std::string write(const Cell& cell) {
        writeAll(cell.content.inlines);
        return html_;
    }

private:
    void writeAll(const std::vector<markup::Inline>& inlines) {
        for (const markup::Inline& piece : inlines)
            writeOne(piece);
    }

    void writeOne(const markup::Inline& piece) {
        using markup::InlineKind;
        const std::string url = piece.kind == InlineKind::Link ? webAddress(piece.number) : std::string();
        if (!url.empty()) html_ += "<a href=\"" + markup::escaped(url) + "\">";
        if (piece.kind == InlineKind::Text || piece.kind == InlineKind::Code) writeText(piece);
        if (piece.kind == InlineKind::LineBreak) html_ += "<br>";
        writeAll(piece.children);
        if (!url.empty()) html_ += "</a>";
    }

    /// Empty for what leads elsewhere.
    [[nodiscard]] std::string webAddress(std::uint32_t number) const {
        for (const library::Link& link : comparison_.links)
            if (link.number == number && link.type == library::LinkType::External &&
                (link.target.starts_with("https://") || link.target.starts_with("http://")))
                return link.target;
        return {};
    }

    void writeText(const markup::Inline& piece) {
        std::uint32_t at = piece.range.begin;
        const auto upTo = [&](std::uint32_t end) {
            const Range within{at - piece.range.begin, end - piece.range.begin};
            at = end;
            return markup::escaped(text::slice(piece.text, within));
        };
        for (const Range& stretch : bold_) {
            const std::uint32_t begin = std::clamp(stretch.begin, at, piece.range.end);
            const std::uint32_t end = std::clamp(stretch.end, at, piece.range.end);
            if (begin == end) continue;
            html_ += upTo(begin);
            html_ += "<b>" + upTo(end) + "</b>";
        }
        html_ += upTo(piece.range.end);
    }

    const Comparison& comparison_;
    const std::vector<Range>& bold_;
    std::string html_;
};

void appendRow(std::string& html, const Comparison& comparison, const Aspect& aspect,
               const TextWords& words) {
    Line texts;
    for (const Cell& cell : aspect.cells)
        texts.push_back(cell.text);
    const auto bold = differingWords(texts, comparison.language);
    html += "<tr><th>" + markup::escaped(aspect.title) + "</th>";
    for (std::size_t at = 0; at < aspect.cells.size(); ++at) {
        const Cell& cell = aspect.cells[at];
        html += "<td>" +
                (cell.text.empty() ? "<i>" + markup::escaped(words.notStated) + "</i>"
                                   : HtmlCell(comparison, bold[at]).write(cell)) +
                "</td>";
    }
    html += "</tr>\n";
}

}  // namespace

std::string toMarkdown(const Comparison& comparison, const TextWords& words) {
    std::string table;
    for (const Line& line : linesOf(comparison, words.aspect, words.notStated)) {
        const bool headings = table.empty();
        for (const std::string& cell : line)
            table += "| " + markdownCell(cell) + " ";
        table += "|\n";
        if (!headings) continue;
        for (std::size_t at = 0; at < line.size(); ++at)
            table += "| --- ";
        table += "|\n";
    }
    return table;
}

std::string toCsv(const Comparison& comparison, const TextWords& words) {
    std::string table;
    for (const Line& line : linesOf(comparison, words.aspect, {}))
        appendCsvLine(table, line);
    return table;
}

std::string toTabs(const Comparison& comparison, const TextWords& words) {
    std::string table;
    for (const Line& line : linesOf(comparison, words.aspect, {})) {
        std::string_view sign;
        for (const std::string& cell : line) {
            table += std::string(sign) + withoutTabs(cell);
            sign = "\t";
        }
        table += '\n';
    }
    return table;
}

std::string toHtmlTable(const Comparison& comparison, const TextWords& words) {
    std::string html = "<table>\n<tr><th>" + markup::escaped(words.aspect) + "</th>";
    for (const Column& column : comparison.columns)
        html += "<th>" + markup::escaped(column.title) + "</th>";
    html += "</tr>\n";
    for (const Aspect& aspect : comparison.aspects)
        appendRow(html, comparison, aspect, words);
    return html + "</table>\n";
}

}  // namespace carrel::compare
