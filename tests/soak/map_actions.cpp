// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The map: moved, zoomed, walked, filtered.
#include <QMenu>
#include <QScrollBar>

#include "app/desktop/map/map_page.h"
#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

namespace {

bool isStill(const MapPage& page) {
    return page.scene().picture() != nullptr && !page.scene().drawing().moving;
}

/// The map that is shown, or that of the article.
MapPage* showMap(Script& script) {
    DrivenWindow& window = script.window;
    if (window.find<MapPage>() == nullptr && !window.trigger("map")) return nullptr;
    window.waitFor([&] {
        const auto* page = window.find<MapPage>();
        return page != nullptr && isStill(*page);
    });
    return window.find<MapPage>();
}

/// The same as a graph, with the focus on it.
MapPage* showGraph(Script& script) {
    MapPage* page = showMap(script);
    if (page == nullptr || page->scene().picture() == nullptr) return nullptr;
    if (!page->view().isVisible())
        if (QAbstractButton* graph = script.window.button(*page, QStringLiteral("Graph")))
            script.window.click(*graph);
    if (!page->view().isVisible()) return nullptr;
    page->view().setFocus(Qt::TabFocusReason);
    return page;
}

std::size_t articlesOn(const MapPage& page) {
    return page.scene().picture()->graph.articles.size();
}

bool openMap(Script& script) {
    if (script.window.find<MapPage>() != nullptr || !readSome(script)) return false;
    return showMap(script) != nullptr;
}

bool drag(Script& script) {
    MapPage* page = showGraph(script);
    if (page == nullptr) return false;
    QWidget& map = *page->view().viewport();
    const QPointF before = page->view().mapToScene(map.rect().center());
    const QPoint from(5, map.height() / 2);  // a place without an article, most often
    QTest::mousePress(&map, Qt::LeftButton, {}, from);
    for (int at = 1; at <= 8; ++at) {
        const QPoint to = from + QPoint(at * 12, at * 5);
        QMouseEvent move(QEvent::MouseMove, to, map.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&map, &move);
        script.window.pause(2);
    }
    QTest::mouseRelease(&map, Qt::LeftButton, {}, from + QPoint(96, 40));
    return page->view().mapToScene(map.rect().center()) != before;
}

bool zoomMap(Script& script) {
    MapPage* page = showGraph(script);
    if (page == nullptr) return false;
    QWidget& map = *page->view().viewport();
    const qreal before = page->view().zoom();
    const int turned = before > 1 || script.random.oneIn(3) ? -120 : 120;
    for (int times = 0; times < 3; ++times) {
        const QPointF middle = map.rect().center();
        QWheelEvent turn(middle, map.mapToGlobal(middle), {}, {0, turned}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &turn);
        script.window.pause(2);
    }
    return page->view().zoom() != before;
}

bool fitMap(Script& script) {
    MapPage* page = showGraph(script);
    if (page == nullptr) return false;
    const QTransform before = page->view().transform();
    const int across = page->view().horizontalScrollBar()->value();
    script.window.press(Qt::Key_0);
    return page->view().transform() != before || page->view().horizontalScrollBar()->value() != across;
}

bool walk(Script& script) {
    static const std::vector<Qt::Key> keys = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    MapPage* page = showGraph(script);
    if (page == nullptr) return false;
    const auto before = page->scene().selected();
    for (std::size_t times = 1 + script.random.below(3); times > 0; --times)
        script.window.press(script.random.oneOf(keys));
    return page->scene().selected() != before;
}

bool centreMap(Script& script) {
    MapPage* page = showGraph(script);
    if (page == nullptr || !walk(script) || !page->scene().selected()) return false;
    const std::string centre = page->scene().picture()->graph.articles[*page->scene().selected()].key.slug;
    script.window.press(Qt::Key_Space);
    return script.window.waitFor(
        [&] { return isStill(*page) && page->scene().picture()->graph.articles.front().key.slug == centre; });
}

bool openFromMap(Script& script) {
    MapPage* page = showGraph(script);
    if (page == nullptr) return false;
    if (!page->scene().selected()) script.window.press(Qt::Key_Right);
    if (!page->scene().selected()) return false;
    const std::string slug = page->scene().picture()->graph.articles[*page->scene().selected()].key.slug;
    script.window.press(Qt::Key_Return);
    return script.window.waitFor([&] { return script.window.article() == slug; });
}

bool filterKind(Script& script) {
    MapPage* page = showGraph(script);
    if (page == nullptr) return false;
    auto* chip = script.window.find<KindChip>(*page);
    if (chip == nullptr) return false;
    const std::size_t before = articlesOn(*page);
    const std::string kind = chip->kind();
    script.window.click(*chip);
    const bool changed = script.window.waitFor([&] { return isStill(*page) && articlesOn(*page) != before; });
    const auto isSame = [&](KindChip& one) { return one.kind() == kind; };
    if (auto* again = script.window.find<KindChip>(*page, isSame); again != nullptr && !again->isChecked()) {
        script.window.click(*again);
        script.window.waitFor([&] { return isStill(*page) && articlesOn(*page) == before; });
    }
    return changed;
}

bool filterConnections(Script& script) {
    MapPage* page = showGraph(script);
    auto* button =
        page == nullptr
            ? nullptr
            : qobject_cast<QToolButton*>(script.window.button(*page, QStringLiteral("Connections")));
    if (button == nullptr) return false;
    const std::size_t before = page->scene().picture()->graph.lines.size();
    const auto isLinks = [](const QAction& one) {
        return one.text().startsWith(QStringLiteral("links in the text"));
    };
    if (!script.window.choose(button->menu(), isLinks)) return false;
    return script.window.waitFor(
        [&] { return isStill(*page) && page->scene().picture()->graph.lines.size() != before; });
}

bool changeSteps(Script& script) {
    static const QStringList choices = {QStringLiteral("1"), QStringLiteral("2"),
                                        QStringLiteral("Whole library")};
    MapPage* page = showGraph(script);
    if (page == nullptr) return false;
    auto* button = script.window.find<QToolButton>(
        *page, [wanted = script.random.oneOf(choices)](QToolButton& one) { return one.text() == wanted; });
    if (button == nullptr || button->isChecked()) return false;
    const auto before = page->scene().picture();
    script.window.click(*button);
    return script.window.waitFor([&] { return isStill(*page) && page->scene().picture() != before; });
}

bool listMap(Script& script) {
    MapPage* page = showMap(script);
    if (page == nullptr) return false;
    const bool graph = page->view().isVisible();
    QAbstractButton* button =
        script.window.button(*page, graph ? QStringLiteral("List") : QStringLiteral("Graph"));
    if (button == nullptr) return false;
    script.window.click(*button);
    return page->view().isVisible() != graph;
}

bool findOnMap(Script& script) {
    MapPage* page = showGraph(script);
    if (page == nullptr) return false;
    auto* field = page->findChild<QLineEdit*>();
    field->setFocus();
    script.window.typeOver(QStringLiteral("the"));
    script.window.press(Qt::Key_Return);
    const bool found = page->scene().drawing().matches.has_value();
    field->clear();
    script.window.pause(1);
    return found;
}

}  // namespace

Actions mapActions() {
    return {{"show on the map", 4, openMap},
            {"drag the map", 3, drag},
            {"zoom the map", 4, zoomMap},
            {"fit the map", 2, fitMap},
            {"walk the map", 4, walk},
            {"make an article the map's centre", 3, centreMap},
            {"open an article of the map", 4, openFromMap},
            {"filter a kind on the map", 2, filterKind},
            {"filter connections on the map", 2, filterConnections},
            {"change the steps of the map", 2, changeSteps},
            {"map as a list", 2, listMap},
            {"find on the map", 2, findOnMap}};
}

}  // namespace carrel::soak
