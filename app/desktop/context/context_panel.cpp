// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/context_panel.h"

#include <QLocale>

#include <algorithm>

#include "app/desktop/context/backlink_row.h"
#include "app/desktop/context/outline_row.h"

namespace carrel::desktop {

namespace {

constexpr std::uint32_t sectionLevel = 2;

QWidget* emptyContent() {
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Window);
    return content;
}

}  // namespace

ContextPanel::ContextPanel(const Theme& theme, const library::Description& library, QWidget* parent)
    : QScrollArea(parent), theme_(theme), library_(library), column_(nullptr) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About this article"));
    clear();
}

void ContextPanel::clear() {
    outline_.clear();
    QWidget* content = emptyContent();
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(0, 8, 0, 8);
    column_->setSpacing(0);
    setWidget(content);
}

void ContextPanel::setArticle(const workspace::OpenArticle& article) {
    clear();
    addOutline(article);
    addBacklinks(article.links.in);
    column_->addStretch();
}

void ContextPanel::addTitle(const QString& text, std::size_t count) {
    auto* title =
        new QLabel(QStringLiteral("<b>%1</b>%2")
                       .arg(text, count == 0 ? QString()
                                             : QStringLiteral("&nbsp; ") +
                                                   QLocale().toString(static_cast<qulonglong>(count))));
    title->setFont(theme_.uiFont(12, QFont::Normal));
    title->setForegroundRole(QPalette::Text);
    title->setContentsMargins(16, 4, 12, 4);
    column_->addWidget(title);
}

void ContextPanel::addLine() {
    column_->addSpacing(8);
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Dark);
    column_->addWidget(line);
    column_->addSpacing(6);
}

void ContextPanel::addOutline(const workspace::OpenArticle& article) {
    if (article.article.sections.empty()) return;
    addTitle(tr("On this page"), 0);
    const auto add = [this](const QString& title, const QString& anchor, int depth) {
        auto* row = new OutlineRow(theme_, title, anchor, depth, widget());
        connect(row, &OutlineRow::opened, this, [this, anchor] { emit sectionActivated(anchor); });
        outline_.push_back(row);
        column_->addWidget(row);
    };
    for (const library::Section& section : article.article.sections)
        add(QString::fromStdString(section.title), QString::fromStdString(section.anchor),
            section.level > sectionLevel ? 1 : 0);
    if (!article.article.sources.empty()) add(tr("Sources"), QStringLiteral("sources"), 0);
}

QString ContextPanel::relationOf(const library::Link& link) const {
    if (link.type != library::LinkType::Relation) return {};
    const library::RelationType* type = library_.findRelationType(link.relation);
    return type == nullptr ? QString() : QString::fromStdString(type->name);
}

void ContextPanel::addBacklinks(const std::vector<library::Link>& links) {
    // An article that links here several times, or both by relation and in its text, stands once.
    struct Entry {
        const library::Link* link;
        QString relation;
    };
    std::vector<Entry> entries;
    for (const library::Link& link : links) {
        const auto known = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry& entry) { return entry.link->from == link.from; });
        if (known == entries.end()) {
            entries.push_back({&link, relationOf(link)});
        } else if (known->link->sentence.empty()) {
            known->link = &link;
        }
    }
    if (entries.empty()) return;
    if (!outline_.empty()) addLine();
    addTitle(tr("Linked from"), entries.size());
    for (const Entry& entry : entries)
        addBacklink(*entry.link, entry.relation);
}

void ContextPanel::addBacklink(const library::Link& link, const QString& relation) {
    const library::Kind* kind = library_.findKind(link.otherKind);
    auto* row = new BacklinkRow(theme_,
                                {QString::fromStdString(link.otherTitle),
                                 kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon),
                                 relation, QString::fromStdString(link.sentence)},
                                widget());
    connect(row, &BacklinkRow::opened, this, [this, from = link.from](OpenIn where) {
        emit addressActivated({from, {}}, where);
    });
    column_->addWidget(row);
}

void ContextPanel::setCurrentHeading(const QString& anchor) {
    for (OutlineRow* row : outline_)
        row->setCurrent(row->anchor() == anchor);
}

}  // namespace carrel::desktop
