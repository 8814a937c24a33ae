// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/result_preview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QVBoxLayout>

#include <utility>

#include "app/desktop/search/hit_landing.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"
#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

constexpr int previewSide = 22;
constexpr int previewIcon = 16;
constexpr int passageSize = 14;
constexpr int passageLine = 22;
constexpr int previewPause = 40;  // milliseconds
constexpr std::size_t mostOpenings = 4;

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString part(const std::string& text, Range range) {
    const std::string_view bytes = text::slice(text, range);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

}  // namespace

ResultPreview::ResultPreview(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      parts_(parts),
      page_(new QWidget(this)),
      kindIcon_(new QLabel(page_)),
      kicker_(plainLabel(page_)),
      title_(plainLabel(page_)),
      lead_(plainLabel(page_)),
      open_(new QPushButton(tr("Open"), page_)),
      newTab_(new QPushButton(tr("New tab"), page_)),
      bookmark_(new QToolButton(page_)),
      link_(new QToolButton(page_)),
      count_(plainLabel(page_)),
      text_(new QTextBrowser(page_)) {
    auto* column = new QVBoxLayout(page_);
    column->setContentsMargins(previewSide, 16, 0, 0);
    column->setSpacing(6);
    auto* kicker = new QHBoxLayout;
    kicker->setSpacing(8);
    kicker->addWidget(kindIcon_);
    kicker->addWidget(kicker_, 1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, previewSide, 0);
    head->setSpacing(6);
    head->addLayout(kicker);
    head->addWidget(title_);
    head->addWidget(lead_);
    head->addLayout(makeButtons());
    head->addWidget(count_);
    column->addLayout(head);
    column->addWidget(text_, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);
    text_->setAccessibleName(tr("Passages"));
    text_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page_->hide();
    connect(text_, &QTextBrowser::anchorClicked, this, &ResultPreview::openPassage);
    connect(&parts_.bookmarks, &BookmarkController::bookmarksChanged, this, &ResultPreview::refreshBookmark);
    connect(&parts_.theme, &Theme::changed, this, &ResultPreview::applyTheme);
    wait_.setSingleShot(true);
    wait_.setInterval(previewPause);
    connect(&wait_, &QTimer::timeout, this, &ResultPreview::showWanted);
    applyTheme();
}

ResultPreview::~ResultPreview() {
    latest_.request_stop();
}

QLayout* ResultPreview::makeButtons() {
    open_->setAutoDefault(false);
    open_->setDefault(true);  // looks like what one most likely wants
    open_->setToolTip(tr("Open (Enter)"));
    newTab_->setAutoDefault(false);
    newTab_->setToolTip(tr("Open in a new tab (Ctrl+Enter)"));
    link_->setAccessibleName(tr("Copy link"));
    for (QToolButton* button : {bookmark_, link_}) {
        button->setAutoRaise(true);
        button->setToolTip(button->accessibleName());
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 6);
    row->setSpacing(8);
    for (QWidget* button : std::initializer_list<QWidget*>{open_, newTab_, bookmark_, link_})
        row->addWidget(button);
    row->addStretch();
    const auto open = [this](OpenIn where) {
        if (result_) emit opened(addressOf(result_->hit), landingOf(result_->hit), where);
    };
    connect(open_, &QPushButton::clicked, this, [open] { open(OpenIn::Here); });
    connect(newTab_, &QPushButton::clicked, this, [open] { open(OpenIn::Front); });
    connect(bookmark_, &QToolButton::clicked, this, &ResultPreview::toggleBookmark);
    connect(link_, &QToolButton::clicked, this, &ResultPreview::copyLink);
    return row;
}

void ResultPreview::setResult(const workspace::Result* result) {
    if (result != nullptr) {
        wanted_ = *result;
        wait_.start();
        return;
    }
    latest_.request_stop();
    wait_.stop();
    result_.reset();
    page_->hide();
}

void ResultPreview::showWanted() {
    latest_.request_stop();
    latest_ = std::stop_source();
    const bool sameArticle = result_ && result_->hit.article == wanted_->hit.article;
    result_ = std::exchange(wanted_, std::nullopt);
    if (!sameArticle) {
        passages_.clear();
        text_->clear();
        lead_->clear();
        count_->clear();
    }
    const library::Kind* kind = parts_.library.findKind(result_->hit.kind);
    QStringList kicker;
    if (kind != nullptr) kicker.append(QString::fromStdString(kind->name).toUpper());
    for (const char* field : {"company", "year"})
        if (const std::string value = result_->field(field); !value.empty())
            kicker.append(QString::fromStdString(value));
    kicker_->setText(kicker.join(QStringLiteral("  \u00B7  ")));
    title_->setText(QString::fromStdString(result_->hit.title));
    page_->show();
    showKind(kind);
    refreshBookmark();
    parts_.articles.load(result_->hit.article, latest_.get_token(), [this](const Reading& reading) {
        if (reading.article != nullptr) showArticle(reading.article);
    });
}

void ResultPreview::showArticle(const OpenArticlePtr& article) {
    lead_->setText(QString::fromStdString(article->article.lead));
    passages_ = result_->hit.matches.empty() ? workspace::openingsOf(article->article, mostOpenings)
                                             : workspace::passagesOf(article->article, result_->hit.matches);
    const auto matches = static_cast<int>(result_->hit.matches.size());
    const auto sections = static_cast<int>(passages_.size());
    count_->setText(matches == 0 ? QString()
                                 : tr("%1 in %2", "9 matches in 4 sections")
                                       .arg(tr("%Ln match(es)", nullptr, matches),
                                            tr("%Ln section(s)", nullptr, sections)));
    writePassages();
}

void ResultPreview::writePassages() {
    const Tokens& t = parts_.theme.tokens();
    QTextDocument& document = *text_->document();
    document.clear();
    document.setDocumentMargin(0);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setRightMargin(parts_.theme.scaled(previewSide));
    document.rootFrame()->setFrameFormat(frame);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextBlockFormat block;
    block.setLineHeight(parts_.theme.scaled(passageLine), QTextBlockFormat::FixedHeight);
    for (std::size_t at = 0; at < passages_.size(); ++at) {
        const workspace::MatchPassage& passage = passages_[at];
        block.setTopMargin(at == 0 ? 0 : parts_.theme.scaled(10));
        QTextCharFormat heading;
        heading.setFont(parts_.theme.widgetFont(13, QFont::DemiBold));
        heading.setForeground(t.text);
        heading.setAnchor(true);
        heading.setAnchorHref(QString::number(at));
        if (at == 0) {
            cursor.setBlockFormat(block);
        } else {
            cursor.insertBlock(block);
        }
        const QString title =
            passage.title.empty() ? tr("At the beginning") : QString::fromStdString(passage.title);
        cursor.insertText(title, heading);
        block.setTopMargin(0);
        cursor.insertBlock(block);
        QTextCharFormat plain;
        plain.setFont(parts_.theme.widgetFont(passageSize));
        plain.setForeground(t.text);
        QTextCharFormat marked = plain;
        marked.setBackground(t.match);
        std::uint32_t from = 0;
        for (const Range& mark : passage.marks) {
            cursor.insertText(part(passage.text, {from, mark.begin}), plain);
            cursor.insertText(part(passage.text, mark), marked);
            from = mark.end;
        }
        cursor.insertText(part(passage.text, {from, text::countCodePoints(passage.text)}), plain);
    }
    cursor.endEditBlock();
    text_->moveCursor(QTextCursor::Start);
}

void ResultPreview::openPassage(const QUrl& link) {
    const auto at = static_cast<std::size_t>(link.toString().toUInt());
    if (!result_ || at >= passages_.size()) return;
    Landing landing = landingOf(result_->hit);
    landing.passage = passages_[at].source;
    emit opened({result_->hit.article, passages_[at].anchor}, landing, OpenIn::Here);
}

void ResultPreview::toggleBookmark() {
    if (!result_) return;
    const search::Hit& hit = result_->hit;
    if (const BookmarkPtr bookmark = parts_.bookmarks.find(hit.article)) {
        parts_.bookmarks.remove({bookmark->id});
    } else {
        parts_.bookmarks.add({hit.article, {}, hit.title, hit.kind});
    }
}

void ResultPreview::copyLink() {
    if (!result_) return;
    const QString address = toText(Address{result_->hit.article, {}});
    QGuiApplication::clipboard()->setText(address);
    emit told(tr("Copied %1").arg(address));
}

void ResultPreview::refreshBookmark() {
    const bool marked = result_ && parts_.bookmarks.find(result_->hit.article) != nullptr;
    const Tokens& t = parts_.theme.tokens();
    bookmark_->setIcon(icon(marked ? QStringLiteral("bookmark-filled") : QStringLiteral("bookmark"),
                            marked ? t.accent : t.secondText));
    bookmark_->setAccessibleName(marked ? tr("Remove the bookmark") : tr("Bookmark"));
    bookmark_->setToolTip(bookmark_->accessibleName());
}

void ResultPreview::applyTheme() {
    const Tokens& t = parts_.theme.tokens();
    kicker_->setFont(parts_.theme.widgetFont(11, QFont::DemiBold));
    setTextColour(*kicker_, parts_.theme, t.secondText);
    title_->setFont(parts_.theme.headingFont(parts_.theme.scaled(20)));
    lead_->setFont(parts_.theme.widgetFont(15));
    setTextColour(*lead_, parts_.theme, t.secondText);
    count_->setFont(parts_.theme.widgetFont(12, QFont::DemiBold));
    setTextColour(*count_, parts_.theme, t.secondText);
    link_->setIcon(icon(QStringLiteral("link"), t.secondText));
    refreshBookmark();
    if (!result_) return;
    showKind(parts_.library.findKind(result_->hit.kind));
    writePassages();
}

void ResultPreview::showKind(const library::Kind* kind) {
    const Tokens& t = parts_.theme.tokens();
    const QString name = kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
    kindIcon_->setPixmap(iconPixmap(name, t.kindColour(name.toStdString()), parts_.theme.scaled(previewIcon),
                                    devicePixelRatioF()));
}

}  // namespace carrel::desktop
