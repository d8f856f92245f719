#pragma once

#include "base/result.h"

#include <QString>

namespace kartoteka
{

/// The first 100 bytes of a SQLite database (https://www.sqlite.org/fileformat2.html, §1.3), read
/// without SQLite's engine, which would make files beside it or change it.
struct FileHeader {
    qint64 fileBytes = 0;
    bool isSqlite = false; ///< begins with the right 16 bytes; all below is 0 otherwise
    int pageSize = 0;      ///< bytes, 512 … 65536; 0 = impossible value, the header is damaged
    int reservedBytes = 0; ///< at the end of every page
    quint32 pageCount = 0; ///< 0 = unknown (written by a very old SQLite)
    quint32 firstFreePage = 0;
    quint32 encoding = 0; ///< 1 UTF-8, 2 UTF-16 little, 3 big endian
    quint32 userVersion = 0;
    quint32 applicationId = 0;
    int writeVersion = 0; ///< 1 journal, 2 write-ahead log, more = newer than this program
    int readVersion = 0;

    bool isEmpty() const { return fileBytes == 0; }
};

/// NotFound; Io for folders, devices and what cannot be read. Any thread. Harmless to files this
/// process has open, see RawFile.
Result<FileHeader> readFileHeader(const QString &path);

/// What is visibly wrong with the file: cut off, impossible values. Empty = nothing.
Message visibleDamage(const FileHeader &header, const QString &path);

/// Judges by the header alone whether this is a workspace the program can open: Foreign, Corrupt or
/// TooNew with what the file is and what to do. `newestVersion` is the newest schema known here.
Result<void> refuseForeign(const FileHeader &header, const QString &path, int newestVersion);

/// Is the database in this file whole? Corrupt when it is not. Never writes and leaves nothing
/// beside it; gives up after two seconds and then finds nothing.
Result<void> quickCheckForeign(const QString &path);

/// The whole look before opening: header, and for databases of other programs whether they are
/// damaged, so that the message can say both.
Result<FileHeader> examineFile(const QString &path, int newestVersion);

} // namespace kartoteka
