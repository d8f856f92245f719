#pragma once

#include "analytics/explanation.h"
#include "cli/call.h"

namespace kartoteka
{

/// How the figures of an analysis are written: for people by the language that is spoken, for
/// programs as JSON numbers in whole units of the currency.
class AnalysisText
{
public:
    AnalysisText(int decimals, QString currency);

    /// "1,234.50"
    QString money(double minor) const;
    /// "12.34 %" of 0.1234
    QString percent(double ratio) const;
    QString number(double number, int decimals = 4) const;
    QString count(qint64 count) const;
    QString dates(DateRange range) const;
    QString fact(const Fact &fact) const;

    QJsonValue jsonMoney(double minor) const;

    /// Minor units of one whole.
    double scale() const { return m_scale; }
    const QString &currency() const { return m_currency; }

private:
    QLocale m_locale;
    double m_scale;
    QString m_currency;
};

/// "Label: value; …", the parameters of an analysis in words, one a line.
void printFacts(Output &output, const std::vector<Fact> &facts, const AnalysisText &text);
/// Everything about one object, for people or as JSON.
void sayExplanation(Output &output, const QString &key, const QString &name,
                    const Explanation &explanation, const AnalysisText &text);
/// Rows that --limit allows; all when it is not given.
qint64 mostRows(const Call &call, qint64 rows);
/// Says how many rows a shortened table leaves out.
void sayRowsLeft(Output &output, qint64 shown, qint64 rows);

} // namespace kartoteka
