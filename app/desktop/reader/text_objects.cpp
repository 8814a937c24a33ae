// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/text_objects.h"

#include <QAbstractTextDocumentLayout>

#include "app/desktop/reader/inline_icon.h"
#include "app/desktop/reader/relation_chip.h"

namespace carrel::desktop {

void addTextObjects(QTextDocument& document, const Theme& theme) {
    QAbstractTextDocumentLayout& layout = *document.documentLayout();
    layout.registerHandler(RelationChip::objectType, new RelationChip(theme, &document));
    layout.registerHandler(InlineIcon::objectType, new InlineIcon(&document));
}

}  // namespace carrel::desktop
