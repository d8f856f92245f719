#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <compare>

namespace kartoteka
{

/// Key of a record of type T: a random positive 63-bit number, unique over the whole workspace;
/// 0 = none. The type keeps ids of different entities apart at compile time.
template<class T>
struct Id {
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

template<class T>
size_t qHash(Id<T> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

/// A fresh random id (1 … 2^63-1) from the system's generator. Any thread.
qint64 newId();

/// Id of a record that is defined by what it says (tag, role, membership): the first 60 bits of the
/// SHA-1 of the natural key in UTF-8, so that two seats creating the same one create one. Never 0.
qint64 derivedId(QStringView naturalKey);

/// Ids for a bulk run: a random 43-bit block, then counting inside it (2^20 ids a block), so that
/// new rows lie together in the B-tree. Not thread-safe; one per run.
class IdBlock
{
public:
    static constexpr int kBlockBits = 20;

    qint64 next();

private:
    qint64 m_next = 0;
    qint64 m_end = 0;
};

/// "4611686018427387904" ↔ id; nullopt-like 0 for anything that is not a positive 63-bit number.
qint64 parseId(QStringView text);

} // namespace kartoteka
