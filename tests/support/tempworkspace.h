#pragma once

#include "storage/workspace.h"
#include "storage/writer.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

namespace kartoteka
{

/// A fresh workspace file in a folder of its own, removed at the end. Made once per schema and
/// copied per test.
class TempWorkspace
{
public:
    explicit TempWorkspace(const Schema &schema, WorkspaceOptions options = {});

    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    FakeClock &clock() { return m_clock; }
    /// Another session on the same file, as another window or program has it.
    std::unique_ptr<Session> session(Purpose purpose = Purpose::Interactive);
    /// Forgets the open workspace, as a restart does.
    void reopen();

private:
    QTemporaryDir m_folder;
    QString m_path;
    FakeClock m_clock;
    const Schema &m_schema;
    WorkspaceOptions m_options;
    std::unique_ptr<Workspace> m_workspace;
};

/// The value of a result that must be good; fails the test with its error.
template<class T>
T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().english().toStdString()
             << " / " << result.error().detail().toStdString());
    return std::move(*result);
}

} // namespace kartoteka
