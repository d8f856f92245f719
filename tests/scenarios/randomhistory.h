#pragma once

#include "storage/session.h"

#include <random>

namespace kartoteka
{

/// A person at work, by seed: creates, edits, removes and restores records, defines a field,
/// imports in bulk, undoes and redoes. Knows after every step what the workspace has to hold.
class RandomHistory
{
public:
    /// What the workspace holds and how long its journal is.
    struct State {
        QStringList contents;
        qint64 journal = 0;

        bool operator==(const State &) const = default;
    };

    RandomHistory(quint64 seed, State begin);

    /// One step. When it succeeds its state is acknowledged; when it fails, wanted() is the state
    /// it would have led to – either this or acknowledged() has to be found afterwards.
    Result<void> step(Session &session);

    const State &acknowledged() const { return m_acknowledged; }
    const State &wanted() const { return m_wanted; }
    /// Says in which of the two states the workspace was found, so that the history can go on.
    void settle(bool isWanted);
    QString lastStep() const { return m_lastStep; }

private:
    using Work = std::function<void(Writer &)>;
    Result<void> perform(Session &session, const QString &name, const Work &work,
                         SetKind kind = SetKind::Edit);
    Result<void> undo(Session &session);
    Result<void> redo(Session &session);
    void accept();

    Result<void> createSome(Session &session);
    Result<void> editOne(Session &session);
    Result<void> moveToTrashAndBack(Session &session);
    Result<void> eraseOne(Session &session);
    Result<void> defineField(Session &session);
    Result<void> importMany(Session &session);
    qint64 anyGadget(Reader &reader);
    /// The first of 2^19 ids; drawn by the seed, as everything.
    qint64 newIds();
    QString name();
    int number(int below);

    std::mt19937_64 m_random;
    State m_acknowledged;
    State m_wanted;
    std::vector<QStringList> m_past;   ///< contents after each set that is not undone, oldest first
    std::vector<QStringList> m_undone; ///< the way forward, next one last
    std::vector<QStringList> m_wantedPast;
    std::vector<QStringList> m_wantedUndone;
    QString m_lastStep;
};

} // namespace kartoteka
