#include "scenarios/randomhistory.h"

#include "storage/customfield.h"
#include "storage/writer.h"
#include "support/gadget.h"
#include "support/soundness.h"

namespace kartoteka
{

namespace
{
const QStringList kWords = {QStringLiteral("Ёлкин"),        QStringLiteral("Müller"),
                            QStringLiteral("上海贸易公司"), QStringLiteral("Петербург"),
                            QStringLiteral("O'Brien"),      QStringLiteral("lamp")};
constexpr size_t kMostPast = 12;
} // namespace

RandomHistory::RandomHistory(quint64 seed, State begin)
    : m_random(seed)
    , m_acknowledged(std::move(begin))
    , m_wanted(m_acknowledged)
    , m_past({m_acknowledged.contents})
{
}

int RandomHistory::number(int below)
{
    return static_cast<int>(m_random() % static_cast<quint64>(below));
}

qint64 RandomHistory::newIds()
{
    return static_cast<qint64>(m_random() >> 20 << 19) + 1;
}

QString RandomHistory::name()
{
    return kWords[number(static_cast<int>(kWords.size()))] + u' ' + QString::number(number(100000));
}

Result<void> RandomHistory::step(Session &session)
{
    const int dice = number(100);
    if (dice < 30)
        return createSome(session);
    if (dice < 55)
        return editOne(session);
    if (dice < 63)
        return moveToTrashAndBack(session);
    if (dice < 68)
        return eraseOne(session);
    if (dice < 71)
        return defineField(session);
    if (dice < 78)
        return importMany(session);
    return dice < 90 ? undo(session) : redo(session);
}

Result<void> RandomHistory::perform(Session &session, const QString &name, const Work &work,
                                    SetKind kind)
{
    m_lastStep = name;
    m_wanted = m_acknowledged;
    m_wantedPast = m_past;
    m_wantedUndone = m_undone;
    const auto done = session.perform(
        Message("Step"),
        [&](Writer &writer) {
            work(writer);
            // What is read here is what a complete commit must bring.
            const QStringList contents = contentsOf(writer);
            if (contents == m_acknowledged.contents)
                return;
            m_wanted = {contents, m_acknowledged.journal + 1};
            m_wantedPast.push_back(contents);
            m_wantedUndone.clear();
        },
        kind);
    if (!done)
        return done.error();
    accept();
    return {};
}

void RandomHistory::accept()
{
    m_acknowledged = m_wanted;
    m_past = m_wantedPast;
    m_undone = m_wantedUndone;
    if (m_past.size() > kMostPast)
        m_past.erase(m_past.begin());
}

void RandomHistory::settle(bool isWanted)
{
    if (isWanted)
        accept();
    else
        m_wanted = m_acknowledged;
}

Result<void> RandomHistory::undo(Session &session)
{
    m_lastStep = QStringLiteral("undo");
    m_wanted = m_acknowledged;
    if (m_past.size() < 2)
        return {};
    m_wantedPast = m_past;
    m_wantedUndone = m_undone;
    m_wantedUndone.push_back(m_wantedPast.back());
    m_wantedPast.pop_back();
    m_wanted = {m_wantedPast.back(), m_acknowledged.journal + 1};
    const auto done = session.undo();
    if (!done)
        return done.error();
    accept();
    return {};
}

Result<void> RandomHistory::redo(Session &session)
{
    m_lastStep = QStringLiteral("redo");
    m_wanted = m_acknowledged;
    if (m_undone.empty())
        return {};
    m_wantedPast = m_past;
    m_wantedUndone = m_undone;
    m_wantedPast.push_back(m_wantedUndone.back());
    m_wantedUndone.pop_back();
    m_wanted = {m_wantedPast.back(), m_acknowledged.journal + 1};
    const auto done = session.redo();
    if (!done)
        return done.error();
    accept();
    return {};
}

qint64 RandomHistory::anyGadget(Reader &reader)
{
    Query query;
    query.entity = &gadgets();
    const std::vector<qint64> ids = reader.ids(query);
    return ids.empty() ? 0 : ids[m_random() % ids.size()];
}

Result<void> RandomHistory::createSome(Session &session)
{
    return perform(session, QStringLiteral("create"), [&](Writer &writer) {
        for (int i = number(3); i >= 0; --i) {
            Gadget gadget;
            gadget.id = {newIds()};
            gadget.name = name();
            gadget.parent = {number(2) ? anyGadget(writer) : 0};
            gadget.price = {number(100000), *Currency::parse(u"RUB")};
            // Some rows fill pages of their own.
            gadget.remark = QString(number(10) ? number(100) : 9000, QChar(u'я'));
            GadgetLabel label;
            label.id = {newIds()};
            label.gadget = writer.create(gadget);
            label.text = name();
            writer.create(label);
        }
    });
}

Result<void> RandomHistory::editOne(Session &session)
{
    return perform(session, QStringLiteral("edit"), [&](Writer &writer) {
        const qint64 id = anyGadget(writer);
        if (id == 0)
            return;
        const Record shown = writer.load(gadgets(), id);
        Record wanted = shown;
        wanted.set(u"name", Value(name()));
        if (number(2))
            wanted.set(u"remark", Value(QString(number(5000), QChar(u'ю'))));
        wanted.set(u"shelf0", Value(name()));
        writer.change(shown, wanted);
    });
}

Result<void> RandomHistory::moveToTrashAndBack(Session &session)
{
    return perform(session, QStringLiteral("trash"), [&](Writer &writer) {
        Query query;
        query.entity = &gadgets();
        query.life = Life::Trash;
        const std::vector<qint64> trashed = writer.ids(query);
        if (!trashed.empty() && number(2)) {
            for (const qint64 id : trashed)
                writer.restore(gadgets(), id);
        } else if (const qint64 id = anyGadget(writer)) {
            writer.trash(gadgets(), id);
        }
    });
}

Result<void> RandomHistory::eraseOne(Session &session)
{
    return perform(session, QStringLiteral("erase"), [&](Writer &writer) {
        const qint64 id = anyGadget(writer);
        if (id == 0)
            return;
        // Whoever refers to it would make this a conflict, which is not the matter here.
        Query query;
        query.entity = &gadgets();
        for (const Record &record : writer.list(query)) {
            if (record.value(u"parent").isNull() || record.value(u"parent").integer() != id)
                continue;
            Record orphan = record;
            orphan.set(u"parent", Value());
            writer.change(record, orphan);
        }
        query.life = Life::Trash;
        for (const qint64 trashed : writer.ids(query))
            writer.restore(gadgets(), trashed);
        query.life = Life::Live;
        for (const Record &record : writer.list(query))
            if (!record.value(u"parent").isNull() && record.value(u"parent").integer() == id)
                return;
        writer.erase(gadgets(), id);
    });
}

Result<void> RandomHistory::defineField(Session &session)
{
    return perform(session, QStringLiteral("define"), [&](Writer &writer) {
        Query query;
        query.entity = session.catalog().find(QString::fromLatin1(CustomField::kEntity));
        CustomField field;
        field.id = {newIds()};
        field.entity = QStringLiteral("gadget");
        field.key = QStringLiteral("shelf%1").arg(writer.count(query));
        field.kind = QStringLiteral("text");
        writer.create(field);
    });
}

Result<void> RandomHistory::importMany(Session &session)
{
    constexpr int kMostRows = 120;
    Progress progress;
    return perform(
        session, QStringLiteral("import"),
        [&](Writer &writer) {
            const int rows = 1 + number(kMostRows);
            const qint64 firstGadget = newIds();
            const qint64 firstLabel = newIds();
            writer.beginBulk({&gadgets(), &gadgetLabels()}, rows, progress);
            for (int row = 0; row < rows; ++row) {
                Gadget gadget;
                gadget.id = {firstGadget + row};
                gadget.name = name();
                GadgetLabel label;
                label.id = {firstLabel + row};
                label.gadget = writer.create(gadget);
                label.text = name();
                writer.create(label);
            }
        },
        SetKind::Import);
}

} // namespace kartoteka
