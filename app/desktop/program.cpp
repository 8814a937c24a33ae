// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/program.h"

#include <QTimer>

#include <chrono>
#include <utility>

#include "app/desktop/failure/failure.h"
#include "app/desktop/navigation/typed_address.h"
#include "app/desktop/places.h"
#include "core/search/update/index_rebuild.h"
#include "core/workspace/edition.h"
#include "core/workspace/fact_table.h"
#include "core/workspace/marks.h"
#include "core/workspace/result_list.h"

namespace carrel::desktop {

namespace {

constexpr std::chrono::milliseconds storeWaitsAtMost{1000};

ArticleLoader::Calls callsOf(const std::shared_ptr<workspace::Shelf>& shelf) {
    if (shelf == nullptr) return {[](const library::ArticleKey& /*key*/) { return std::nullopt; }, {}};
    return {[shelf](const library::ArticleKey& key) { return shelf->open(key); },
            [shelf](const std::string& wanted) { return suggest(*shelf, wanted); }};
}

/// How often something changed that others hold a copy of.
using Changes = std::shared_ptr<std::atomic<int>>;

/// Notes what of it was seen.
class SeenChanges {
public:
    explicit SeenChanges(Changes changes) : changes_(std::move(changes)) {}
    /// Whether there was one since it was asked last; true the first time.
    bool take() {
        const int now = *changes_;
        return std::exchange(seen_, now) != now;
    }

private:
    Changes changes_;
    int seen_ = -1;
};

/// Opens a shelf of its own at the first query, on the thread that searches. The palette asks an empty one
/// when it opens, so that no key waits for the files.
SearchController::Search searchIn(const workspace::Workspace& workspace, const Changes& renewed) {
    return [&workspace, indexes = SeenChanges(renewed), shelf = std::shared_ptr<workspace::Shelf>()](
               const search::Request& request, const std::stop_token& stop) mutable {
        if (indexes.take()) shelf = std::make_shared<workspace::Shelf>(workspace.openShelf());
        if (request.query.empty()) return search::Answer();
        search::Request marked = request;
        marked.marked = workspace::marksFor(request.query, workspace.personalFile());
        return shelf->search(marked, stop);
    };
}

/// The same, with what is counted and listed on a search page.
ResultFinder::Find resultsIn(const workspace::Workspace& workspace, const Changes& renewed,
                             const Changes& marked) {
    return [&workspace, indexes = SeenChanges(renewed), marks = SeenChanges(marked), has = search::Marked(),
            lister = std::shared_ptr<workspace::ResultLister>()](const search::Request& request,
                                                                 const std::stop_token& stop) mutable {
        if (indexes.take()) lister = std::make_shared<workspace::ResultLister>(workspace.openShelf());
        if (marks.take()) has = workspace::allMarks(workspace.personalFile());
        search::Request withMarks = request;
        withMarks.marked = has;
        return lister->list(withMarks, stop);
    };
}

/// Opens a shelf of its own for the first article, on the thread that looks for connections.
ConnectionFinder::Find connectionsIn(const workspace::Workspace& workspace) {
    return [&workspace, shelf = std::shared_ptr<workspace::Shelf>()](const workspace::OpenArticle& article,
                                                                     const PersonalLinks& own) mutable {
        if (shelf == nullptr) shelf = std::make_shared<workspace::Shelf>(workspace.openShelf());
        return workspace::connectionsOf(*shelf, article, own);
    };
}

/// Each copy opens a shelf of its own at its first wish, on the thread that lays out.
MapFinder::Read mapIn(const workspace::Workspace& workspace) {
    return [&workspace, shelf = std::shared_ptr<workspace::Shelf>()](const MapWish& wish) mutable {
        if (shelf == nullptr) shelf = std::make_shared<workspace::Shelf>(workspace.openShelf());
        return wish.centre.empty()
                   ? shelf->wholeMap(wish.library)
                   : shelf->neighbourhood({wish.library, wish.centre}, wish.steps, mostArticles(wish.steps));
    };
}

SearchController::Rebuild rebuildFor(const Changes& renewed) {
    return [renewed](const std::filesystem::path& library, const std::stop_token& stop) {
        if (search::rebuildIndex(library, stop)) ++*renewed;
    };
}

ExchangeController::Parts exchangeFor(const workspace::Workspace& workspace) {
    return {
        workspace.personalFile(),
        [&workspace](const personal::PersonalData& data) {
            return workspace::factTable(workspace.openShelf(), data);
        },
        [] {
            return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
        }};
}

/// What became of the reader's places in a new edition; empty when there is nothing to tell.
QString toldOf(const workspace::EditionReport& report, const library::Description& library) {
    const auto moved = static_cast<int>(report.moved.size());
    const auto lost = static_cast<int>(report.lost.size());
    QStringList sentences;
    if (moved > 0)
        sentences.append(MainWindow::tr("%Ln of your places moved with the edition %1.", nullptr, moved)
                             .arg(QString::fromStdString(library.edition)));
    if (lost > 0)
        sentences.append(
            MainWindow::tr("%Ln of your places is not found in the edition %1; it is kept.", nullptr, lost)
                .arg(QString::fromStdString(library.edition)));
    return sentences.join(QLatin1Char(' '));
}

/// Each place on a line.
QStringList listOf(const workspace::EditionReport& report) {
    const auto nameOf = [](const workspace::EditionReport::Place& place) {
        const QString title = QString::fromStdString(place.title.empty() ? place.from.slug : place.title);
        const QString words = QString::fromStdString(place.words).simplified();
        return words.isEmpty() ? title
                               : title + QStringLiteral(": \u201C") + words + QStringLiteral("\u201D");
    };
    QStringList lines;
    for (const workspace::EditionReport::Place& place : report.lost)
        lines.append(MainWindow::tr("Lost its place: %1").arg(nameOf(place)));
    for (const workspace::EditionReport::Place& place : report.moved)
        lines.append(place.from == place.to ? MainWindow::tr("Its words changed: %1").arg(nameOf(place))
                                            : MainWindow::tr("Now in \u201C%2\u201D: %1")
                                                  .arg(nameOf(place), QString::fromStdString(place.to.slug)));
    return lines;
}

QString wordsOnUnexpectedEnd(StartWith start) {
    return start == StartWith::Home
               ? MainWindow::tr(
                     "Carrel ended unexpectedly last time. What you made is kept; what happened "
                     "stands in the log (menu, Help).")
               : MainWindow::tr(
                     "Carrel ended unexpectedly last time. Your tabs are as they were; what "
                     "happened stands in the log (menu, Help).");
}

}  // namespace

Program::Program(workspace::Workspace workspace, Start start, Theme& theme, const PreviewDelays& delays,
                 const OpenOwnWindow& opener)
    : workspace_(std::move(workspace)),
      start_(std::move(start)),
      articles_(callsOf(start_.shelf)),
      previews_(articles_, start_.contents.description, delays),
      renewed_(std::make_shared<std::atomic<int>>(0)),
      marked_(std::make_shared<std::atomic<int>>(0)),
      search_(searchIn(workspace_, renewed_), rebuildFor(renewed_)),
      results_(resultsIn(workspace_, renewed_, marked_)),
      connections_(connectionsIn(workspace_)),
      store_([this] { return workspace_.openStore(); }, StoreThread::Begin::Released),
      bookmarks_(store_),
      folders_(store_),
      savedSearches_(store_),
      highlightReader_(store_),
      exchange_(store_, exchangeFor(workspace_)),
      links_(store_),
      highlights_(store_),
      notes_(store_),
      reading_(store_),
      undo_(store_),
      settings_(start_.settings),
      window_(
          theme, start_.contents,
          {articles_, search_, results_, connections_, bookmarks_, folders_, savedSearches_, highlightReader_,
           exchange_, links_, highlights_, notes_, reading_, undo_, previews_, settings_, mapIn(workspace_),
           [opener] { return opener(guideFile()); }, logFolder(workspace_.personalFile().parent_path())}) {
    constexpr int width = 1360;
    constexpr int height = 860;
    window_.resize(width, height);
    window_.restore(start_.session);
    theme.setAppearance(start_.settings.appearance);
    theme.setReadingType(start_.settings.reading);
    theme.setMotion(start_.settings.motion);
    QObject::connect(&settings_, &SettingsController::changed, &theme, [&theme](const Settings& settings) {
        theme.setAppearance(settings.appearance);
        theme.setReadingType(settings.reading);
        theme.setMotion(settings.motion);
    });
    // The first picture doesn't need what the reader made; a window that is never painted does later.
    QObject::connect(&window_, &MainWindow::painted, &store_, &StoreThread::release);
    QTimer::singleShot(storeWaitsAtMost, &store_, &StoreThread::release);
    const auto countMarks = [marked = marked_] { ++*marked; };
    QObject::connect(&bookmarks_, &BookmarkController::bookmarksChanged, &window_, countMarks);
    QObject::connect(&highlights_, &HighlightController::changed, &window_, countMarks);
    QObject::connect(&notes_, &NoteController::changed, &window_, countMarks);
    QObject::connect(&exchange_, &ExchangeController::replaced, &window_,
                     [this] { readPersonalDataAgain(); });
    QObject::connect(&folders_, &FolderController::folderRemoved, &bookmarks_, &BookmarkController::reload);
    QObject::connect(&highlights_, &HighlightController::changed, &highlightReader_,
                     &HighlightReader::readCounts);
    QObject::connect(&undo_, &UndoController::undone, &window_, [this] { readPersonalDataAgain(); });
    QObject::connect(&undo_, &UndoController::redone, &window_, [this] { readPersonalDataAgain(); });
    if (!start_.stateFolder.empty()) keepState();
}

void Program::followEdition() {
    const auto job = [this](personal::Store& store) -> StoreThread::News {
        const library::Description& library = start_.contents.description;
        if (store.followedEdition(library.id) == library.edition) return [] {};
        const auto report = workspace::followEdition(workspace_.openShelf(), library, store);
        return [this, told = toldOf(report, library), list = listOf(report)] {
            if (told.isEmpty()) return;
            readPersonalDataAgain();
            window_.tellMore(told, list);
        };
    };
    store_.submit(window_, job, [this](const QString& why) { window_.tell(why); });
}

void Program::readPersonalDataAgain() {
    bookmarks_.reload();
    bookmarks_.readVisits();
    folders_.reload();
    savedSearches_.reload();
    links_.reload();
    highlights_.reload();
    notes_.reload();
    reading_.reload();
}

void Program::keepState() {
    sessionFile_ = std::make_unique<StateFile>(sessionFile(start_.stateFolder), [this] {
        SavedSession session = window_.saved();
        session.tabs.insert(session.tabs.end(), start_.tabsAside.begin(), start_.tabsAside.end());
        return toJson(session);
    });
    settingsFile_ = std::make_unique<StateFile>(settingsFile(start_.stateFolder),
                                                [this] { return toJson(settings_.settings()); });
    QObject::connect(&window_, &MainWindow::sessionChanged, sessionFile_.get(), &StateFile::noteChange);
    QObject::connect(&settings_, &SettingsController::changed, settingsFile_.get(), &StateFile::noteChange);
    for (const StateFile* file : {sessionFile_.get(), settingsFile_.get()})
        QObject::connect(file, &StateFile::writingFailed, &window_, &MainWindow::tell);
}

void Program::show() {
    // Not where it happened: on that thread the toolkit must not be used before the application is there.
    if (!start_.failureKind.empty()) noteFailure({{}, "opening the library: " + start_.failureKind, false});
    // The page is set once, in the width that the window has; nothing is painted before the event loop runs.
    window_.show();
    const bool empty = start_.failure.isEmpty() && !start_.trail.current();
    if (empty || !start_.failure.isEmpty()) {
        window_.showMessage(MainWindow::tr("There is nothing to read"),
                            empty ? MainWindow::tr("The library holds no articles.") : start_.failure);
        return;
    }
    window_.begin(start_.trail, start_.article);
    followEdition();
    if (!start_.badAddress.isEmpty())
        window_.tell(readAddress(start_.badAddress, start_.contents.description).problem);
    if (start_.endedUnexpectedly) window_.tell(wordsOnUnexpectedEnd(start_.settings.start));
}

}  // namespace carrel::desktop
