#include "domain/parties/importantdate.h"

namespace kartoteka
{

const Entity &describe(const ImportantDate *)
{
    static const Entity entity =
        Entity::of<ImportantDate>(QT_TRANSLATE_NOOP("Core", "Important date"),
                                  QT_TRANSLATE_NOOP("Core", "Important dates"))
            .field<&ImportantDate::party>("party", QT_TRANSLATE_NOOP("Core", "Party"), Required)
            .field<&ImportantDate::label>("label", QT_TRANSLATE_NOOP("Core", "Label"),
                                          Required | Searchable)
            .alsoCalled({u"occasion", u"event", u"событие", u"повод", u"事件"})
            .field<&ImportantDate::date>("date", QT_TRANSLATE_NOOP("Core", "Date"), Required)
            .alsoCalled({u"дата", u"日期"})
            .field<&ImportantDate::yearly>("yearly", QT_TRANSLATE_NOOP("Core", "Every year"))
            .alsoCalled({u"annual", u"ежегодно", u"每年"})
            .field<&ImportantDate::remindDaysBefore>(
                "remind_days_before", QT_TRANSLATE_NOOP("Core", "Remind, days before"))
            .alsoCalled({u"reminder", u"напомнить за дней", u"提前提醒天数"})
            .titledBy({"label"})
            .partOf("party")
            .rules<ImportantDate>(validate);
    return entity;
}

Problems validate(const ImportantDate &date)
{
    constexpr qint64 kYear = 366;
    const qint64 days = date.remindDaysBefore.value_or(0);
    if (days >= 0 && days <= kYear)
        return {};
    return {{QStringLiteral("remind_days_before"),
             Message(QT_TRANSLATE_NOOP("Core", "“%1” is no reasonable number of days")).arg(days)}};
}

QDate nextOccurrence(QDate date, QDate from)
{
    if (!date.isValid() || !from.isValid())
        return {};
    if (from <= date)
        return date;
    // QDate moves 29 February to the 28th where the year has none.
    const QDate thisYear = date.addYears(from.year() - date.year());
    return thisYear >= from ? thisYear : date.addYears(from.year() - date.year() + 1);
}

} // namespace kartoteka
