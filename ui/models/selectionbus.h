#pragma once

#include "models/recordreference.h"

#include <QObject>
#include <QPointer>

namespace kartoteka
{

/// A list whose order "previous record" and "next record" follow.
class RecordSequence : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// The record `step` places further (negative: back); none beyond the ends and for a record
    /// that is not in the list.
    virtual RecordReference neighbor(const RecordReference &record, int step) const = 0;
    /// Place of the record in the list from 0, -1 when it is not there; and the length.
    virtual qint64 position(const RecordReference &record) const = 0;
    virtual qint64 length() const = 0;
};

/// The record all views look at: lists tell it, cards and docks follow. One per open workspace; GUI
/// thread.
class SelectionBus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const RecordReference &current() const { return m_current; }
    RecordSequence *sequence() const { return m_sequence; }

    /// `sequence` is the list it was chosen in; null = keeps the list there was.
    void setCurrent(const RecordReference &record, RecordSequence *sequence = nullptr);
    /// Goes to the neighbor in the list; false at its ends.
    bool step(int distance);

signals:
    void currentChanged(const kartoteka::RecordReference &record);

private:
    RecordReference m_current;
    QPointer<RecordSequence> m_sequence;
};

} // namespace kartoteka
