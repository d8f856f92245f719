#include "support/fakehost.h"

#include <QTest>

namespace kartoteka
{

namespace
{
constexpr int kPatienceMs = 60000;
} // namespace

FakeHost::FakeHost(const Schema &schema)
    : m_temporary(schema)
    , m_settings(m_temporary.folder() + QStringLiteral("/settings.ini"))
{
    WorkspaceOptions options;
    options.clock = &m_temporary.clock();
    auto workspace = must(Workspace::open(m_temporary.path(), schema, options));
    auto session = must(workspace->openSession());
    m_workspace = std::make_unique<OpenWorkspace>(std::move(workspace), std::move(session), 0);
}

bool waitUntil(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, kPatienceMs);
}

void waitForJobs(FakeHost &host)
{
    REQUIRE(waitUntil([&host] { return host.workspace().jobs().isIdle(); }));
}

} // namespace kartoteka
