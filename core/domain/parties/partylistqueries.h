#pragma once

#include "domain/parties/contactpoint.h"
#include "domain/parties/partyrole.h"
#include "storage/session.h"

namespace kartoteka
{

/// What a list shows of a party beside its own fields; from its live parts.
struct PartySummary {
    QString phone; ///< the preferred one, else the first
    QString email;
    QString city;
    QString manager;   ///< name of the user who looks after it
    QString workplace; ///< of a person: its firm; of a firm: its first contact
    std::vector<PartyRoleKind> roles;
    QStringList tags;
};

/// The summaries of these parties, a page of them; six statements in all. To be called inside
/// Session::read(); throws DbError.
QHash<qint64, PartySummary> partySummaries(Reader &reader, const QVector<qint64> &ids);

} // namespace kartoteka
