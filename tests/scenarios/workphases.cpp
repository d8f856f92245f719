#include "scenarios/workphases.h"

#include "domain/parties/contactpoint.h"
#include "exchange/csvrowsource.h"
#include "exchange/importrun.h"
#include "scenarios/workschema.h"
#include "storage/backup.h"
#include "storage/writer.h"

#include <QBuffer>
#include <QFile>

#include <cstdio>

namespace kartoteka
{

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

bool complain(const Error &error)
{
    say(QStringLiteral("error %1 %2 / %3")
            .arg(codeName(error.code()), error.english(), error.detail()));
    return false;
}

WorkPhases::WorkPhases(const QString &folder, const QString &tag)
    : m_folder(folder)
    , m_tag(tag)
{
}

template<class T>
bool WorkPhases::end(const Result<T> &result, const QString &done)
{
    if (!result)
        return complain(result.error());
    say(QLatin1String("done ") + done);
    return true;
}

bool WorkPhases::open()
{
    auto workspace = Workspace::open(m_folder + QLatin1String("/a.kartoteka"), presentSchema());
    if (!workspace)
        return complain(workspace.error());
    m_workspace = std::move(*workspace);
    auto session = m_workspace->openSession();
    if (!session)
        return complain(session.error());
    m_session = std::move(*session);
    return true;
}

bool WorkPhases::run(const QString &phase)
{
    struct Row {
        const char *name;
        bool (WorkPhases::*work)();
    };
    constexpr Row kPhases[] = {{"save", &WorkPhases::save},     {"edit", &WorkPhases::edit},
                               {"import", &WorkPhases::import}, {"undo", &WorkPhases::undo},
                               {"backup", &WorkPhases::backUp}, {"migrate", &WorkPhases::migrate},
                               {"create", &WorkPhases::create}, {"reopen", &WorkPhases::reopen}};
    ++m_number;
    for (const Row &row : kPhases)
        if (phase == QLatin1String(row.name))
            return (this->*row.work)();
    return false;
}

bool WorkPhases::save()
{
    const QString name = QStringLiteral("saved %1 %2").arg(m_tag).arg(m_number);
    say(QStringLiteral("begin save ") + name);
    return end(m_session->perform(Message("Save"),
                                  [&](Writer &writer) {
                                      Party party;
                                      party.name = name;
                                      ContactPoint phone;
                                      phone.party = writer.create(party);
                                      phone.value = QStringLiteral("+7 909 1234567");
                                      writer.create(phone);
                                      m_saved = phone.party.value;
                                  }),
               QStringLiteral("save ") + name);
}

bool WorkPhases::edit()
{
    if (!m_saved)
        return true;
    const QString region = QStringLiteral("region %1").arg(m_number);
    const QString what = QStringLiteral("edit %1 %2").arg(m_saved).arg(region);
    say(QStringLiteral("begin ") + what);
    return end(m_session->perform(Message("Edit"),
                                  [&](Writer &writer) {
                                      const auto shown = writer.find(Id<Party>{m_saved});
                                      Party wanted = *shown;
                                      wanted.region = region;
                                      writer.change(*shown, wanted);
                                  }),
               what);
}

bool WorkPhases::import()
{
    m_importName = QStringLiteral("import %1 %2").arg(m_tag).arg(m_number);
    say(QStringLiteral("begin import ") + m_importName);
    QByteArray table = "Name;Phone\n";
    for (int row = 0; row < kImportRows; ++row)
        table += QStringLiteral("%1 row %2;+7 909 %3\n")
                     .arg(m_importName)
                     .arg(row)
                     .arg(1000000 + row)
                     .toUtf8();
    QBuffer buffer(&table);
    buffer.open(QIODevice::ReadOnly);
    auto source = CsvRowSource::open(buffer);
    if (!source)
        return complain(source.error());
    Progress progress;
    const auto report = importRows(*m_session, **source, {}, progress);
    if (!end(report, QStringLiteral("import ") + m_importName))
        return false;
    const auto set = setOfRun(*m_session, report->run);
    if (!set)
        return complain(set.error());
    m_imported = *set;
    return true;
}

bool WorkPhases::undo()
{
    if (!m_imported)
        return true;
    say(QStringLiteral("begin undo ") + m_importName);
    Progress progress;
    return end(m_session->undoSet(std::exchange(m_imported, 0), progress),
               QStringLiteral("undo ") + m_importName);
}

bool WorkPhases::backUp()
{
    const QString name = QStringLiteral("backup-%1-%2.kartoteka").arg(m_tag).arg(m_number);
    say(QStringLiteral("begin backup ") + name);
    Progress progress;
    return end(backupTo(m_session->database(), m_folder + u'/' + name, progress),
               QStringLiteral("backup ") + name);
}

bool WorkPhases::migrate()
{
    const QString name = QStringLiteral("old-%1.kartoteka").arg(m_migrated++);
    if (!QFile::exists(m_folder + u'/' + name))
        return true;
    say(QStringLiteral("begin migrate ") + name);
    return end(Workspace::open(m_folder + u'/' + name, nextSchema()),
               QStringLiteral("migrate ") + name);
}

bool WorkPhases::create()
{
    const QString name = QStringLiteral("new-%1-%2.kartoteka").arg(m_tag).arg(m_number);
    say(QStringLiteral("begin create ") + name);
    return end(Workspace::create(m_folder + u'/' + name, presentSchema()),
               QStringLiteral("create ") + name);
}

bool WorkPhases::reopen()
{
    say(QStringLiteral("begin reopen -"));
    m_session.reset();
    m_workspace.reset();
    if (!open())
        return false;
    say(QStringLiteral("done reopen -"));
    return true;
}

} // namespace kartoteka
