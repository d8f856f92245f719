#pragma once

#include "support/tempworkspace.h"
#include "widgets/view.h"

#include <QUrl>

#include <deque>

namespace kartoteka
{

/// Answers questions in the person's place, in the order in which the test said; a question without
/// an answer fails the test.
class ScriptedDialogs : public Dialogs
{
public:
    std::deque<QStringList> paths; ///< for openFiles(), openFile() (its first) and saveFile()
    std::deque<QString> texts;     ///< for askText()
    std::deque<bool> confirms;
    QStringList told;      ///< what tell() showed
    QStringList questions; ///< titles of everything that was asked

    void openFiles(QWidget *parent, const FileQuestion &question, Paths answered) override;
    void openFile(QWidget *parent, const FileQuestion &question, Path answered) override;
    void saveFile(QWidget *parent, const FileQuestion &question, Path answered) override;
    void confirm(QWidget *parent, const Question &question,
                 std::function<void()> confirmed) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                 std::function<void(const QString &)> answered) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;

private:
    QStringList takePaths(const QString &title);
};

/// The schema of the program, made once for all tests of windows.
const Schema &windowSchema();

/// The window a view is tested in: a workspace of its own, and a record of what the view asked for.
class FakeHost : public ViewHost
{
public:
    /// `file` was made with windowSchema(). The session of the window speaks for a user with the
    /// login "anna".
    explicit FakeHost(TempWorkspace &file);

    OpenWorkspace &workspace() override { return *m_workspace; }
    JobList &jobs() override { return m_workspace->jobs(); }
    Settings &settings() override { return m_settings; }
    ScriptedDialogs &dialogs() override { return m_dialogs; }
    void openRecord(const RecordReference &record) override { opened.push_back(record); }
    void openView(const QString &id) override { views << id; }
    void openList(const QString &entity, const QString &filter) override
    {
        lists << entity + u'?' + filter;
    }
    void openViewAs(const QString &id, const QVariantMap &) override { views << id; }
    void mergeRecords(const QString &, const std::vector<qint64> &) override {}
    void trigger(const QString &actionId) override { triggered << actionId; }
    /// An action named after its id that is only noted down.
    std::unique_ptr<QAction> copyOfAction(const QString &actionId) override;
    void notify(const QString &text, bool) override { notices << text; }
    void openExternally(const QUrl &address) override { addresses.push_back(address); }

    std::vector<RecordReference> opened;
    std::vector<QUrl> addresses;
    QStringList views;
    QStringList lists;
    QStringList triggered;
    QStringList notices;

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    Settings m_settings;
    ScriptedDialogs m_dialogs;
};

/// Handles what waits, until `isDone`; false when that does not come within ten seconds.
bool waitFor(const std::function<bool()> &isDone);
/// What waits right now.
void settle();

} // namespace kartoteka
