// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/exchange/exchange_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

#include "app/desktop/exchange/backup_dialog.h"
#include "app/desktop/exchange/import_words.h"

namespace carrel::desktop {

namespace {

using Form = ExchangeController::Form;

QString endingOf(Form form) {
    switch (form) {
        case Form::Json:
            return QStringLiteral("json");
        case Form::Html:
            return QStringLiteral("html");
        case Form::Csv:
            return QStringLiteral("csv");
        case Form::Markdown:
            break;
    }
    return {};
}

QString filterOf(Form form) {
    switch (form) {
        case Form::Json:
            return ExchangeDialogs::tr("JSON, all that you made (*.json)");
        case Form::Html:
            return ExchangeDialogs::tr("HTML, bookmarks for browsers (*.html)");
        case Form::Csv:
            return ExchangeDialogs::tr("CSV, key facts with sources (*.csv)");
        case Form::Markdown:
            break;
    }
    return {};
}

}  // namespace

ExchangeDialogs::ExchangeDialogs(ExchangeController& exchange, QWidget* window)
    : QObject(window), exchange_(exchange), window_(window) {
    connect(&exchange_, &ExchangeController::importPlanned, this, &ExchangeDialogs::askToImport);
    connect(&exchange_, &ExchangeController::backupsListed, this, &ExchangeDialogs::chooseBackup);
}

void ExchangeDialogs::askAndExport(Form form) {
    auto* dialog = new QFileDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setWindowTitle(tr("Export bookmarks"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (form == Form::Markdown) {
        dialog->setAcceptMode(QFileDialog::AcceptOpen);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setWindowTitle(tr("Folder for the Markdown files"));
    } else {
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setNameFilter(filterOf(form));
        dialog->setDefaultSuffix(endingOf(form));
        dialog->selectFile(tr("bookmarks") + QLatin1Char('.') + endingOf(form));
    }
    connect(dialog, &QFileDialog::fileSelected, &exchange_,
            [this, form](const QString& place) { exchange_.write(form, place); });
    dialog->open();
}

void ExchangeDialogs::askAndImport() {
    auto* dialog = new QFileDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import bookmarks"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("What Carrel or a browser exported (*.json *.html *.htm)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, &exchange_, &ExchangeController::plan);
    dialog->open();
}

void ExchangeDialogs::askToImport(const PlannedImport& import) {
    const QString words = wordsOf(import.report);
    auto* box = new QMessageBox(window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Import bookmarks"));
    box->setTextFormat(Qt::PlainText);
    const QString name = QFileInfo(import.file).fileName();
    box->setText(words.isEmpty() ? tr("There is nothing new in %1.").arg(name)
                                 : tr("This is what %1 would add. Nothing that is there goes, and it can be "
                                      "undone.")
                                       .arg(name));
    QString more = words;
    if (import.foreign > 0)
        more += QStringLiteral("\n\n") +
                tr("%Ln bookmark(s) lead elsewhere than into a library and are left out.", nullptr,
                   static_cast<int>(import.foreign));
    box->setInformativeText(more.trimmed());
    if (words.isEmpty()) {
        box->addButton(QMessageBox::Close);
    } else {
        QPushButton* go = box->addButton(tr("Import"), QMessageBox::AcceptRole);
        box->addButton(QMessageBox::Cancel);
        box->setDefaultButton(go);
        connect(box, &QMessageBox::accepted, &exchange_,
                [this, data = import.data] { exchange_.import(data); });
    }
    box->open();
}

void ExchangeDialogs::askAndRestore() {
    restoring_ = true;
    exchange_.listBackups();
}

void ExchangeDialogs::chooseBackup(const std::vector<personal::Backup>& backups) {
    if (!std::exchange(restoring_, false)) return;
    auto* dialog = new BackupDialog(backups, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupDialog::chosen, &exchange_, &ExchangeController::restore);
    dialog->open();
}

}  // namespace carrel::desktop
