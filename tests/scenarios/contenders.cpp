#include "scenarios/contenders.h"

#include "base/clock.h"
#include "domain/parties/party.h"
#include "scenarios/workphases.h"
#include "scenarios/workschema.h"
#include "storage/writer.h"

#include <QTextStream>

namespace kartoteka
{

namespace
{
struct Seat {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Session> session;
};

std::optional<Seat> sitDown(const QString &path)
{
    Seat seat;
    auto workspace = Workspace::open(path, presentSchema());
    if (!workspace) {
        complain(workspace.error());
        return std::nullopt;
    }
    seat.workspace = std::move(*workspace);
    auto session = seat.workspace->openSession();
    if (!session) {
        complain(session.error());
        return std::nullopt;
    }
    seat.session = std::move(*session);
    return seat;
}

Result<ChangeSet> createParty(Session &session, const QString &name, qint64 *id = nullptr)
{
    return session.perform(Message("Create"), [&](Writer &writer) {
        Party party;
        party.name = name;
        const auto made = writer.create(party);
        if (id)
            *id = made.value;
    });
}

const Entity &parties()
{
    return describe(static_cast<const Party *>(nullptr));
}

Result<Record> readShared(Session &session)
{
    return session.read<Record>([](Reader &reader) {
        Query query;
        query.entity = &parties();
        query.condition = {QStringLiteral("t.name = ?"), {Value(QLatin1String(kSharedParty))}};
        return reader.list(query).front();
    });
}

QString textOf(const Record &record, const QString &field)
{
    const Value &value = record.value(field);
    return value.isText() ? value.text() : QString();
}

Result<ChangeSet> saveEdit(Session &session, const Record &shown, const QString &field,
                           const QString &text)
{
    Record wanted = shown;
    wanted.set(field, Value(text));
    return session.perform(Message("Edit"), [&](Writer &writer) { writer.change(shown, wanted); });
}

/// One of several processes that write; every step false when something failed that should not.
class Contender
{
public:
    Contender(Session &session, int number)
        : m_session(session)
        , m_number(number)
    {
    }

    int conflicts() const { return m_conflicts; }

    bool round(int round)
    {
        const QString name = QStringLiteral("writer %1 %2").arg(m_number).arg(round);
        const auto made = createParty(m_session, name);
        return made ? editOwn(round) && addOne() : complain(made.error());
    }

private:
    bool editOwn(int round)
    {
        const auto shown = readShared(m_session);
        if (!shown)
            return complain(shown.error());
        const auto done = saveEdit(m_session, *shown, QLatin1String(kOwnFields[m_number]),
                                   QString::number(round));
        return done || complain(done.error());
    }

    bool addOne()
    {
        for (;;) {
            const auto shown = readShared(m_session);
            if (!shown)
                return complain(shown.error());
            const QString field = QLatin1String(kCommonField);
            const qint64 count = textOf(*shown, field).section(u' ', 0, 0).toLongLong();
            // With the name, as the same text from two people is no conflict.
            const QString text = QStringLiteral("%1 by %2").arg(count + 1).arg(m_number);
            const auto done = saveEdit(m_session, *shown, field, text);
            if (done)
                return true;
            if (done.error().code() != ErrorCode::Conflict)
                return complain(done.error());
            ++m_conflicts;
        }
    }

    Session &m_session;
    int m_number;
    int m_conflicts = 0;
};

/// One command after the other about one record.
class Talk
{
public:
    explicit Talk(Session &session)
        : m_session(session)
        , m_input(stdin)
    {
    }

    bool obey()
    {
        const QString line = m_input.readLine();
        const QString verb = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        if (verb == QLatin1String("create"))
            create(rest);
        else if (verb == QLatin1String("load"))
            load(rest.toLongLong());
        else if (verb == QLatin1String("value"))
            say(textOf(m_shown, rest));
        else if (verb == QLatin1String("change"))
            change(rest.section(u' ', 0, 0), rest.section(u' ', 1));
        else if (verb == QLatin1String("hold"))
            hold();
        else
            return false;
        return true;
    }

private:
    void create(const QString &name)
    {
        qint64 id = 0;
        const auto done = createParty(m_session, name, &id);
        if (done)
            say(QStringLiteral("id %1").arg(id));
        else
            complain(done.error());
    }

    void load(qint64 id)
    {
        auto shown =
            m_session.read<Record>([id](Reader &reader) { return reader.load(parties(), id); });
        if (shown)
            m_shown = std::move(*shown);
        answer(shown);
    }

    void change(const QString &field, const QString &text)
    {
        answer(saveEdit(m_session, m_shown, field, text));
    }

    void hold()
    {
        Progress progress;
        answer(m_session.perform(
            Message("Import"),
            [&](Writer &writer) {
                writer.beginBulk({&parties()}, 1000, progress);
                for (int row = 0; row < 1000; ++row) {
                    Party party;
                    party.name = QStringLiteral("bulk %1").arg(row);
                    writer.create(party);
                }
                say(QStringLiteral("holding"));
                m_input.readLine();
            },
            SetKind::Import));
    }

    template<class T>
    void answer(const Result<T> &result)
    {
        if (result) {
            say(QStringLiteral("ok"));
            return;
        }
        if (result.error().code() != ErrorCode::Conflict || result.error().conflicts.empty()) {
            complain(result.error());
            return;
        }
        const FieldConflict &conflict = result.error().conflicts.front();
        say(QStringLiteral("conflict %1: %2|%3|%4")
                .arg(conflict.field, conflict.mine, conflict.theirs, conflict.original));
    }

    Session &m_session;
    QTextStream m_input;
    Record m_shown;
};
} // namespace

int writeFor(const QString &path, int writer, int seconds)
{
    const auto seat = sitDown(path);
    if (!seat)
        return 1;
    Contender contender(*seat->session, writer);
    const qint64 end = monotonicMs() + 1000 * seconds;
    for (int round = 1; monotonicMs() < end; ++round) {
        if (!contender.round(round))
            return 1;
        say(QStringLiteral("done %1").arg(round));
    }
    say(QStringLiteral("conflicts %1").arg(contender.conflicts()));
    return 0;
}

int countFor(const QString &path, int seconds)
{
    const auto seat = sitDown(path);
    if (!seat)
        return 1;
    const qint64 end = monotonicMs() + 1000 * seconds;
    qint64 most = 0;
    qint64 times = 0;
    for (; monotonicMs() < end; ++times) {
        Query query;
        query.entity = &parties();
        const auto count =
            seat->session->read<qint64>([&](Reader &reader) { return reader.count(query); });
        if (!count && !complain(count.error()))
            return 1;
        if (*count < most) {
            say(QStringLiteral("error counted %1 after %2").arg(*count).arg(most));
            return 1;
        }
        most = *count;
    }
    say(QStringLiteral("counted %1 %2").arg(times).arg(most));
    return 0;
}

int openAgainAndAgain(const QString &path, const QString &name, int times)
{
    for (int number = 1; number <= times; ++number) {
        const auto seat = sitDown(path);
        if (!seat)
            return 1;
        const auto made =
            createParty(*seat->session, QStringLiteral("%1 %2").arg(name).arg(number));
        if (!made && !complain(made.error()))
            return 1;
        say(QStringLiteral("done %1").arg(number));
    }
    return 0;
}

int talk(const QString &path)
{
    const auto seat = sitDown(path);
    if (!seat)
        return 1;
    say(QStringLiteral("ready"));
    Talk conversation(*seat->session);
    while (conversation.obey()) {
    }
    return 0;
}

} // namespace kartoteka
