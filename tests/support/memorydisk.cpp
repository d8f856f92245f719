#include "support/memorydisk.h"

#include <algorithm>
#include <cstring>

namespace kartoteka
{

namespace
{
void putBytes(QByteArray &target, qint64 offset, const char *bytes, qint64 count)
{
    if (target.size() < offset + count)
        target.append(offset + count - target.size(), '\0');
    std::memcpy(target.data() + offset, bytes, static_cast<size_t>(count));
}

void cutTo(QByteArray &target, qint64 size)
{
    if (size < target.size())
        target.truncate(size);
}

void apply(QByteArray &target, const MemoryFile::Change &change)
{
    if (change.isTruncation)
        cutTo(target, change.offset);
    else
        putBytes(target, change.offset, change.bytes.constData(), change.bytes.size());
}
} // namespace

MemoryDisk::MemoryDisk(quint64 seed)
    : m_random(seed)
{
}

void MemoryDisk::put(const QString &path, const QByteArray &bytes)
{
    const std::lock_guard guard(m_mutex);
    auto file = std::make_shared<MemoryFile>();
    file->seen = bytes;
    file->durable = bytes;
    m_seen.insert(path, file);
    m_durable.insert(path, file);
}

QMap<QString, QByteArray> MemoryDisk::contents() const
{
    const std::lock_guard guard(m_mutex);
    QMap<QString, QByteArray> files;
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it)
        files.insert(it.key(), it.value()->seen);
    return files;
}

MemoryDisk::File MemoryDisk::find(const QString &path) const
{
    const std::lock_guard guard(m_mutex);
    return m_seen.value(path);
}

bool MemoryDisk::create(const QString &path, File &file)
{
    const std::lock_guard guard(m_mutex);
    if (m_isOff)
        return false;
    file = std::make_shared<MemoryFile>();
    m_seen.insert(path, file);
    m_pending.push_back({path, file});
    return !isCutNow();
}

bool MemoryDisk::remove(const QString &path)
{
    const std::lock_guard guard(m_mutex);
    if (m_isOff)
        return false;
    m_seen.remove(path);
    m_pending.push_back({path, nullptr});
    return !isCutNow();
}

bool MemoryDisk::syncFolder()
{
    const std::lock_guard guard(m_mutex);
    if (m_isOff || isCutNow())
        return false;
    m_durable = m_seen;
    m_pending.clear();
    return true;
}

bool MemoryDisk::write(MemoryFile &file, qint64 offset, const QByteArray &bytes)
{
    const std::lock_guard guard(m_mutex);
    if (m_isOff)
        return false;
    file.pending.push_back({false, offset, bytes});
    apply(file.seen, file.pending.back());
    return !isCutNow();
}

bool MemoryDisk::truncate(MemoryFile &file, qint64 size)
{
    const std::lock_guard guard(m_mutex);
    if (m_isOff)
        return false;
    file.pending.push_back({true, size, {}});
    apply(file.seen, file.pending.back());
    return !isCutNow();
}

bool MemoryDisk::sync(MemoryFile &file)
{
    const std::lock_guard guard(m_mutex);
    if (m_isOff || isCutNow())
        return false;
    for (const MemoryFile::Change &change : file.pending)
        apply(file.durable, change);
    file.pending.clear();
    return true;
}

void MemoryDisk::failSync(MemoryFile &file)
{
    const std::lock_guard guard(m_mutex);
    settle(file, drawLuck());
}

void MemoryDisk::cutPowerAt(qint64 n)
{
    const std::lock_guard guard(m_mutex);
    m_changesLeft = n;
}

bool MemoryDisk::isOff() const
{
    const std::lock_guard guard(m_mutex);
    return m_isOff;
}

int MemoryDisk::period() const
{
    const std::lock_guard guard(m_mutex);
    return m_period;
}

bool MemoryDisk::isCutNow()
{
    if (m_changesLeft > 0 && --m_changesLeft == 0)
        m_isOff = true;
    return m_isOff;
}

bool MemoryDisk::chance(int percent)
{
    return static_cast<int>(m_random() % 100) < percent;
}

MemoryDisk::Luck MemoryDisk::drawLuck()
{
    constexpr int kKept[] = {0, 20, 50, 80, 100};
    constexpr int kTorn[] = {0, 0, 5};
    return {kKept[m_random() % std::size(kKept)], kTorn[m_random() % std::size(kTorn)],
            m_random() % 2 ? 512 : 4096};
}

void MemoryDisk::keepPiece(QByteArray &bytes, const MemoryFile::Change &change, qint64 from,
                           qint64 to, const Luck &luck)
{
    const char *written = change.bytes.constData() + (from - change.offset);
    if (chance(luck.tornPercent)) {
        QByteArray torn(written, to - from);
        for (qsizetype i = static_cast<qsizetype>(m_random() % quint64(torn.size()));
             i < torn.size(); ++i)
            torn[i] = static_cast<char>(m_random());
        putBytes(bytes, from, torn.constData(), torn.size());
    } else if (chance(luck.keptPercent)) {
        putBytes(bytes, from, written, to - from);
    }
}

/// Any order in which the disk may have worked ends in one of these states: of every sector, some
/// one of its versions.
void MemoryDisk::settle(MemoryFile &file, const Luck &luck)
{
    for (const MemoryFile::Change &change : file.pending) {
        if (change.isTruncation) {
            if (chance(luck.keptPercent))
                apply(file.durable, change);
            continue;
        }
        const qint64 end = change.offset + change.bytes.size();
        for (qint64 from = change.offset; from < end;) {
            const qint64 to = std::min(end, (from / luck.sector + 1) * luck.sector);
            keepPiece(file.durable, change, from, to, luck);
            from = to;
        }
    }
    file.pending.clear();
}

void MemoryDisk::powerOn()
{
    const std::lock_guard guard(m_mutex);
    const Luck luck = drawLuck();
    for (const NameChange &change : m_pending) {
        if (!chance(luck.keptPercent))
            continue;
        if (change.file)
            m_durable.insert(change.path, change.file);
        else
            m_durable.remove(change.path);
    }
    m_pending.clear();
    m_seen.clear();
    // New objects: whoever still holds an old one must not reach the disk through it.
    for (auto it = m_durable.begin(); it != m_durable.end(); ++it) {
        settle(*it.value(), luck);
        auto file = std::make_shared<MemoryFile>();
        file->seen = it.value()->durable;
        file->durable = it.value()->durable;
        m_seen.insert(it.key(), file);
    }
    m_durable = m_seen;
    m_changesLeft = -1;
    m_isOff = false;
    ++m_period;
}

} // namespace kartoteka
