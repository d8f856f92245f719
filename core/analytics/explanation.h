#pragma once

#include "base/dates.h"
#include "base/error.h"

#include <vector>

namespace kartoteka
{

/// One figure of an explanation with what it means. Whoever shows it formats it: by the locale, the
/// currency, the language. Value type.
struct Fact {
    enum class Kind {
        Words,   ///< words
        Money,   ///< whole, in minor units
        Count,   ///< whole
        Days,    ///< whole
        Ratio,   ///< number; 0.25 is shown as 25 %
        Number,  ///< number
        Period,  ///< dates, both ends included
        Missing, ///< there is none
    };

    Message label;
    Kind kind = Kind::Missing;
    qint64 whole = 0;
    double number = 0;
    DateRange dates;
    Message words;
    bool isDecisive = false; ///< belongs to the verdict, to be set off

    static Fact said(Message label, Message words);
    static Fact money(Message label, qint64 minor);
    static Fact count(Message label, qint64 count);
    static Fact days(Message label, qint64 days);
    /// Missing when it is not finite.
    static Fact ratio(Message label, double ratio);
    static Fact figure(Message label, double number);
    static Fact date(Message label, QDate date);
    static Fact period(Message label, DateRange dates);
    Fact &&decisive() &&;
};

/// Part of an explanation under a title of its own: "Why A".
struct Reasoning {
    Message title;
    std::vector<Fact> facts;
    Message verdict; ///< the rule that decided; empty where there is nothing to decide
};

/// A bar of the little chart: what was sold in one period.
struct PeriodAmount {
    DateRange period;
    qint64 amount = 0; ///< minor units
};

/// Everything that led to the result of one object, in the order in which a person asks.
struct Explanation {
    std::vector<Reasoning> reasons;
    std::vector<PeriodAmount> periods; ///< empty where the method knows none
};

/// The step in words: "week", "decade", "month" …
Message stepName(Period step);

} // namespace kartoteka
