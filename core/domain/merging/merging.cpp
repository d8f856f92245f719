#include "domain/merging/merging.h"

#include "storage/dberror.h"
#include "storage/image.h"
#include "storage/journal.h"
#include "storage/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace kartoteka
{

namespace
{
const auto kEntityKey = QLatin1String("entity");
const auto kIdKey = QLatin1String("id");
const auto kFieldsKey = QLatin1String("fields");
const auto kMadeKey = QLatin1String("made");
const auto kLifeKey = QLatin1String("life");
constexpr int kLongestChain = 64;

QString text(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// {"entity", "id", "fields": {field: [before, after]}}, or "made" with the whole record.
QJsonObject toJson(const MergeStep &step)
{
    QJsonObject change{{kEntityKey, step.after.entity().key()},
                       {kIdKey, QString::number(step.after.id())}};
    if (step.before.id() == 0) {
        change.insert(kMadeKey, toImage(step.after));
        return change;
    }
    QJsonObject fields;
    for (size_t i = 0; i < step.after.fields().size(); ++i)
        if (step.before[i] != step.after[i])
            fields.insert(step.after.fields()[i].key,
                          QJsonArray{toImage(step.before[i]), toImage(step.after[i])});
    if (step.before.life() != step.after.life())
        fields.insert(kLifeKey, QJsonArray{static_cast<int>(step.before.life()),
                                           static_cast<int>(step.after.life())});
    change.insert(kFieldsKey, fields);
    return change;
}

qint64 nextNumber(Reader &reader)
{
    Query query;
    query.entity = &entityOf<Merge>();
    query.life = std::nullopt;
    query.order = {{QStringLiteral("number"), true}};
    query.limit = 1;
    const std::vector<Record> last = reader.list(query);
    return last.empty() ? 1 : last.front().as<Merge>().number + 1;
}

Merge mergeOf(const MergePlan &plan, size_t drop)
{
    const Record &dropped = plan.dropped[drop];
    Merge merge;
    merge.entity = dropped.entity().key();
    merge.kept = {plan.kept.id()};
    merge.dropped = {dropped.id()};
    merge.title = dropped.title();
    QJsonArray changes;
    for (const MergeStep &step : plan.steps[drop])
        changes.append(toJson(step));
    merge.changes = text(QJsonDocument(changes));
    QJsonObject alternatives;
    for (auto it = plan.alternatives[drop].begin(); it != plan.alternatives[drop].end(); ++it)
        alternatives.insert(it.key(), toImage(it.value()));
    if (!alternatives.isEmpty())
        merge.alternatives = text(QJsonDocument(alternatives));
    return merge;
}

void carryOut(Writer &writer, const MergePlan &plan)
{
    for (const std::vector<MergeStep> &steps : plan.steps) {
        for (const MergeStep &step : steps) {
            if (step.before.id() == 0)
                writer.insertExact(step.after);
            else
                writer.changeExact(step.before, step.after);
        }
    }
}

/// Takes one merge apart inside a running perform().
class Unmerging
{
public:
    Unmerging(Writer &writer, Unmerged &result)
        : m_writer(writer)
        , m_result(result)
    {
    }

    void run();

private:
    void takeBack(const QJsonObject &change);
    void unmake(const Record &record, const QJsonObject &image);
    bool mayGoBack(const Record &record, const QString &key, const Value &after) const;
    void sayWhatWasAdded();
    void stays(const char *sentence, const Record &record, const Message &field = {});
    qint64 carriedTo(qint64 record) const;

    Writer &m_writer;
    Unmerged &m_result;
    QSet<qint64> m_touched;
};

void Unmerging::stays(const char *sentence, const Record &record, const Message &field)
{
    Message message = Message(sentence).arg(record.title());
    if (!field.isEmpty())
        message.arg(field);
    m_result.stays.push_back(std::move(message));
}

/// Where the kept record went by later merges.
qint64 Unmerging::carriedTo(qint64 record) const
{
    for (int hop = 0; hop < kLongestChain; ++hop) {
        Query query;
        query.entity = &entityOf<Merge>();
        query.condition = {QStringLiteral("t.dropped_id = ?"), {Value(record)}};
        const std::vector<Record> later = m_writer.list(query);
        if (later.empty())
            return record;
        record = later.back().as<Merge>().kept.value;
    }
    return record;
}

bool Unmerging::mayGoBack(const Record &record, const QString &key, const Value &after) const
{
    const Value &now = record.value(key);
    if (now == after)
        return true;
    const Field *field = record.fields().find(key);
    return field && field->kind == Kind::Reference && !after.isNull() && !now.isNull() &&
           now.integer() == carriedTo(after.integer());
}

void Unmerging::unmake(const Record &record, const QJsonObject &image)
{
    bool hasParts = false;
    m_writer.forEachPart(record, [&](const Record &) {
        hasParts = true;
        return false;
    });
    if (toImage(record) == image && !hasParts)
        m_writer.erase(record.entity(), record.id());
    else
        stays(QT_TRANSLATE_NOOP("Core", "“%1” was changed since and stays as it is"), record);
}

void Unmerging::takeBack(const QJsonObject &change)
{
    const Entity *entity = m_writer.session().catalog().find(change.value(kEntityKey).toString());
    const qint64 id = change.value(kIdKey).toString().toLongLong();
    m_touched.insert(id);
    const auto current = entity ? m_writer.find(*entity, id) : std::nullopt;
    if (!current || current->life() == Life::Erased || current->life() == Life::Stub)
        return; // somebody deleted it for good: nothing is left to be put back
    if (change.contains(kMadeKey))
        return unmake(*current, change.value(kMadeKey).toObject());
    Record next = *current;
    const QJsonObject fields = change.value(kFieldsKey).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        if (it.key() == kLifeKey) {
            if (static_cast<int>(current->life()) == pair.at(1).toInt())
                next.setLife(static_cast<Life>(pair.at(0).toInt()));
            continue;
        }
        const Value before = fromImage(pair.at(0));
        const Field *field = current->fields().find(it.key());
        if (!field || current->value(it.key()) == before)
            continue;
        if (mayGoBack(*current, it.key(), fromImage(pair.at(1))))
            next.set(it.key(), before);
        else
            stays(QT_TRANSLATE_NOOP("Core", "“%2” of “%1” was changed since and stays as it is"),
                  *current, field->label);
    }
    m_writer.changeExact(*current, next);
}

void Unmerging::sayWhatWasAdded()
{
    const Entity *entity = m_writer.session().catalog().find(m_result.merge.entity);
    const auto since = [&](const char *key, qint64 id) {
        const auto entries = journal::history(m_writer.database(), QString::fromLatin1(key), id);
        return entries.empty() ? qint64{0} : entries.front().set;
    };
    const qint64 mergedBy = since(Merge::kEntity, m_result.merge.id.value);
    qint64 added = 0;
    for (const Entity *other : m_writer.session().catalog().entities()) {
        if (other->key() == QLatin1String(Merge::kEntity))
            continue;
        for (const Record &record :
             referringRecords(m_writer, *other, *entity, m_result.merge.kept.value))
            added += !m_touched.contains(record.id()) &&
                             since(other->key().toLatin1().constData(), record.id()) > mergedBy
                         ? 1
                         : 0;
    }
    if (added > 0)
        m_result.stays.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n record(s) added since stay with “%1”"))
                .count(added)
                .arg(m_writer.load(*entity, m_result.merge.kept.value).title()));
}

void Unmerging::run()
{
    const Merge &merge = m_result.merge;
    const Entity *entity = m_writer.session().catalog().find(merge.entity);
    const auto dropped = entity ? m_writer.find(*entity, merge.dropped.value) : std::nullopt;
    const auto kept = entity ? m_writer.find(*entity, merge.kept.value) : std::nullopt;
    if (!dropped || dropped->life() == Life::Erased)
        m_writer.refuse(Error(
            ErrorCode::NotFound,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” was deleted for good and cannot come back"))
                .arg(merge.title)));
    const QJsonArray changes = QJsonDocument::fromJson(merge.changes.toUtf8()).array();
    for (qsizetype i = changes.size() - 1; i >= 0; --i)
        takeBack(changes.at(i).toObject());
    if (kept && kept->life() != Life::Erased)
        sayWhatWasAdded();
    m_writer.erase(entityOf<Merge>(), merge.id.value);
}

std::vector<Merge> mergesWhere(Reader &reader, const Condition &condition)
{
    Query query;
    query.entity = &entityOf<Merge>();
    query.condition = condition;
    query.order = {{QStringLiteral("number"), true}};
    std::vector<Merge> merges;
    for (const Record &record : reader.list(query))
        merges.push_back(record.as<Merge>());
    return merges;
}
} // namespace

