#pragma once

#include "domain/parties/party.h"
#include "support/fakehost.h"

namespace kartoteka
{

/// Parties for tests of the card: a firm of each script with people, numbers, accounts, notes,
/// files and a history.
struct CardWorld {
    CardWorld();

    /// Does it in the window's session and fails the test when it cannot be done.
    ChangeSet perform(const std::function<void(Writer &)> &work);
    Party read(Id<Party> party);
    std::vector<Record> parts(const Entity &entity, Id<Party> party);
    /// Names of who works in a firm.
    QStringList persons(Id<Party> firm);
    /// Another seat, of "boris", changes a party.
    void saveElsewhere(Id<Party> party, const std::function<void(Party &)> &change);
    RecordReference reference(Id<Party> party) const
    {
        return {QString::fromLatin1(Party::kEntity), party.value};
    }

    FakeHost host;
    TempWorkspace &file;
    Id<Party> russian;
    Id<Party> english;
    Id<Party> chinese;
    Id<Party> person; ///< of the Russian firm

private:
    void fillRussian(Writer &writer);
    void fillEnglish(Writer &writer);
    void fillChinese(Writer &writer);
    void live();
};

} // namespace kartoteka
