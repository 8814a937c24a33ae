// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/failure_notice.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

#include <system_error>
#include <utility>

namespace carrel::desktop {

FailureNotice::FailureNotice(std::filesystem::path logFolder, QWidget* window)
    : QObject(window), logFolder_(std::move(logFolder)), window_(window) {}

void FailureNotice::tell(const Failure& failure) {
    if (dialog_ != nullptr) return;
    const bool isNew = kinds_.insert(failure.kind).second;
    if (!isNew && !failure.asked) return;
    dialog_ = makeDialog(failure.action);
    dialog_->open();
}

QMessageBox* FailureNotice::makeDialog(const QString& action) {
    auto* dialog = new QMessageBox(QMessageBox::Warning, tr("Something failed"),
                                   tr("%1 failed, in a way that Carrel didn't expect.").arg(action),
                                   QMessageBox::NoButton, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTextFormat(Qt::PlainText);
    dialog->setInformativeText(
        tr("Nothing that you made is lost, and the tabs are kept. You can go on; when the window is no "
           "longer "
           "as it should be, close Carrel and start it again.\n\nWhat failed stands in the log, in %1.")
            .arg(QString::fromStdString(logFolder_.string())));
    QPushButton* goOn = dialog->addButton(tr("Go on"), QMessageBox::RejectRole);
    dialog->setDefaultButton(goOn);
    dialog->setEscapeButton(goOn);
    connect(dialog->addButton(tr("Show the log"), QMessageBox::HelpRole), &QAbstractButton::clicked, this,
            &FailureNotice::showLog);
    connect(dialog->addButton(tr("Close Carrel"), QMessageBox::DestructiveRole), &QAbstractButton::clicked,
            window_, &QWidget::close);
    return dialog;
}

void FailureNotice::showLog() {
    std::error_code unknown;
    if (!std::filesystem::exists(logFolder_, unknown)) {
        emit told(tr("There is no log: nothing has failed so far."));
        return;
    }
    const QString folder = QString::fromStdString(logFolder_.string());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit told(tr("The desktop has no program for folders. The log is in %1.").arg(folder));
}

}  // namespace carrel::desktop
