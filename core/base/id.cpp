#include "base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <limits>

namespace kartoteka
{

qint64 newId()
{
    qint64 id = 0;
    while (id == 0)
        id = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1);
    return id;
}

qint64 derivedId(QStringView naturalKey)
{
    const QByteArray digest =
        QCryptographicHash::hash(naturalKey.toUtf8(), QCryptographicHash::Sha1);
    quint64 head = 0;
    for (int i = 0; i < 8; ++i)
        head = (head << 8) | static_cast<quint8>(digest[i]);
    const auto id = static_cast<qint64>(head >> 4);
    return id == 0 ? 1 : id;
}

qint64 IdBlock::next()
{
    if (m_next == m_end) {
        quint64 block = 0;
        while (block == 0)
            block = QRandomGenerator::system()->generate64() >> (1 + kBlockBits);
        m_next = static_cast<qint64>(block << kBlockBits);
        // The end of the highest block would be 2^63, so the last id of a block is never given out.
        m_end = m_next + (qint64(1) << kBlockBits) - 1;
    }
    return m_next++;
}

qint64 parseId(QStringView text)
{
    constexpr qsizetype kLongest = 19;
    if (text.isEmpty() || text.size() > kLongest || text.front() == u'0')
        return 0;
    quint64 value = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return 0;
        value = value * 10 + (character.unicode() - u'0');
    }
    constexpr quint64 kMaximum = std::numeric_limits<qint64>::max();
    return value > kMaximum ? 0 : static_cast<qint64>(value);
}

} // namespace kartoteka
