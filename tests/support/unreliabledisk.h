#pragma once

#include "support/faultplan.h"

namespace kartoteka
{

/// While it lives, SQLite's default file layer is the real one, but its operations fail as faults()
/// says, and syncs cost nothing (nobody cuts the power here). So the whole product runs on it, with
/// real files. One at a time; files opened before are not concerned.
class UnreliableDisk
{
public:
    UnreliableDisk();
    ~UnreliableDisk();
    UnreliableDisk(const UnreliableDisk &) = delete;
    UnreliableDisk &operator=(const UnreliableDisk &) = delete;

    FaultPlan &faults() { return m_faults; }

private:
    FaultPlan m_faults;
};

} // namespace kartoteka
