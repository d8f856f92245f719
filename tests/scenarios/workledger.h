#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace kartoteka
{

/// What the lines of workers acknowledged, and what was under way when one was killed: that may
/// have happened or not.
class WorkLedger
{
public:
    void read(const QString &line);

    /// What was under way, and the parties there were when it began.
    QString phaseUnderWay() const { return m_phase; }
    QString objectUnderWay() const { return m_object; }
    bool isUnderWay(const char *phase) const { return m_phase == QLatin1String(phase); }
    /// Phases that are a set of the journal.
    bool isSetUnderWay() const { return isSet(m_phase); }

    /// What was under way turned out to be complete, or not to have happened.
    void settle(bool hasHappened);

    qint64 parties() const;

    QSet<QString> saved;          ///< names
    QMap<qint64, QString> edited; ///< region by party
    QMap<QString, int> imported;  ///< rows by name of the import; 0 = undone
    QMap<QString, qint64> files;  ///< complete backups and new workspaces, and parties in them
    QSet<QString> migrated;       ///< files
    QStringList errors;
    int acknowledged = 0;
    qint64 sets = 0; ///< in the journal

private:
    static bool isSet(const QString &phase);
    void accept(const QString &phase, const QString &object);

    QString m_phase;
    QString m_object;
};

} // namespace kartoteka
