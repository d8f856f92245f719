#pragma once

#include "domain/parties/party.h"
#include "identity/duplicates.h"
#include "storage/session.h"

namespace kartoteka
{

/// Two cards that may mean the same.
struct PartyPair {
    Id<Party> first; ///< the smaller id
    Id<Party> second;
    PartyKind kind = PartyKind::Organization;
    QString firstName;
    QString secondName;
    double score = 0; ///< 0 to 1
    std::vector<Message> reasons;
};

/// Scans all live cards the user may see, firms and persons apart; pairs that were said to be two
/// are left out. Best first.
Result<std::vector<PartyPair>> duplicateParties(Session &session, const DuplicateOptions &options,
                                                Progress &progress);

/// A card that is being entered.
struct PartyDraft {
    Party party; ///< with its id when it is saved already
    QStringList phones;
    QStringList emails;
    QStringList addresses;
};

struct SimilarParty {
    Id<Party> party;
    QString name;
    double score = 0;
    std::vector<Message> reasons;
};

/// The cards that may be the one that is being entered, best first, at most ten. Looks only at what
/// the indexes and search find; quick enough to be asked while somebody types.
Result<std::vector<SimilarParty>> similarParties(Session &session, const PartyDraft &draft);

/// Remembers that the two are different, until that is taken back like any other change.
Result<void> markDifferent(Session &session, Id<Party> first, Id<Party> second);

} // namespace kartoteka
