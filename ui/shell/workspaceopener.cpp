#include "shell/workspaceopener.h"

#include "domain/access/user.h"
#include "exchange/sample.h"

#include <QDir>
#include <QFileInfo>

namespace kartoteka
{

namespace
{

Result<std::shared_ptr<const Workspace>> shared(Result<std::unique_ptr<Workspace>> workspace)
{
    if (!workspace)
        return workspace.error();
    return std::shared_ptr<const Workspace>(std::move(*workspace));
}

} // namespace

WorkspaceOpener::WorkspaceOpener(const Schema &schema, WorkspaceOptions options, QString login,
                                 QObject *parent)
    : QObject(parent)
    , m_schema(schema)
    , m_options(std::move(options))
    , m_login(std::move(login))
{
}

void WorkspaceOpener::create(const QString &path)
{
    start(tr("New file %1").arg(QFileInfo(path).fileName()), [this, path](Progress &) {
        return shared(Workspace::create(path, m_schema, m_options));
    });
}

void WorkspaceOpener::open(const QString &path)
{
    start(tr("Open %1").arg(QFileInfo(path).fileName()),
          [this, path](Progress &) { return shared(Workspace::open(path, m_schema, m_options)); });
}

void WorkspaceOpener::openSample(const QString &folder)
{
    start(tr("Open the sample base"), [this, folder](Progress &progress) {
        const QString path = samplePath(folder);
        if (QFileInfo::exists(path))
            return shared(Workspace::open(path, m_schema, m_options));
        QDir().mkpath(folder);
        auto made = shared(Workspace::create(path, m_schema, m_options));
        if (!made)
            return made;
        auto session = (*made)->openSession(Purpose::Bulk);
        if (!session)
            return Result<WorkspacePointer>(session.error());
        const auto filled = loadSample(**session, progress);
        return filled ? made : Result<WorkspacePointer>(filled.error());
    });
}

void WorkspaceOpener::start(const QString &title,
                            std::function<Result<WorkspacePointer>(Progress &)> work)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_jobs.start<WorkspacePointer>(title, this, std::move(work),
                                   [this](Result<WorkspacePointer> workspace) {
                                       m_isBusy = false;
                                       take(std::move(workspace));
                                   });
}

void WorkspaceOpener::take(Result<WorkspacePointer> workspace)
{
    if (!workspace) {
        emit failed(workspace.error());
        return;
    }
    auto session = (*workspace)->openSession();
    if (!session) {
        emit failed(session.error());
        return;
    }
    qint64 user = 0;
    if (!(*session)->isReadOnly()) {
        if (const auto signedIn = signIn(**session, m_login))
            user = signedIn->value;
    }
    emit opened(std::make_shared<OpenWorkspace>(*workspace, std::move(*session), user));
}

} // namespace kartoteka
