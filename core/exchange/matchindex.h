#pragma once

#include <QStringView>

#include <vector>

namespace kartoteka
{

/// Finds records by what identifies them in a file: texts → id, for millions of keys in little
/// memory (24 bytes a place). A key is kept as 128 bits of two hashes with seeds drawn at random
/// for each index, so that unequal texts are never taken for equal in practice. One thread.
class MatchIndex
{
public:
    MatchIndex();

    /// What find() answers for a key that belongs to several records.
    static constexpr qint64 kSeveral = -1;

    void add(QStringView key, qint64 id);
    /// 0 = none.
    qint64 find(QStringView key) const;
    size_t size() const { return m_used; }

private:
    struct Place {
        quint64 first = 0;
        quint64 second = 0;
        qint64 id = 0; ///< 0 = free
    };
    std::pair<quint64, quint64> hash(QStringView key) const;
    size_t placeOf(quint64 first, quint64 second) const;
    void grow();

    size_t m_firstSeed;
    size_t m_secondSeed;
    std::vector<Place> m_places;
    size_t m_used = 0;
};

} // namespace kartoteka
