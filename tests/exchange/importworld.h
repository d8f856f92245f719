#pragma once

#include "domain/catalog.h"
#include "exchange/csvrowsource.h"
#include "exchange/importrun.h"
#include "support/tempworkspace.h"

#include <QBuffer>

namespace kartoteka
{

/// The schema of the program, kept for all tests.
const Schema &crm();

/// A fresh workspace into which tables given as text are imported.
class ImportWorld
{
public:
    explicit ImportWorld(const Schema &schema = crm());

    Session &session() { return *m_session; }
    TempWorkspace &workspace() { return m_workspace; }
    /// As after a restart of the program.
    void reopen();

    ImportReport import(const QByteArray &csv, ImportOptions options = {});
    Result<ImportReport> tryImport(const QByteArray &csv, ImportOptions options = {});
    ImportReport importFile(const QString &path, ImportOptions options = {});
    void undoRun(qint64 run);

    const Entity &entity(const char *key);
    std::vector<Record> records(const char *entity, Life life = Life::Live);
    qint64 count(const char *entity) { return static_cast<qint64>(records(entity).size()); }
    /// The record of this entity with this text in this field; fails the test when there is none.
    Record find(const char *entity, const char *field, const QString &text);
    /// Texts of a field of the parts of a record, in the order of the ids.
    QStringList parts(const char *part, qint64 owner, const char *field);
    /// Records of an entity whose reference field is `to`.
    std::vector<Record> referring(const char *entity, const char *field, qint64 to);
    qint64 journalSets();

private:
    TempWorkspace m_workspace;
    std::unique_ptr<Session> m_session;
};

/// The recipe of this name in tests/exchange/recipes.
Mapping testRecipe(const QString &name);
Mapping recipe(const char *json);

ImportOptions by(Mapping mapping, ImportMode mode = ImportMode::Create);

} // namespace kartoteka
