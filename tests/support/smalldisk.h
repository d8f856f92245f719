#pragma once

#include <QtGlobal>

namespace kartoteka
{

/// While it lives, SQLite's default file layer is a disk on which only `bytes` more can be written;
/// then it is full. One at a time; files opened before are not concerned.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
};

} // namespace kartoteka
