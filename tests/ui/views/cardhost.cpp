#include "ui/views/cardhost.h"

#include "domain/access/user.h"
#include "domain/catalog.h"

#include <QCoreApplication>
#include <QTest>

namespace kartoteka
{

QStringList ScriptedDialogs::takePaths(const QString &title)
{
    questions << title;
    if (paths.empty()) {
        FAIL_CHECK("asked for a file: " << title.toStdString());
        return {};
    }
    const QStringList answer = paths.front();
    paths.pop_front();
    return answer;
}

void ScriptedDialogs::openFiles(QWidget *, const FileQuestion &question, Paths answered)
{
    answered(takePaths(question.title));
}

void ScriptedDialogs::openFile(QWidget *, const FileQuestion &question, Path answered)
{
    answered(takePaths(question.title).value(0));
}

void ScriptedDialogs::saveFile(QWidget *, const FileQuestion &question, Path answered)
{
    answered(takePaths(question.title).value(0));
}

void ScriptedDialogs::confirm(QWidget *, const Question &question, std::function<void()> confirmed)
{
    questions << question.title;
    if (confirms.empty()) {
        FAIL_CHECK("asked to confirm: " << question.title.toStdString());
        return;
    }
    const bool isConfirmed = confirms.front();
    confirms.pop_front();
    if (isConfirmed)
        confirmed();
}

void ScriptedDialogs::askText(QWidget *, const QString &title, const QString &, const QString &,
                              std::function<void(const QString &)> answered)
{
    questions << title;
    if (texts.empty()) {
        FAIL_CHECK("asked for a text: " << title.toStdString());
        return;
    }
    const QString answer = texts.front();
    texts.pop_front();
    answered(answer);
}

void ScriptedDialogs::tell(QWidget *, const QString &title, const QString &text)
{
    told << title + QStringLiteral(": ") + text;
}

const Schema &windowSchema()
{
    static const Schema schema = crmSchema();
    return schema;
}

FakeHost::FakeHost(TempWorkspace &file)
    : m_settings(file.folder() + QStringLiteral("/settings.ini"))
{
    WorkspaceOptions options;
    options.clock = &file.clock();
    auto workspace = must(Workspace::open(file.path(), windowSchema(), options));
    auto session = must(workspace->openSession(Purpose::Interactive));
    const qint64 user = must(signIn(*session, QStringLiteral("anna"))).value;
    m_workspace = std::make_unique<OpenWorkspace>(std::move(workspace), std::move(session), user);
}

std::unique_ptr<QAction> FakeHost::copyOfAction(const QString &actionId)
{
    auto action = std::make_unique<QAction>(actionId);
    QObject::connect(action.get(), &QAction::triggered, action.get(),
                     [this, actionId] { triggered << actionId; });
    return action;
}

bool waitFor(const std::function<bool()> &isDone)
{
    return QTest::qWaitFor(isDone, 10000);
}

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace kartoteka
