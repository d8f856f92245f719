#pragma once

#include "storage/workspace.h"

namespace kartoteka
{

/// Rows of the list that the phase “import” imports.
constexpr int kImportRows = 400;

/// One line to whoever started this process; he has it when the function returns, also when the
/// process is killed right after.
void say(const QString &line);
/// "error <code> <text>"; always false.
bool complain(const Error &error);

/// The work of a process that will be killed: phases over and over, each one announced with
/// "begin <phase> …" and acknowledged with "done <phase> …" once it is saved.
class WorkPhases
{
public:
    /// `folder` holds a.kartoteka and files of the present schema named old-<n>.kartoteka; `tag`
    /// makes the names of this process its own.
    WorkPhases(const QString &folder, const QString &tag);

    /// False when something failed; it was said then.
    bool open();
    bool run(const QString &phase);

private:
    bool save();
    bool edit();
    bool import();
    bool undo();
    bool backUp();
    bool migrate();
    bool create();
    bool reopen();
    template<class T>
    bool end(const Result<T> &result, const QString &done);

    QString m_folder;
    QString m_tag;
    int m_number = 0; ///< of the phase, in its names
    qint64 m_saved = 0;
    qint64 m_imported = 0; ///< set of the journal that can be undone
    QString m_importName;
    int m_migrated = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
};

} // namespace kartoteka
