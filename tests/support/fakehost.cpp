#include "support/fakehost.h"

#include "domain/access/user.h"
#include "domain/catalog.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTest>

namespace kartoteka
{

namespace
{
constexpr int kPatienceMs = 60000;
} // namespace

const Schema &windowSchema()
{
    static const Schema schema = [] {
        applyLook(*qApp, Look{ThemeChoice::Light});
        return crmSchema();
    }();
    return schema;
}

FakeHost::FakeHost(const QString &login)
    : m_temporary(windowSchema())
    , m_settings(m_temporary.folder() + QStringLiteral("/settings.ini"))
{
    WorkspaceOptions options;
    options.clock = &m_temporary.clock();
    auto workspace = must(Workspace::open(m_temporary.path(), windowSchema(), options));
    auto session = must(workspace->openSession());
    const qint64 user = login.isEmpty() ? 0 : must(signIn(*session, login)).value;
    m_workspace = std::make_unique<OpenWorkspace>(std::move(workspace), std::move(session), user);
}

std::unique_ptr<QAction> FakeHost::copyOfAction(const QString &actionId)
{
    auto action = std::make_unique<QAction>(actionId);
    QObject::connect(action.get(), &QAction::triggered, action.get(),
                     [this, actionId] { triggered << actionId; });
    return action;
}

bool waitUntil(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, kPatienceMs);
}

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void waitForJobs(FakeHost &host)
{
    REQUIRE(waitUntil([&host] { return host.workspace().jobs().isIdle(); }));
}

} // namespace kartoteka
