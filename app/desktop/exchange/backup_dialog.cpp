// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/exchange/backup_dialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace carrel::desktop {

namespace {

QString describe(const personal::Backup& backup) {
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(backup.made.time_since_epoch().count());
    const qint64 size = QFileInfo(QString::fromStdString(backup.path.string())).size();
    return BackupDialog::tr("%1, %2").arg(QLocale().toString(made, QLocale::LongFormat),
                                          QLocale().formattedDataSize(size));
}

}  // namespace

BackupDialog::BackupDialog(const std::vector<personal::Backup>& backups, QWidget* parent)
    : QDialog(parent), backups_(backups), list_(new QListWidget(this)) {
    constexpr QSize usual(460, 340);
    setWindowTitle(tr("Restore a backup"));
    auto* text = new QLabel(backups.empty()
                                ? tr("There is no backup yet. One is made each day when something changes.")
                                : tr("The chosen backup takes the place of all that you made. What is there "
                                     "now is kept in a file beside it."),
                            this);
    text->setWordWrap(true);
    for (const personal::Backup& backup : backups_)
        list_->addItem(describe(backup));
    list_->setAccessibleName(tr("Backups"));
    list_->setCurrentRow(0);
    list_->setVisible(!backups_.empty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    restore->setEnabled(!backups_.empty());
    restore->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(list_, 1);
    column->addWidget(buttons);
    resize(usual);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::itemActivated, this, &BackupDialog::choose);
}

void BackupDialog::choose() {
    const int row = list_->currentRow();
    if (row < 0) return;
    emit chosen(backups_.at(static_cast<std::size_t>(row)).path);
    accept();
}

}  // namespace carrel::desktop
