#include "cli/fieldvalues.h"
#include "cli/recordtext.h"
#include "cli/verbs.h"
#include "domain/parties/requisiterules.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kartoteka
{

namespace
{

/// What `set`, `remove` and `restore` are about.
struct Target {
    OpenFile file;
    const Entity *entity = nullptr;
    qint64 id = 0;
    QString title;

    Session &session() { return *file.session; }
};

Result<Target> openTarget(Call &call)
{
    const auto entity = call.entity(call.argument(1));
    if (!entity)
        return entity.error();
    const auto id = idArgument(call.argument(2));
    if (!id)
        return id.error();
    auto file = call.openForWriting(call.argument(0));
    if (!file)
        return file.error();
    const auto title = file->session->read<QString>(
        [&](Reader &reader) { return reader.load(**entity, *id).title(); });
    if (!title)
        return title.error();
    return Target{*std::move(file), *entity, *id,
                  title->isEmpty() ? recordName((*entity)->key(), *id) : *title};
}

/// Throws with the error of a result that is none.
void require(Writer &writer, const Result<void> &result)
{
    if (!result)
        writer.refuse(result.error());
}

void writeTarget(Call &call, const QString &entity, qint64 id)
{
    call.output().json().field(u"entity", entity).field(u"id", QString::number(id));
}

Exit report(Call &call, const Target &target, const QString &sentence)
{
    call.output().say(sentence.arg(target.title));
    if (call.output().isJson()) {
        call.output().json().beginObject();
        writeTarget(call, target.entity->key(), target.id);
        call.output().json().endObject();
    }
    return Exit::Done;
}

/// What the person saw and is different now: refused, unless it already is what he asks for.
void refuseIfChanged(Writer &writer, const Record &current, const Record &seen,
                     const Record &wanted, const QStringList &seenKeys, const QStringList &setKeys)
{
    Error conflict(
        ErrorCode::Conflict,
        Message(QT_TRANSLATE_NOOP("Core", "somebody else changed the same field of “%1”"))
            .arg(current.title()));
    for (const QString &key : seenKeys) {
        const Value now = current.value(key);
        const bool isWanted = setKeys.contains(key) && now == wanted.value(key);
        if (now == seen.value(key) || isWanted)
            continue;
        const Field &field = *current.fields().find(key);
        conflict.conflicts.push_back(
            {current.entity().key(), current.id(), key, formatValue(field, wanted.value(key)),
             formatValue(field, now), formatValue(field, seen.value(key))});
    }
    if (!conflict.conflicts.empty())
        writer.refuse(std::move(conflict));
}

/// Sets what `texts` say, unless something of what was seen is different now.
void change(Writer &writer, const Target &target, const std::vector<FieldText> &texts,
            const std::vector<FieldText> &seenTexts)
{
    const Record current = writer.load(*target.entity, target.id);
    Record wanted = current;
    Record seen = current;
    ReferenceTable references(writer);
    require(writer, applyFieldTexts(writer, references, texts, wanted));
    require(writer, applyFieldTexts(writer, references, seenTexts, seen));
    references.keep();
    refuseIfChanged(writer, current, seen, wanted, *fieldKeys(seen.fields(), seenTexts),
                    *fieldKeys(wanted.fields(), texts));
    writer.change(current, wanted);
}

/// The record with its parts; its id.
qint64 create(Writer &writer, const Entity &entity, const RecordTexts &texts)
{
    ReferenceTable references(writer);
    Record record = writer.session().blank(entity);
    require(writer, applyFieldTexts(writer, references, texts.fields, record));
    references.keep();
    record.setId(writer.create(record));
    for (const PartTexts &part : texts.parts) {
        auto made = makePart(writer, references, part, record);
        if (made)
            if (const Problems problems = writer.check(*made, true); !problems.empty())
                made = toError(problems);
        if (!made)
            writer.refuse(std::move(made).error().wrap(Message::verbatim(part.path)));
        references.keep();
        writer.create(*std::move(made));
    }
    return record.id();
}

/// What is saved all the same and worth a second look; of cards.
Result<QStringList> doubtsAbout(Session &session, const Entity &entity, qint64 id)
{
    if (&entity != &entityOf<Party>())
        return QStringList();
    return session.read<QStringList>([&](Reader &reader) {
        QStringList doubts;
        const Record record = reader.load(entity, id);
        for (const Problem &doubt : requisiteDoubts(record.as<Party>()))
            doubts << record.fields().find(doubt.field)->label.translated() + QStringLiteral(": ") +
                          doubt.message.translated();
        return doubts;
    });
}

void tellDoubts(Call &call, const QStringList &doubts)
{
    if (call.output().isJson())
        call.output().json().field(u"warnings", QJsonArray::fromStringList(doubts));
    else
        for (const QString &doubt : doubts)
            call.output().note(doubt);
}

QStringList changedFields(const ChangeSet &changes)
{
    QStringList keys;
    for (const Change &change : changes.changes)
        keys += change.fields;
    return keys;
}

} // namespace

Result<Exit> addRecord(Call &call)
{
    const auto texts = splitFieldTexts(call.arguments().mid(2));
    if (!texts)
        return call.failUsage(texts.error().translated());
    const auto entity = call.entity(call.argument(1));
    if (!entity)
        return entity.error();
    auto file = call.openForWriting(call.argument(0));
    if (!file)
        return file.error();
    Session &session = *file->session;
    const auto sorted =
        sortFieldTexts(session.catalog(), **entity, *session.fields(**entity), *texts);
    if (!sorted)
        return sorted.error();
    const QString title = draftTitle(session, **entity, sorted->fields);
    qint64 id = 0;
    const auto added =
        session.perform(Message(QT_TRANSLATE_NOOP("Core", "Add “%1”")).arg(title),
                        [&](Writer &writer) { id = create(writer, **entity, *sorted); });
    if (!added)
        return added.error();
    const auto doubts = doubtsAbout(session, **entity, id);
    if (!doubts)
        return doubts.error();
    call.output().say(QCoreApplication::translate("Cli", "Added: “%1” (%2)")
                          .arg(title, recordName((*entity)->key(), id)));
    if (call.output().isJson()) {
        call.output().json().beginObject();
        writeTarget(call, (*entity)->key(), id);
    }
    tellDoubts(call, *doubts);
    if (call.output().isJson())
        call.output().json().endObject();
    return Exit::Done;
}

Result<Exit> setFields(Call &call)
{
    const auto texts = splitFieldTexts(call.arguments().mid(3));
    const auto seenTexts = splitFieldTexts(call.texts("was"));
    if (!texts || !seenTexts)
        return call.failUsage((texts ? seenTexts.error() : texts.error()).translated());
    auto target = openTarget(call);
    if (!target)
        return target.error();
    const auto changes = target->session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Change “%1”")).arg(target->title),
        [&](Writer &writer) { change(writer, *target, *texts, *seenTexts); });
    if (!changes)
        return changes.error();
    const auto doubts = doubtsAbout(target->session(), *target->entity, target->id);
    if (!doubts)
        return doubts.error();
    const QStringList keys = changedFields(*changes);
    if (keys.isEmpty())
        call.output().say(
            QCoreApplication::translate("Cli", "“%1” is so already").arg(target->title));
    else
        call.output().say(QCoreApplication::translate("Cli", "Changed: “%1” (%2)")
                              .arg(target->title, keys.join(QStringLiteral(", "))));
    if (call.output().isJson()) {
        call.output().json().beginObject();
        writeTarget(call, target->entity->key(), target->id);
        call.output().json().field(u"changed", QJsonArray::fromStringList(keys));
    }
    tellDoubts(call, *doubts);
    if (call.output().isJson())
        call.output().json().endObject();
    return Exit::Done;
}

