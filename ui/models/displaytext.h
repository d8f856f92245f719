#pragma once

#include "storage/fieldtext.h"
#include "storage/record.h"

#include <QCoreApplication>
#include <QLocale>

namespace kartoteka
{

/// How values look to people: the one place where dates, money and numbers become text for the
/// window, after QLocale(). What is typed is read back by parseValue(). Value type.
class DisplayText
{
    Q_DECLARE_TR_FUNCTIONS(DisplayText)
public:
    /// What is longer is refused where one line is typed: a line of millions of letters would stop
    /// the window for minutes.
    static constexpr int kLongestLine = 20'000;

    /// `today` decides which dates are near ("yesterday").
    explicit DisplayText(QDate today, const TextStyle &style = {});

    /// Empty for nothing. References as their id: who shows them knows their titles.
    QString text(const Field &field, const Value &value) const;
    /// What an editor begins with: the same, in a form parseValue() surely reads back.
    QString editable(const Field &field, const Value &value) const;

    QString date(QDate date) const;
    /// "today", "yesterday", "3 days ago", "2 weeks ago"; farther away the date.
    QString nearDate(QDate date) const;
    /// Local date and time of milliseconds since 1970 UTC.
    QString instant(qint64 ms) const;
    QString time(qint64 ms) const;
    QDate dayOf(qint64 ms) const;
    /// "12 500,00 ₽", with a real minus.
    QString money(const Money &money) const;
    QString number(qint64 number) const;
    /// The size of a file: "423 bytes", "1.5 kB" of 1024 bytes.
    QString bytes(qint64 size) const;
    /// The label of a choice; an unknown code as it is.
    QString choice(const Field &field, const QString &code) const;

    const TextStyle &style() const { return m_style; }
    QDate today() const { return m_today; }

private:
    /// `value` / 10^decimals; `isTrimmed` leaves out zeros at the end.
    QString scaled(qint64 value, int decimals, bool isTrimmed) const;
    QString choices(const Field &field, const Value &value) const;

    QDate m_today;
    TextStyle m_style;
    QLocale m_locale;
};

/// A message in the language of the window; its own name for arguments to views.
inline QString labelOf(const Field &field)
{
    return field.label.translated();
}

} // namespace kartoteka
