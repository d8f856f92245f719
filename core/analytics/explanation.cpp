#include "analytics/explanation.h"

#include <QCoreApplication>

#include <cmath>

namespace kartoteka
{

namespace
{

Fact labelled(Message label, Fact::Kind kind)
{
    Fact fact;
    fact.label = std::move(label);
    fact.kind = kind;
    return fact;
}

Fact wholeFact(Message label, Fact::Kind kind, qint64 number)
{
    Fact fact = labelled(std::move(label), kind);
    fact.whole = number;
    return fact;
}

Fact realFact(Message label, Fact::Kind kind, double number)
{
    if (!std::isfinite(number))
        return labelled(std::move(label), Fact::Kind::Missing);
    Fact fact = labelled(std::move(label), kind);
    fact.number = number;
    return fact;
}

} // namespace

Fact Fact::said(Message label, Message words)
{
    Fact fact = labelled(std::move(label), Kind::Words);
    fact.words = std::move(words);
    return fact;
}

Fact Fact::money(Message label, qint64 minor)
{
    return wholeFact(std::move(label), Kind::Money, minor);
}

Fact Fact::count(Message label, qint64 count)
{
    return wholeFact(std::move(label), Kind::Count, count);
}

Fact Fact::days(Message label, qint64 days)
{
    return wholeFact(std::move(label), Kind::Days, days);
}

Fact Fact::ratio(Message label, double ratio)
{
    return realFact(std::move(label), Kind::Ratio, ratio);
}

Fact Fact::figure(Message label, double number)
{
    return realFact(std::move(label), Kind::Number, number);
}

Fact Fact::date(Message label, QDate date)
{
    return period(std::move(label), {date, date});
}

Fact Fact::period(Message label, DateRange dates)
{
    const bool isOpen = !dates.from.isValid() && !dates.to.isValid();
    Fact fact = labelled(std::move(label), isOpen ? Kind::Missing : Kind::Period);
    fact.dates = dates;
    return fact;
}

Fact &&Fact::decisive() &&
{
    isDecisive = true;
    return std::move(*this);
}

Message stepName(Period step)
{
    switch (step) {
    case Period::Day:
        return Message(QT_TRANSLATE_NOOP("Core", "day"));
    case Period::Week:
        return Message(QT_TRANSLATE_NOOP("Core", "week"));
    case Period::Decade:
        return Message(QT_TRANSLATE_NOOP("Core", "ten days"));
    case Period::Month:
        return Message(QT_TRANSLATE_NOOP("Core", "month"));
    case Period::Quarter:
        return Message(QT_TRANSLATE_NOOP("Core", "quarter"));
    case Period::Year:
        return Message(QT_TRANSLATE_NOOP("Core", "year"));
    }
    return {};
}

} // namespace kartoteka
