// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings/settings_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace carrel::desktop {

SettingsDialog::SettingsDialog(SettingsController& controller, QWidget* parent)
    : QDialog(parent),
      controller_(controller),
      spoken_(controller.settings().language),
      size_(new QSpinBox(this)),
      mentions_(new QCheckBox(this)),
      motion_(new QCheckBox(this)),
      restart_(new QLabel(tr("Carrel speaks it from the next start on."), this)),
      showing_(true) {
    setWindowTitle(tr("Settings"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    // In the order of their enumerations.
    appearance_ = addChoice(*form, tr("&Look"), {tr("As the desktop has it"), tr("Light"), tr("Dark")});
    start_ = addChoice(*form, tr("&Begin with"), {tr("What was open last"), tr("Home")});
    face_ = addChoice(*form, tr("Articles in a &typeface"), {tr("without serifs"), tr("with serifs")});
    size_->setRange(leastReadingPixels, mostReadingPixels);
    size_->setSuffix(tr(" px"));
    size_->setAccessibleName(tr("Size of the text"));
    form->addRow(tr("&Size of the text"), size_);
    column_ = addChoice(*form, tr("&Width of the column"), {tr("narrow"), tr("usual"), tr("wide")});
    mentions_->setText(tr("Underline &mentions in the text"));
    form->addRow(mentions_);
    motion_->setText(tr("&Animate the map"));
    form->addRow(motion_);
    language_ =
        addChoice(*form, tr("&Language"),
                  {tr("As the desktop has it"), QStringLiteral("English"), QStringLiteral("Deutsch")});
    form->addRow(QString(), restart_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(20);
    column->addLayout(form);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    take(controller.settings());
    connect(size_, &QSpinBox::valueChanged, this, &SettingsDialog::apply);
    connect(mentions_, &QCheckBox::toggled, this, &SettingsDialog::apply);
    connect(motion_, &QCheckBox::toggled, this, &SettingsDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&controller_, &SettingsController::changed, this, &SettingsDialog::take);
}

QComboBox* SettingsDialog::addChoice(QFormLayout& form, const QString& name, const QStringList& choices) {
    auto* choice = new QComboBox(this);
    choice->addItems(choices);
    choice->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    form.addRow(name, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &SettingsDialog::apply);
    return choice;
}

void SettingsDialog::take(const Settings& settings) {
    showing_ = true;
    appearance_->setCurrentIndex(static_cast<int>(settings.appearance));
    start_->setCurrentIndex(static_cast<int>(settings.start));
    face_->setCurrentIndex(static_cast<int>(settings.reading.face));
    size_->setValue(settings.reading.pixels);
    column_->setCurrentIndex(static_cast<int>(settings.reading.column));
    mentions_->setChecked(settings.mentions);
    motion_->setChecked(settings.motion);
    language_->setCurrentIndex(static_cast<int>(settings.language));
    restart_->setVisible(settings.language != spoken_);
    showing_ = false;
}

void SettingsDialog::apply() {
    if (showing_) return;
    Settings settings = controller_.settings();
    settings.appearance = static_cast<Appearance>(appearance_->currentIndex());
    settings.start = static_cast<StartWith>(start_->currentIndex());
    settings.reading.face = static_cast<ReadingType::Face>(face_->currentIndex());
    settings.reading.pixels = size_->value();
    settings.reading.column = static_cast<ReadingType::Column>(column_->currentIndex());
    settings.mentions = mentions_->isChecked();
    settings.motion = motion_->isChecked();
    settings.language = static_cast<Language>(language_->currentIndex());
    controller_.change(settings);
}

}  // namespace carrel::desktop
