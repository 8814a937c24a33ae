// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How a reader comes to an article.
#include <QTextBlock>

#include "app/desktop/home/home_page.h"
#include "app/desktop/results/search_page.h"
#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

const library::Summary& someArticle(Script& script) {
    return script.random.oneOf(script.window.contents().articles);
}

bool readSome(Script& script) {
    DrivenWindow& window = script.window;
    if (window.tab().showsReader() && !window.article().empty()) return true;
    const auto isText = [&](const library::Summary& article) {
        const library::Kind* kind = window.contents().description.findKind(article.kind);
        return kind == nullptr || kind->view != library::View::Comparison;
    };
    for (int attempt = 0; attempt < 8; ++attempt)
        if (const library::Summary& article = someArticle(script); isText(article))
            return window.open(article.key.slug) && window.tab().showsReader();
    return false;
}

QString someQuery(Script& script) {
    static const QStringList queries = {QStringLiteral("equifax patch"),
                                        QStringLiteral("technical debt"),
                                        QStringLiteral("cto vs cio"),
                                        QStringLiteral("cloud move"),
                                        QStringLiteral("kind:case security"),
                                        QStringLiteral("\"black friday\""),
                                        QStringLiteral("hiring OR team"),
                                        QStringLiteral("budget board"),
                                        QStringLiteral("on-call -cloud"),
                                        QStringLiteral("architecture"),
                                        QStringLiteral("vendor lock-in"),
                                        QStringLiteral("start-up"),
                                        QStringLiteral("has:bookmark"),
                                        QStringLiteral("certificate expiry"),
                                        QStringLiteral("chief technology officer")};
    QString query = script.random.oneOf(queries);
    if (!script.random.oneIn(3)) return query;
    const auto letter = static_cast<qsizetype>(script.random.below(static_cast<std::size_t>(query.size())));
    return query.at(letter).isLetter() ? query.remove(letter, 1) : query;
}