Result<Exit> removeRecord(Call &call)
{
    auto target = openTarget(call);
    if (!target)
        return target.error();
    const bool isForever = call.has("forever");
    const auto removed = target->session().perform(
        Message(isForever ? QT_TRANSLATE_NOOP("Core", "Delete “%1” for good")
                          : QT_TRANSLATE_NOOP("Core", "Remove “%1”"))
            .arg(target->title),
        [&](Writer &writer) {
            if (isForever)
                writer.erase(*target->entity, target->id);
            else
                writer.trash(*target->entity, target->id);
        });
    if (!removed)
        return removed.error();
    if (removed->isEmpty())
        return Error(ErrorCode::NotFound,
                     Message::verbatim(
                         QCoreApplication::translate("Cli", "“%1” is in the recycle bin already")
                             .arg(target->title)));
    return report(call, *target,
                  isForever ? QCoreApplication::translate("Cli", "Deleted for good: “%1”")
                            : QCoreApplication::translate("Cli", "In the recycle bin: “%1”"));
}

Result<Exit> restoreRecord(Call &call)
{
    auto target = openTarget(call);
    if (!target)
        return target.error();
    const auto restored = target->session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Restore “%1”")).arg(target->title),
        [&](Writer &writer) { writer.restore(*target->entity, target->id); });
    if (!restored)
        return restored.error();
    if (restored->isEmpty())
        return Error(
            ErrorCode::NotFound,
            Message::verbatim(QCoreApplication::translate("Cli", "“%1” is not in the recycle bin")
                                  .arg(target->title)));
    return report(call, *target, QCoreApplication::translate("Cli", "Restored: “%1”"));
}

} // namespace kartoteka
