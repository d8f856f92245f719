#pragma once

#include "ui/views/cardworld.h"
#include "views/partycard/partycard.h"
#include "widgets/fieldview.h"

#include <QLineEdit>

namespace kartoteka
{

/// Chooses an action of the menu that is open, and closes it.
void choose(QWidget &parent, const char *menu, const char *action);
/// As somebody who marks everything and types.
void replaceText(QLineEdit *line, const QString &text);
void writeFile(const QString &path, const QByteArray &content);
/// Empty when there is none.
QByteArray readFile(const QString &path);

/// A card with the Russian firm of a world, as large as a person has it.
struct OpenCard {
    explicit OpenCard(CardWorld &world, CardMode mode = CardMode::Tab);

    /// The field of the party with this key; never a row of a part.
    FieldView *field(const char *key);
    /// Begins to edit it with the keyboard and returns its line.
    QLineEdit *edit(const char *key);

    PartyCard card;
};

} // namespace kartoteka
