#pragma once

#include "support/faultplan.h"
#include "support/memorydisk.h"

#include <memory>

namespace kartoteka
{

/// A SQLite VFS over a MemoryDisk, with locks and shared memory, so that several connections of
/// this process may use it; chosen by name through OpenOptions::vfs. Close every connection before
/// it goes.
class FaultyVfs
{
public:
    explicit FaultyVfs(quint64 seed);
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    QByteArray name() const;
    MemoryDisk &disk();
    FaultPlan &faults();

private:
    struct Registration;
    std::unique_ptr<Registration> m_registration;
};

} // namespace kartoteka
