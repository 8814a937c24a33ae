// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/exchange/exchange_controller.h"

#include <QFileInfo>

#include <fstream>
#include <iterator>
#include <utility>

#include "core/base/problem.h"
#include "core/personal/exchange/exported_file.h"
#include "core/personal/exchange/html_bookmarks.h"
#include "core/personal/exchange/imported_file.h"
#include "core/personal/exchange/json_export.h"
#include "core/personal/exchange/markdown_export.h"

namespace carrel::desktop {

namespace {

namespace fs = std::filesystem;

/// Throws std::ios_base::failure when it can't be read.
std::string bytesOf(const fs::path& file) {
    std::ifstream stream;
    stream.exceptions(std::ios::failbit | std::ios::badbit);
    stream.open(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void writeMarkdown(const personal::PersonalData& data, const fs::path& folder) {
    fs::create_directories(folder);
    for (const personal::ExportedFile& file : personal::toMarkdown(data))
        personal::writeWhole(folder / file.name, file.bytes);
}

}  // namespace

ExchangeController::ExchangeController(StoreThread& store, Parts parts, QObject* parent)
    : QObject(parent), store_(store), parts_(std::move(parts)) {}

void ExchangeController::write(Form form, const QString& place) {
    submit([this, form, place, parts = parts_](personal::Store& store) -> StoreThread::News {
        const personal::PersonalData data = store.all();
        const fs::path to = place.toStdString();
        if (form == Form::Markdown) {
            writeMarkdown(data, to);
        } else if (form == Form::Html) {
            personal::writeWhole(to, personal::toHtml(data));
        } else if (form == Form::Csv) {
            personal::writeWhole(to, parts.factTable(data));
        } else {
            personal::writeWhole(to, personal::toJson(data, parts.clock()));
        }
        return [this, name = QFileInfo(place).fileName()] { emit told(tr("Saved %1").arg(name)); };
    });
}

void ExchangeController::plan(const QString& file) {
    submit([this, file, clock = parts_.clock](personal::Store& store) -> StoreThread::News {
        PlannedImport import{file, {}, {}};
        std::string bytes;
        try {
            bytes = bytesOf(file.toStdString());
        } catch (const std::ios_base::failure&) {
            return [this, file] {
                emit told(tr("%1 can’t be read; check its name and permissions.").arg(file));
            };
        }
        Result<personal::ImportedFile> read = personal::readImport(bytes, file.toStdString(), clock());
        if (!read)
            return [this, why = QString::fromStdString(carrel::describe(read.problem()))] { emit told(why); };
        import.foreign = read->foreign;
        import.data = std::move(read).value().data;
        import.report = store.tryMerge(import.data);
        return [this, import] { emit importPlanned(import); };
    });
}

void ExchangeController::import(const personal::PersonalData& data) {
    submit([this, data](personal::Store& store) -> StoreThread::News {
        return [this, report = store.merge(data)] {
            emit replaced();
            emit imported(report);
        };
    });
}

void ExchangeController::listBackups() {
    // Also when the file is damaged and there is no store.
    store_.submitWithoutStore(
        *this,
        [this, file = parts_.personalFile]() -> StoreThread::News {
            return [this, backups = personal::backupsOf(file)] { emit backupsListed(backups); };
        },
        [this](const QString& why) { emit told(why); });
}

void ExchangeController::restore(const fs::path& backup) {
    store_.submitWithStoreClosed(
        *this,
        [this, backup, parts = parts_]() -> StoreThread::News {
            const fs::path aside = personal::restoreBackup(parts.personalFile, backup, parts.clock());
            return [this, kept = QString::fromStdString(aside.filename().string())] {
                emit replaced();
                emit told(kept.isEmpty()
                              ? tr("Restored the backup.")
                              : tr("Restored the backup. What was there is kept as %1.").arg(kept));
            };
        },
        [this](const QString& why) { emit told(why); });
}

void ExchangeController::submit(StoreThread::Job job) {
    store_.submit(*this, std::move(job), [this](const QString& why) { emit told(why); });
}

}  // namespace carrel::desktop
