// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/backup.h"

#include <algorithm>
#include <charconv>

#include "core/base/disk.h"
#include "core/base/iso_time.h"
#include "core/personal/personal_file.h"
#include "core/personal/schema.h"
#include "core/sql/error.h"

namespace carrel::personal {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view extension = ".db";

/// 20261128T163500.123Z, in UTC: names in the order of their times.
std::string stamp(Time time) {
    std::string text = isoTime(time);
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':'; }),
               text.end());
    return text;
}

std::optional<Time> timeOf(std::string_view stamp) {
    constexpr std::size_t length = 20;
    if (stamp.size() != length) return std::nullopt;
    std::string text(stamp);
    for (const auto& [at, mark] :
         {std::pair{13U, ':'}, std::pair{11U, ':'}, std::pair{6U, '-'}, std::pair{4U, '-'}})
        text.insert(at, 1, mark);
    return parseIsoTime(text);
}

std::optional<int> schemaOf(std::string_view digits) {
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

/// personal-20261128T163500.123Z-schema-3.db
std::optional<Backup> backupNamed(const fs::path& path, const std::string& stem) {
    const std::string name = path.filename().string();
    const std::string_view middle = "-schema-";
    const std::size_t schemaAt = name.rfind(middle);
    if (name.rfind(stem + "-", 0) != 0 || path.extension() != extension || schemaAt == std::string::npos ||
        schemaAt <= stem.size())
        return std::nullopt;
    const std::string_view rest(name);
    const auto made = timeOf(rest.substr(stem.size() + 1, schemaAt - stem.size() - 1));
    const std::size_t digitsAt = schemaAt + middle.size();
    const auto schema = schemaOf(rest.substr(digitsAt, rest.size() - digitsAt - extension.size()));
    if (!made || !schema) return std::nullopt;
    return Backup{path, *made, *schema};
}

void checkBackup(sql::Database& copy, const fs::path& path) {
    if (copy.applicationId() != applicationId)
        throw OpenError(OpenError::Reason::Foreign, path.string() + " is no backup of a personal file.");
    if (copy.userVersion() > static_cast<int>(schemaSteps.size()))
        throw OpenError(OpenError::Reason::Newer, path.string() + " was written by a newer Carrel.");
    if (const std::string found = copy.damage(); !found.empty())
        throw OpenError(OpenError::Reason::Damaged, path.string() + " is damaged (" + found + ").");
}

/// Copies `from` as a whole to `to`, which is there at once or not at all.
void copyWhole(sql::Database& from, const fs::path& to) {
    const fs::path partial = to.string() + ".partial";
    fs::remove(partial);
    from.copyTo(partial);
    {
        sql::Database copy(partial, sql::Access::ReadOnly);
        checkBackup(copy, partial);
    }
    syncToDisk(partial);
    fs::rename(partial, to);
    syncToDisk(to.parent_path());
}

/// The first of them that can be read.
fs::path newestGood(const fs::path& file) {
    for (const Backup& backup : backupsOf(file)) {
        try {
            sql::Database copy(backup.path, sql::Access::Immutable);
            checkBackup(copy, backup.path);
            return backup.path;
        } catch (const std::runtime_error&) {
            continue;  // an older one may be whole
        }
    }
    throw OpenError(OpenError::Reason::Damaged,
                    "There is no backup that can be read in " + backupFolder(file).string() + ".");
}

/// Keeps what is there, with its write-ahead log, under another name.
fs::path keepAside(const fs::path& file, Time now) {
    if (!fs::exists(file)) return {};
    fs::path aside = file;
    aside.replace_filename(file.stem().string() + "-replaced-" + stamp(now) + ".db");
    fs::copy_file(file, aside, fs::copy_options::overwrite_existing);
    syncToDisk(aside);
    if (const fs::path log = file.string() + "-wal"; fs::exists(log)) {
        fs::copy_file(log, aside.string() + "-wal", fs::copy_options::overwrite_existing);
        syncToDisk(aside.string() + "-wal");
    }
    syncToDisk(file.parent_path());
    return aside;
}

}  // namespace

fs::path backupFolder(const fs::path& file) {
    return file.parent_path() / "backups";
}

std::vector<Backup> backupsOf(const fs::path& file) {
    std::vector<Backup> found;
    std::error_code missing;
    for (const fs::directory_entry& entry : fs::directory_iterator(backupFolder(file), missing))
        if (auto backup = backupNamed(entry.path(), file.stem().string()))
            found.push_back(*std::move(backup));
    std::sort(found.begin(), found.end(), [](const Backup& left, const Backup& right) {
        return left.path.filename() > right.path.filename();
    });
    return found;
}

Backup backUp(sql::Database& database, const fs::path& file, Time now) {
    fs::create_directories(backupFolder(file));
    const int schema = database.userVersion();
    const fs::path path = backupFolder(file) / (file.stem().string() + "-" + stamp(now) + "-schema-" +
                                                std::to_string(schema) + ".db");
    copyWhole(database, path);
    const std::vector<Backup> all = backupsOf(file);
    for (std::size_t at = backupsKept; at < all.size(); ++at)
        fs::remove(all[at].path);
    return {path, now, schema};
}

fs::path restoreBackup(const fs::path& file, const std::optional<fs::path>& backup, Time now) {
    const FileLock lock = lockPersonalFile(file);
    const fs::path from = backup ? *backup : newestGood(file);
    const fs::path ready = file.string() + ".restored";
    {
        sql::Database whole(from, sql::Access::Immutable);
        checkBackup(whole, from);
        copyWhole(whole, ready);
    }
    fs::path aside = keepAside(file, now);
    // Both are kept by now. The old log must not be applied to the new file.
    fs::remove(file.string() + "-wal");
    fs::remove(file.string() + "-shm");
    fs::rename(ready, file);
    syncToDisk(file.parent_path());
    return aside;
}

}  // namespace carrel::personal
