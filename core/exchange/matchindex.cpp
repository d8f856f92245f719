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

size_t MatchIndex::seek(size_t place, quint64 first, quint64 second) const
{
    while (m_places[place].id != 0 &&
           (m_places[place].first != first || m_places[place].second != second))
        place = after(place);
    return place;
}

void MatchIndex::put(const Place &place)
{
    size_t free = begin(place.first);
    while (m_places[free].id != 0)
        free = after(free);
    m_places[free] = place;
}

void MatchIndex::add(QStringView key, qint64 id)
{
    if ((m_used + 1) * 4 > m_places.size() * 3)
        grow();
    const auto [first, second] = hash(key);
    size_t place = begin(first);
    for (int held = 0; held < 2; ++held, place = after(place)) {
        place = seek(place, first, second);
        if (m_places[place].id == id)
            return;
        if (m_places[place].id == 0) {
            m_places[place] = {first, second, id};
            ++m_used;
            return;
        }
    }
}

MatchIndex::Candidates MatchIndex::find(QStringView key) const
{
    const auto [first, second] = hash(key);
    const size_t place = seek(begin(first), first, second);
    if (m_places[place].id == 0)
        return {};
    return {m_places[place].id, m_places[seek(after(place), first, second)].id};
}

void MatchIndex::grow()
{
    std::vector<Place> old(m_places.size() * 2);
    old.swap(m_places);
    for (const Place &place : old)
        if (place.id != 0)
            put(place);
}

} // namespace kartoteka