Result<MergePlan> previewMerge(Session &session, const MergeRequest &request)
{
    return session.read<MergePlan>([&](Reader &reader) { return planMerge(reader, request); });
}

Result<std::vector<Merge>> mergeRecords(Session &session, const MergeRequest &request)
{
    std::vector<Merge> merges;
    // Planned inside the transaction: what was previewed may have changed since.
    const auto done =
        session.perform(Message(QT_TRANSLATE_NOOP("Core", "Merge")), [&](Writer &writer) {
            const MergePlan plan = planMerge(writer, request);
            carryOut(writer, plan);
            qint64 number = nextNumber(writer);
            for (size_t drop = 0; drop < plan.dropped.size(); ++drop) {
                Merge merge = mergeOf(plan, drop);
                merge.number = number++;
                const Id<Merge> id = writer.create(merge);
                merges.push_back(*writer.find(id)); // with when, and by whom
            }
        });
    if (!done)
        return Error(done.error()).wrap(Message(QT_TRANSLATE_NOOP("Core", "Cannot merge")));
    return merges;
}

Result<std::vector<Merge>> standingMerges(Session &session, qint64 record)
{
    return session.read<std::vector<Merge>>([&](Reader &reader) {
        return mergesWhere(reader, record == 0
                                       ? everything()
                                       : Condition{QStringLiteral("? IN (t.kept_id, t.dropped_id)"),
                                                   {Value(record)}});
    });
}

Result<Unmerged> undoMerge(Session &session, qint64 number)
{
    Unmerged result;
    const auto done =
        session.perform(Message(QT_TRANSLATE_NOOP("Core", "Undo a merge")), [&](Writer &writer) {
            const auto found =
                mergesWhere(writer, {QStringLiteral("? IN (t.number, t.id)"), {Value(number)}});
            if (found.empty())
                writer.refuse(
                    Error(ErrorCode::NotFound,
                          Message(QT_TRANSLATE_NOOP("Core", "there is no merge with the number %1"))
                              .arg(QString::number(number))));
            result.merge = found.front();
            Unmerging(writer, result).run();
        });
    if (!done)
        return Error(done.error())
            .wrap(Message(QT_TRANSLATE_NOOP("Core", "Cannot undo the merge")));
    return result;
}

} // namespace kartoteka
