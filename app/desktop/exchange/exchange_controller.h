// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <filesystem>
#include <functional>
#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/base/clock.h"
#include "core/personal/backup.h"
#include "core/personal/personal_data.h"

namespace carrel::desktop {

/// What a file holds that is to be imported, and what that would do.
struct PlannedImport {
    QString file;
    personal::PersonalData data;
    personal::MergeReport report;
    std::size_t foreign = 0;  ///< bookmarks that lead elsewhere than into a library; they are left out
};

/// Writes what the reader made in the forms that others read, takes such files in, and restores backups. All
/// of it is done on the thread of the personal file; a file is written whole or not at all.
class ExchangeController : public QObject {
    Q_OBJECT

public:
    enum class Form { Json, Markdown, Html, Csv };
    struct Parts {
        std::filesystem::path personalFile;
        /// Bookmarked articles with their facts, for Csv. Called on the personal thread; may throw.
        std::function<std::string(const personal::PersonalData&)> factTable;
        Clock clock;
    };

    /// `store` outlives the controller.
    ExchangeController(StoreThread& store, Parts parts, QObject* parent = nullptr);

public slots:
    /// `place`: a file; for Markdown a folder, which is made when it isn't there.
    void write(ExchangeController::Form form, const QString& place);
    /// Reads a file; what it would do comes by importPlanned(), and nothing changes.
    void plan(const QString& file);
    void import(const personal::PersonalData& data);
    /// They come by backupsListed(), newest first.
    void listBackups();
    /// What was there is kept beside it.
    void restore(const std::filesystem::path& backup);

signals:
    void importPlanned(const PlannedImport& import);
    void backupsListed(const std::vector<personal::Backup>& backups);
    /// How it went, in a sentence.
    void told(const QString& message);
    void imported(const personal::MergeReport& report);
    /// What is kept is another as a whole: who shows any of it reads it again.
    void replaced();

private:
    void submit(StoreThread::Job job);

    StoreThread& store_;
    Parts parts_;
};

}  // namespace carrel::desktop
