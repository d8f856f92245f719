#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>
#include <mutex>
#include <random>
#include <vector>

namespace kartoteka
{

/// One file of a MemoryDisk: what programs see of it and what would be left of it.
struct MemoryFile {
    struct Change {
        bool isTruncation = false;
        qint64 offset = 0; ///< of the bytes; the new size of a truncation
        QByteArray bytes;
    };

    QByteArray seen;
    QByteArray durable;
    std::vector<Change> pending; ///< made since the last sync, in their order
};

/// A disk in memory that tells apart what was written and what was synced, as the worst disk
/// allowed to exist does: when the power is cut, every unsynced sector is old, new or torn, each by
/// its own chance; so are the lengths of files and the creations and deletions since the folder was
/// synced. Deterministic by seed. Any thread.
class MemoryDisk
{
public:
    using File = std::shared_ptr<MemoryFile>;

    explicit MemoryDisk(quint64 seed);

    /// A file that lies there durably; for the beginning of a test.
    void put(const QString &path, const QByteArray &bytes);
    QMap<QString, QByteArray> contents() const;

    /// Null when there is none.
    File find(const QString &path) const;
    /// The functions below answer false when the power is off.
    bool create(const QString &path, File &file);
    bool remove(const QString &path);
    bool syncFolder();
    bool write(MemoryFile &file, qint64 offset, const QByteArray &bytes);
    bool truncate(MemoryFile &file, qint64 size);
    bool sync(MemoryFile &file);
    /// A sync that fails: the system forgets what it could not write, so that a later sync does not
    /// make up for it.
    void failSync(MemoryFile &file);

    /// The power goes off in the middle of the n-th change from now (write, truncation, sync,
    /// creation, deletion).
    void cutPowerAt(qint64 n);
    bool isOff() const;
    /// Decides what survived and forgets the rest. Open files stay dead.
    void powerOn();
    /// Number of cuts so far; an open file of an earlier period is dead.
    int period() const;

private:
    struct NameChange {
        QString path;
        File file; ///< null: deleted
    };
    struct Luck {
        int keptPercent = 0;
        int tornPercent = 0;
        qint64 sector = 0;
    };
    bool isCutNow();
    bool chance(int percent);
    Luck drawLuck();
    void settle(MemoryFile &file, const Luck &luck);
    void keepPiece(QByteArray &bytes, const MemoryFile::Change &change, qint64 from, qint64 to,
                   const Luck &luck);

    mutable std::mutex m_mutex;
    std::mt19937_64 m_random;
    QMap<QString, File> m_seen;
    QMap<QString, File> m_durable;
    std::vector<NameChange> m_pending;
    qint64 m_changesLeft = -1; ///< until the cut; -1 = none planned
    bool m_isOff = false;
    int m_period = 0;
};

} // namespace kartoteka