namespace {

bool openByTree(Script& script) {
    DrivenWindow& window = script.window;
    auto* sidebar = window.find<Sidebar>();
    if (sidebar == nullptr) return false;
    QTreeView* tree = sidebar->tree();
    const library::ArticleKey key = someArticle(script).key;
    const QModelIndex row = static_cast<const ContentsModel*>(tree->model())->indexOf(key);
    if (!row.isValid()) return false;
    tree->expand(row.parent());
    window.clickRow(*tree, row);
    return window.waitFor([&] { return window.article() == key.slug; });
}

struct Link {
    QPoint at;  ///< of the viewport
    std::string slug;
};

/// Where links to other articles begin on the page, and where they lead.
std::vector<std::pair<int, std::string>> linksOn(const ReaderView& reader, const std::string& own) {
    std::vector<std::pair<int, std::string>> links;
    for (QTextBlock block = reader.document()->begin(); block.isValid(); block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            const auto address = parseAddress(format.anchorHref());
            if (address && address->article.slug != own && format.objectType() == QTextFormat::NoObject)
                links.emplace_back(piece.fragment().position(), address->article.slug);
        }
    return links;
}

/// Brings a link of chance into view.
std::optional<Link> someLink(Script& script) {
    if (!readSome(script)) return std::nullopt;
    ReaderView& reader = script.window.reader();
    const auto links = linksOn(reader, script.window.article());
    if (links.empty()) return std::nullopt;
    const auto& [place, slug] = script.random.oneOf(links);
    QTextCursor cursor(reader.document());
    cursor.setPosition(place + 1);
    reader.setTextCursor(cursor);
    reader.ensureCursorVisible();
    script.window.pause(1);
    return Link{reader.cursorRect(cursor).center() + QPoint(2, 0), slug};
}

bool openByLink(Script& script) {
    const auto link = someLink(script);
    if (!link) return false;
    script.window.click(*script.window.reader().viewport(), link->at);
    return script.window.waitFor([&] { return script.window.article() == link->slug; });
}

bool openLinkBehind(Script& script) {
    constexpr std::size_t mostTabs = 8;
    const auto link = someLink(script);
    if (!link || script.tabs.count() >= mostTabs) return false;
    const int before = script.window.tabs().count();
    script.window.click(*script.window.reader().viewport(), link->at, Qt::MiddleButton);
    if (script.window.tabs().count() != before + 1) return false;
    script.tabs.addBehind(link->slug);
    return true;
}

bool peekAtLink(Script& script) {
    const auto link = someLink(script);
    if (!link) return false;
    DrivenWindow& window = script.window;
    window.moveOver(*window.reader().viewport(), link->at);
    const bool seen = window.waitFor([&] { return window.find<PreviewCard>() != nullptr; });
    window.program().previews().dismiss();
    return seen;
}

bool openByPalette(Script& script) {
    DrivenWindow& window = script.window;
    window.press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = window.find<SearchPalette>();
    if (palette == nullptr) return false;
    const QString query = someQuery(script);
    window.typeOver(query);
    const auto& model = static_cast<const HitListModel&>(*palette->findChild<QListView*>()->model());
    // Where a typo is part of a field's name nothing is found.
    if (!window.waitAWhileFor([&] { return model.hitAt(model.index(1)) != nullptr; })) return false;
    for (std::size_t down = script.random.below(3); down > 0; --down)
        window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    return window.waitFor([&] { return !palette->isVisible() && window.tab().showsArticle(); });
}

bool runByPalette(Script& script) {
    DrivenWindow& window = script.window;
    const auto scheme = window.theme().scheme();
    window.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    if (window.find<SearchPalette>() == nullptr) return false;
    window.type(QStringLiteral("light or dark"));
    window.press(Qt::Key_Return);
    return window.waitFor([&] { return window.theme().scheme() != scheme; });
}

bool openByAddress(Script& script) {
    DrivenWindow& window = script.window;
    const library::ArticleKey key = someArticle(script).key;
    window.press(Qt::Key_L, Qt::ControlModifier);
    window.typeOver(toText(Address{key, {}}));
    window.press(Qt::Key_Return);
    return window.waitFor([&] { return window.article() == key.slug; });
}

bool openByContext(Script& script) {
    DrivenWindow& window = script.window;
    if (!readSome(script)) return false;
    auto* panel = window.find<ContextPanel>();
    if (panel == nullptr) return false;
    const auto& model = static_cast<const ContextModel&>(*panel->model());
    const auto what = script.random.oneIn(2) ? PanelSection::What::LinkedFrom : PanelSection::What::Related;
    if (!window.waitAWhileFor([&] { return model.indexOf(what).isValid(); })) return false;
    const QModelIndex section = model.indexOf(what);
    const QModelIndex row = model.index(
        static_cast<int>(script.random.below(static_cast<std::size_t>(model.rowCount(section)))), 0, section);
    const PanelEntry* entry = model.entryAt(row);
    if (entry == nullptr || entry->kind != PanelEntry::Kind::Article) return false;
    const std::string wanted = entry->address.article.slug;
    panel->setCurrentIndex(row);
    QTest::keyClick(panel, Qt::Key_Return);
    return window.waitFor([&] { return window.article() == wanted; });
}

bool goHome(Script& script) {
    DrivenWindow& window = script.window;
    return window.trigger("home") && window.waitFor([&] { return window.find<HomePage>() != nullptr; });
}

bool openFromHome(Script& script) {
    DrivenWindow& window = script.window;
    if (!goHome(script)) return false;
    QList<HomeCard*> cards = window.find<HomePage>()->findChildren<HomeCard*>();
    cards.removeIf([](const HomeCard* card) { return !card->isVisible(); });
    if (cards.isEmpty()) return false;
    HomeCard* card = script.random.oneOf(cards);
    const std::string slug = card->content().article.slug;
    window.click(*card);
    return window.waitFor([&] { return window.article() == slug; });
}

/// One step along the trail.
bool step(Script& script, const char* action) {
    const std::size_t from = script.window.tab().places().trail().at();
    return script.window.trigger(action) && script.window.waitFor([&] {
        return script.window.tab().places().trail().at() != from && !script.window.tab().isWaiting();
    });
}

}  // namespace

Actions openingActions() {
    return {{"open an article in the tree", 8, openByTree},
            {"open a link", 8, openByLink},
            {"open a link in a tab behind", 2, openLinkBehind},
            {"preview a link", 3, peekAtLink},
            {"open a hit of the palette", 6, openByPalette},
            {"run a command of the palette", 1, runByPalette},
            {"open an address", 3, openByAddress},
            {"open a row of the context panel", 5, openByContext},
            {"go home", 2, goHome},
            {"open a card of Home", 3, openFromHome},
            {"back", 8, [](Script& script) { return step(script, "back"); }},
            {"forward", 4, [](Script& script) { return step(script, "forward"); }}};
}

}  // namespace carrel::soak
