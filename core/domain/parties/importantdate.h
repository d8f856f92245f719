#pragma once

#include "domain/parties/party.h"

namespace kartoteka
{

/// A day to remember about a party besides the birthday, which the party has itself.
struct ImportantDate {
    static constexpr const char *kEntity = "important_date";

    Id<ImportantDate> id;
    Id<Party> party;
    QString label;
    QDate date;
    bool yearly = true;
    std::optional<qint64> remindDaysBefore; ///< 0 = on the day, not set = no reminder
};

const Entity &describe(const ImportantDate *);
Problems validate(const ImportantDate &date);

/// The first day from `from` on when a yearly date is kept, never before the date itself. What fell
/// on 29 February is kept on 28 February in years without one, so that nobody is congratulated too
/// late. Invalid when either is.
QDate nextOccurrence(QDate date, QDate from);

} // namespace kartoteka
