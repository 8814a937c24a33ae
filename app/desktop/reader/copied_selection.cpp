// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/copied_selection.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

#include "app/desktop/navigation/link_target.h"
#include "app/desktop/reader/passage.h"

namespace carrel::desktop {

namespace {

/// Whether a fragment is none of the author's words.
bool isSign(const QTextCharFormat& format) {
    return format.verticalAlignment() == QTextCharFormat::AlignSuperScript && format.isAnchor();
}

QString wordsOf(QString text) {
    text.remove(QChar::ObjectReplacementCharacter);
    text.remove(QChar(0x2060));  // binds an icon to its word
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

QString inHtml(const QString& text, const QTextCharFormat& format, bool heading) {
    QString html = text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    if (format.fontWeight() >= QFont::DemiBold && !heading) html = QStringLiteral("<b>%1</b>").arg(html);
    if (format.fontItalic()) html = QStringLiteral("<i>%1</i>").arg(html);
    const LinkTarget target = linkTarget(format.anchorHref());
    if (target.kind == LinkTarget::Kind::External || target.kind == LinkTarget::Kind::Article)
        html = QStringLiteral("<a href=\"%1\">%2</a>").arg(format.anchorHref().toHtmlEscaped(), html);
    return html;
}

/// The number of an item, or a bullet.
QString markOf(const QTextList& list, const QTextBlock& item) {
    const bool numbers = list.format().style() == QTextListFormat::ListDecimal;
    return (numbers ? list.itemText(item) : QStringLiteral("\u2022")) + QLatin1Char(' ');
}

/// What is copied of the blocks from `first` to `last`, cut at the ends of the selection.
class Copier {
public:
    Copier(const QTextDocument& document, const Passage& selected)
        : document_(document), selected_(selected) {}

    CopiedSelection copy() {
        for (QTextBlock block = document_.findBlock(selected_.begin);
             block.isValid() && block.position() < selected_.end; block = block.next())
            copyBlock(block);
        closeTable();
        closeList();
        return {text_.trimmed(), html_};
    }
    /// Cells that are selected as such.
    CopiedSelection copyCells(const QTextCursor& cursor) {
        int row = 0;
        int rows = 0;
        int column = 0;
        int columns = 0;
        cursor.selectedTableCells(&row, &rows, &column, &columns);
        const QTextTable* table = cursor.currentTable();
        beginTable(table);
        for (int down = row; down < row + rows; ++down)
            for (int right = column; right < column + columns; ++right)
                addCell(down, table->cellAt(down, right));
        closeTable();
        return {text_.trimmed(), html_};
    }

private:
    struct Written {
        QString text;
        QString html;
    };

    void copyBlock(const QTextBlock& block) {
        QTextCursor inside(block);
        const QTextTable* table = inside.currentTable();
        if (table != table_) {
            closeTable();
            closeList();
            if (table != nullptr) beginTable(table);
        }
        if (table != nullptr) {
            const QTextTableCell cell = table->cellAt(block.position());
            if (cell.firstPosition() == block.position() || row_ < 0) addCell(cell.row(), cell);
            return;
        }
        const Written written = write(block);
        if (written.text.trimmed().isEmpty()) return;
        copyParagraph(block, written);
    }
    void copyParagraph(const QTextBlock& block, const Written& written) {
        const QTextList* list = block.textList();
        const int level = block.blockFormat().headingLevel();
        if (list == nullptr || list != list_) closeList();
        if (list != nullptr && list != list_) {
            const bool numbers = list->format().style() == QTextListFormat::ListDecimal;
            listTag_ = numbers ? QStringLiteral("ol") : QStringLiteral("ul");
            html_ += QStringLiteral("<%1>").arg(listTag_);
            list_ = list;
        }
        const QString mark = list == nullptr ? QString() : markOf(*list, block);
        const QString tag = list != nullptr ? QStringLiteral("li")
                            : level > 0     ? QStringLiteral("h%1").arg(level)
                                            : QStringLiteral("p");
        text_ += (list != nullptr || text_.isEmpty() ? QString() : QStringLiteral("\n")) + mark +
                 written.text.trimmed() + QLatin1Char('\n');
        html_ += QStringLiteral("<%1>%2</%1>").arg(tag, written.html);
    }
    [[nodiscard]] Written write(const QTextBlock& block) const {
        Written written;
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            if (isSign(fragment.charFormat())) continue;
            const int begin = std::max(fragment.position(), selected_.begin);
            const int end = std::min(fragment.position() + fragment.length(), selected_.end);
            if (begin >= end) continue;
            const QString words = wordsOf(fragment.text().mid(begin - fragment.position(), end - begin));
            if (words.isEmpty()) continue;
            written.text += words;
            written.html += inHtml(words, fragment.charFormat(), block.blockFormat().headingLevel() > 0);
        }
        return written;
    }
    void beginTable(const QTextTable* table) {
        table_ = table;
        row_ = -1;
        if (!text_.isEmpty()) text_ += QLatin1Char('\n');
        html_ += QStringLiteral("<table>");
    }
    void addCell(int row, const QTextTableCell& cell) {
        if (row != row_) {
            if (row_ >= 0) {
                text_ += QLatin1Char('\n');
                html_ += QStringLiteral("</tr>");
            }
            html_ += QStringLiteral("<tr>");
        } else {
            text_ += QLatin1Char('\t');
        }
        row_ = row;
        QStringList texts;
        QStringList htmls;
        const int last = cell.lastPosition();
        for (QTextBlock block = document_.findBlock(cell.firstPosition());
             block.isValid() && block.position() <= last; block = block.next()) {
            const Written written = write(block);
            texts.append(written.text.simplified());
            htmls.append(written.html);
        }
        text_ += texts.join(QLatin1Char(' ')).trimmed();
        html_ += QStringLiteral("<td>%1</td>").arg(htmls.join(QStringLiteral("<br>")));
    }
    void closeTable() {
        if (table_ == nullptr) return;
        table_ = nullptr;
        html_ += row_ < 0 ? QStringLiteral("</table>") : QStringLiteral("</tr></table>");
        text_ += QLatin1Char('\n');
    }
    void closeList() {
        if (list_ == nullptr) return;
        list_ = nullptr;
        html_ += QStringLiteral("</%1>").arg(listTag_);
    }

    const QTextDocument& document_;
    Passage selected_;
    QString text_;
    QString html_;
    const QTextTable* table_ = nullptr;
    int row_ = -1;
    const QTextList* list_ = nullptr;
    QString listTag_;
};

}  // namespace

CopiedSelection copiedSelection(const QTextCursor& selection) {
    if (!selection.hasSelection()) return {};
    const QTextDocument& document = *selection.document();
    if (selection.hasComplexSelection())
        return Copier(document, {0, document.characterCount()}).copyCells(selection);
    return Copier(document, {selection.selectionStart(), selection.selectionEnd()}).copy();
}

}  // namespace carrel::desktop
