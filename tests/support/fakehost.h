#pragma once

#include "support/scripteddialogs.h"
#include "support/tempworkspace.h"
#include "widgets/view.h"

#include <QUrl>

namespace kartoteka
{

/// The schema of the program, made once for all tests of views, together with the light look, which
/// has to be there before the first widget.
const Schema &windowSchema();

/// A window of nothing but what views ask of it: a fresh workspace, settings of its own, dialogs
/// that answer by themselves. What was asked for is remembered.
class FakeHost : public ViewHost
{
public:
    /// The session of the window speaks for a user with this login; without one for nobody.
    explicit FakeHost(const QString &login = {});

    OpenWorkspace &workspace() override { return *m_workspace; }
    JobList &jobs() override { return m_workspace->jobs(); }
    Settings &settings() override { return m_settings; }
    ScriptedDialogs &dialogs() override { return m_dialogs; }
    void openRecord(const RecordReference &record) override { opened.push_back(record); }
    void openView(const QString &id) override { views << id; }
    void openList(const QString &entity, const QString &filter) override
    {
        lists << entity + QStringLiteral(": ") + filter;
    }
    void openViewAs(const QString &id, const QVariantMap &) override { views << id; }
    void mergeRecords(const QString &, const std::vector<qint64> &ids) override { merged = ids; }
    void trigger(const QString &actionId) override { triggered << actionId; }
    std::unique_ptr<QAction> copyOfAction(const QString &actionId) override;
    void notify(const QString &text, bool) override { notes << text; }
    void openExternally(const QUrl &address) override { addresses << address; }

    TempWorkspace &file() { return m_temporary; }
    QString folder() const { return m_temporary.folder(); }
    Session &session() { return m_workspace->session(); }
    FakeClock &clock() { return m_temporary.clock(); }

    std::vector<RecordReference> opened;
    QStringList views;
    QStringList lists;
    std::vector<qint64> merged;
    QStringList triggered;
    QStringList notes;
    QList<QUrl> addresses;

private:
    TempWorkspace m_temporary;
    Settings m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<OpenWorkspace> m_workspace;
};

/// Runs the event loop until the window's work is done; fails the test when it takes too long.
void waitForJobs(FakeHost &host);
/// The same until something holds.
bool waitUntil(const std::function<bool()> &holds);
/// Handles what waits right now.
void settle();

/// A part of a view by its object name; fails the test when there is none.
template<class T = QWidget>
T *child(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QString::fromLatin1(name));
    INFO("looking for " << name);
    REQUIRE(found);
    return found;
}

} // namespace kartoteka
