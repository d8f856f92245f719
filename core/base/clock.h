#pragma once

#include <QDate>
#include <QDateTime>

namespace kartoteka
{

/// The only source of "now"; tests hand in their own. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00Z.
    virtual qint64 nowMs() const = 0;
    /// Today in the person's time zone.
    virtual QDate today() const = 0;
};

/// The computer's clock; lives as long as the program.
const Clock &systemClock();

/// Monotonic milliseconds for measuring durations and deadlines; unrelated to the calendar.
qint64 monotonicMs();

/// ISO text "2024-03-05T10:00:00.000Z" of an instant.
QString formatInstant(qint64 ms);

} // namespace kartoteka
