#include "support/tempworkspace.h"

#include <QFile>

namespace kartoteka
{

namespace
{
/// Path of a file made once for this schema and process.
QString modelOf(const Schema &schema)
{
    static QTemporaryDir folder;
    static QHash<const Schema *, QString> models;
    if (!models.contains(&schema)) {
        const QString path = folder.filePath(QString::number(models.size()));
        must(Workspace::create(path, schema));
        models.insert(&schema, path);
    }
    return models.value(&schema);
}
} // namespace

TempWorkspace::TempWorkspace(const Schema &schema, WorkspaceOptions options)
    : m_path(m_folder.filePath(QStringLiteral("test.kartoteka")))
    , m_schema(schema)
    , m_options(std::move(options))
{
    m_options.clock = &m_clock;
    REQUIRE(QFile::copy(modelOf(schema), m_path));
    reopen();
}

void TempWorkspace::reopen()
{
    m_workspace.reset();
    m_workspace = must(Workspace::open(m_path, m_schema, m_options));
}

std::unique_ptr<Session> TempWorkspace::session(Purpose purpose)
{
    return must(m_workspace->openSession(purpose));
}

} // namespace kartoteka
