#include "exchange/matchindex.h"

#include <QHash>
#include <QRandomGenerator>

namespace kartoteka
{

namespace
{
constexpr size_t kFirstPlaces = 1024; // a power of two, as all later sizes
}

MatchIndex::MatchIndex()
    : m_firstSeed(QRandomGenerator::global()->generate64())
    , m_secondSeed(QRandomGenerator::global()->generate64())
    , m_places(kFirstPlaces)
{
}

std::pair<quint64, quint64> MatchIndex::hash(QStringView key) const
{
    return {qHash(key, m_firstSeed), qHash(key, m_secondSeed)};
}

size_t MatchIndex::placeOf(quint64 first, quint64 second) const
{
    const size_t mask = m_places.size() - 1;
    size_t place = static_cast<size_t>(first) & mask;
    while (m_places[place].id != 0 &&
           (m_places[place].first != first || m_places[place].second != second))
        place = (place + 1) & mask;
    return place;
}

void MatchIndex::add(QStringView key, qint64 id)
{
    if ((m_used + 1) * 4 > m_places.size() * 3)
        grow();
    const auto [first, second] = hash(key);
    Place &place = m_places[placeOf(first, second)];
    if (place.id == 0) {
        place = {first, second, id};
        ++m_used;
    } else if (place.id != id) {
        place.id = kSeveral;
    }
}

qint64 MatchIndex::find(QStringView key) const
{
    const auto [first, second] = hash(key);
    return m_places[placeOf(first, second)].id;
}

void MatchIndex::grow()
{
    std::vector<Place> old(m_places.size() * 2);
    old.swap(m_places);
    for (const Place &place : old)
        if (place.id != 0)
            m_places[placeOf(place.first, place.second)] = place;
}

} // namespace kartoteka
