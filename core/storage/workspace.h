#pragma once

#include "storage/migrator.h"
#include "storage/place.h"
#include "storage/session.h"

namespace kartoteka
{

/// What a program knows of data: built once at start, outlives every workspace.
struct Schema {
    Catalog catalog;
    Migrations migrations;
};

/// How a workspace is opened, see ARCHITECTURE.md.
enum class Profile {
    Local,    ///< local disk: write-ahead log, every commit synced
    ReadOnly, ///< everything but saving
};

struct WorkspaceOptions {
    bool readOnly = false;
    QByteArray vfs;   ///< tests break disks with it
    QString seatFile; ///< list of the files made or checked on this seat; empty = trust none
    const Clock *clock = nullptr; ///< the computer's when null
};

/// One file name.kartoteka, checked and ready. Knows how to open connections to it; owned by the
/// application. Any thread may ask for a session; a session belongs to one thread.
class Workspace
{
public:
    /// Makes a new file; never overwrites. The file appears under its name when it is complete.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Schema &schema,
                                                     const WorkspaceOptions &options = {});
    /// Looks before it touches: a file that is empty, foreign, newer or damaged is refused with
    /// what it is and what to do, and stays as it is. An older one is backed up beside itself and
    /// migrated.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Schema &schema,
                                                   const WorkspaceOptions &options = {});

    const QString &path() const { return m_path; }
    Profile profile() const { return m_profile; }
    const Place &place() const { return m_place; }
    /// What the person should know about how the file was opened.
    const std::vector<Message> &notices() const { return m_notices; }

    Result<std::unique_ptr<Session>> openSession(Purpose purpose = Purpose::Interactive) const;
    /// A bare connection for backup and check.
    Result<std::unique_ptr<Database>> openDatabase(Purpose purpose) const;

private:
    Workspace(QString path, const Schema &schema, const WorkspaceOptions &options);
    void prepare();
    void refuseEmptied(Database &database) const;
    void refuseNewer(Database &database) const;
    void checkStranger(Database &database) const;
    void compareSchema(Database &database) const;
    void backUpBeforeMigration(Database &database);
    bool isOfThisSeat(Database &database) const;
    void rememberSeat(Database &database) const;
    OpenOptions openOptions(Purpose purpose) const;

    QString m_path;
    const Schema &m_schema;
    WorkspaceOptions m_options;
    Profile m_profile = Profile::Local;
    Place m_place;
    bool m_isImmutable = false;
    std::vector<Message> m_notices;
};

} // namespace kartoteka
