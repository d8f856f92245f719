#pragma once

#include "domain/parties/party.h"
#include "storage/session.h"

namespace kartoteka
{

/// One thing that happened to a card or to a part of it, as the journal has it.
struct TimelineEvent {
    qint64 seq = 0; ///< place in the journal; later is larger
    qint64 set = 0; ///< what was saved together
    qint64 atMs = 0;
    qint64 user = 0;
    QString userName; ///< empty = nobody, or somebody who is gone
    Message label;    ///< of the whole step
    SetKind setKind = SetKind::Edit;
    Change::Kind kind = Change::Kind::Edited;
    QString entity; ///< "party" for the card itself
    qint64 id = 0;
    QJsonObject image;            ///< Edited: {field: [before, after]}
    std::optional<Record> record; ///< as it is now
    QString subject;              ///< whom or what a part leads to: the person, the tag
};

enum class TimelineTopic { All, Notes, Files, Changes };

/// Which part of a timeline. Changes = everything but notes and files.
struct TimelineQuestion {
    Id<Party> party;
    TimelineTopic topic = TimelineTopic::All;
    qint64 before = 0; ///< older than this seq; 0 = from the newest on
    int limit = 200;
};

/// A page of what happened, newest first; what was taken back by undo is left out, and so is what
/// undo and redo did again. To be called inside Session::read(); throws DbError. The time grows
/// with the number of parts of the card.
std::vector<TimelineEvent> timeline(Reader &reader, const TimelineQuestion &question);

/// Pinned live notes of a card, newest first; a page of them.
std::vector<Record> pinnedNotes(Reader &reader, Id<Party> party);

/// Who may be chosen as a manager: active users by name, as id and name.
std::vector<std::pair<qint64, QString>> userNames(Reader &reader);

} // namespace kartoteka
