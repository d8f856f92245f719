#include "analytics/purchasehistory.h"

#include "base/decimal.h"

#include <algorithm>
#include <numeric>

namespace kartoteka
{

namespace
{

Error tooLarge()
{
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_NOOP("Core", "The amounts are too large to be added up")));
}

/// Lines up to the end, by object and day.
std::vector<size_t> order(const SalesLines &lines, qint64 end)
{
    std::vector<size_t> places;
    places.reserve(lines.size());
    for (size_t i = 0; i < lines.size(); ++i)
        if (lines.day[i] <= end)
            places.push_back(i);
    const auto isBefore = [&lines](size_t a, size_t b) {
        return std::pair(lines.object[a], lines.day[a]) < std::pair(lines.object[b], lines.day[b]);
    };
    if (!std::is_sorted(places.begin(), places.end(), isBefore))
        std::sort(places.begin(), places.end(), isBefore);
    return places;
}

/// Takes one day of a client in; false on overflow.
bool addDay(PurchaseHistory &history, std::int32_t day, std::int64_t sum, double &repeatSum)
{
    const auto total = checkedAdd(history.total, sum);
    if (!total)
        return false;
    history.total = *total;
    if (sum < 0)
        return true;
    if (history.purchases == 0)
        history.firstDay = day;
    else
        repeatSum += static_cast<double>(sum);
    history.lastDay = day;
    ++history.purchases;
    return true;
}

void finish(PurchaseHistory &history, qint64 end, double unitDays, double repeatSum)
{
    if (history.purchases == 0)
        return;
    history.firstToLast = static_cast<double>(history.lastDay - history.firstDay) / unitDays;
    history.age = static_cast<double>(end - history.firstDay) / unitDays;
    if (history.repeats() > 0)
        history.meanRepeat = repeatSum / history.repeats();
}

} // namespace

Result<std::vector<PurchaseHistory>> purchaseHistories(const SalesLines &lines, QDate end,
                                                       double unitDays)
{
    std::vector<PurchaseHistory> histories;
    if (!end.isValid() || !(unitDays > 0))
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP(
                         "Core", "Histories of purchases need a last day and a unit of time")));
    const qint64 lastDay = end.toJulianDay();
    const std::vector<size_t> places = order(lines, lastDay);
    for (size_t i = 0; i < places.size();) {
        PurchaseHistory history;
        history.object = lines.object[places[i]];
        double repeatSum = 0;
        while (i < places.size() && lines.object[places[i]] == history.object) {
            const std::int32_t day = lines.day[places[i]];
            std::optional<qint64> sum = 0;
            for (; i < places.size() && lines.object[places[i]] == history.object &&
                   lines.day[places[i]] == day;
                 ++i) {
                sum = checkedAdd(*sum, lines.amount[places[i]]);
                if (!sum)
                    return tooLarge();
            }
            if (!addDay(history, day, *sum, repeatSum))
                return tooLarge();
        }
        finish(history, lastDay, unitDays, repeatSum);
        histories.push_back(history);
    }
    return histories;
}

} // namespace kartoteka
