#pragma once

#include <QStringView>

#include <vector>

namespace kartoteka
{

/// Finds records by what identifies them in a file: texts → ids, for millions of keys in little
/// memory (24 bytes a place). Of a key only 128 bits of two hashes are kept, so what is found is
/// a candidate: whoever asks looks at its record before he takes it for the same. One thread.
class MatchIndex
{
public:
    MatchIndex();

    /// Of the ids under one key the first two are kept: two already say that it is not unique.
    struct Candidates {
        qint64 first = 0; ///< 0 = none
        qint64 second = 0;
    };

    void add(QStringView key, qint64 id);
    Candidates find(QStringView key) const;
    size_t size() const { return m_used; }

private:
    struct Place {
        quint64 first = 0;
        quint64 second = 0;
        qint64 id = 0; ///< 0 = free
    };
    std::pair<quint64, quint64> hash(QStringView key) const;
    /// The next place, from `place` on, that is free or of this key.
    size_t seek(size_t place, quint64 first, quint64 second) const;
    size_t begin(quint64 first) const { return static_cast<size_t>(first) & (m_places.size() - 1); }
    size_t after(size_t place) const { return (place + 1) & (m_places.size() - 1); }
    void put(const Place &place);
    void grow();

    size_t m_firstSeed;
    size_t m_secondSeed;
    std::vector<Place> m_places;
    size_t m_used = 0;
};

} // namespace kartoteka
