// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/exporting.h"

#include <initializer_list>
#include <utility>

#include "app/desktop/shell/export_wish.h"

namespace carrel::desktop {

Exporting::Exporting(const Parts& parts, QWidget* window) : QObject(window), parts_(parts) {
    connectArticles();
    connectExchange(window);
}

void Exporting::connectArticles() {
    using Form = ExportController::Form;
    const auto wish = [this] {
        return exportWishOf(parts_.tabs.current(), parts_.library, parts_.controllers.bookmarks);
    };
    connect(parts_.actions.print, &QAction::triggered, this, [this, wish] {
        if (const auto wanted = wish()) exports().askAndPrint(*wanted);
    });
    const std::initializer_list<std::pair<QAction*, Form>> forms = {{parts_.actions.exportPdf, Form::Pdf},
                                                                    {parts_.actions.exportHtml, Form::Html},
                                                                    {parts_.actions.exportCsv, Form::Csv}};
    for (const auto& [action, form] : forms)
        connect(action, &QAction::triggered, this, [this, wish, wanted = form] {
            if (const auto written = wish()) exports().askAndWrite(wanted, *written);
        });
}

void Exporting::connectExchange(QWidget* window) {
    using Form = ExchangeController::Form;
    auto* dialogs = new ExchangeDialogs(parts_.controllers.exchange, window);
    const WindowActions& actions = parts_.actions;
    const std::initializer_list<std::pair<QAction*, Form>> forms = {{actions.exportJson, Form::Json},
                                                                    {actions.exportMarkdown, Form::Markdown},
                                                                    {actions.exportBookmarks, Form::Html},
                                                                    {actions.exportFacts, Form::Csv}};
    for (const auto& [action, form] : forms)
        connect(action, &QAction::triggered, dialogs,
                [dialogs, wanted = form] { dialogs->askAndExport(wanted); });
    connect(actions.importBookmarks, &QAction::triggered, dialogs, &ExchangeDialogs::askAndImport);
    connect(actions.restoreBackup, &QAction::triggered, dialogs, &ExchangeDialogs::askAndRestore);
    const ExchangeController& exchange = parts_.controllers.exchange;
    connect(&exchange, &ExchangeController::told, &parts_.overlays, &Overlays::tell);
    connect(&exchange, &ExchangeController::imported, this,
            [this] { parts_.overlays.offerUndo(tr("Imported")); });
}

ExportController& Exporting::exports() {
    if (exports_ == nullptr) {
        exports_ = new ExportController(parts_.controllers.articles, parts_.library, parts_.theme,
                                        static_cast<QWidget*>(parent()));
        connect(exports_, &ExportController::told, &parts_.overlays, &Overlays::tell);
    }
    return *exports_;
}

}  // namespace carrel::desktop
