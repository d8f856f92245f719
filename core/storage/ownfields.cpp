#include "storage/ownfields.h"

#include "base/text.h"
#include "storage/dberror.h"
#include "storage/fieldtext.h"

#include <QSet>

namespace kartoteka
{

namespace
{

constexpr qsizetype kMostOptionsFound = 100;
constexpr int kLongestProposal = 40;

const Entity &entityOfField(Reader &reader, const CustomField &field)
{
    const Entity *entity = reader.session().catalog().find(field.entity);
    if (!entity || !entity->isExtensible())
        throw DbError(Error(ErrorCode::Invalid,
                            Message(QT_TRANSLATE_NOOP("Core", "“%1” takes no fields of your own"))
                                .arg(field.entity)));
    return *entity;
}

/// The records that hold a value of the field, those in the recycle bin included.
Query holdersOf(const Entity &entity, const QString &key)
{
    Query query;
    query.entity = &entity;
    query.condition = both({QStringLiteral("t.life IN (0, 1)"), {}}, holdingCustom(key));
    query.life = std::nullopt;
    return query;
}

std::vector<qint64> holders(Reader &reader, const Entity &entity, const QString &key)
{
    return reader.ids(holdersOf(entity, key));
}

bool isHeld(Reader &reader, const Entity &entity, const QString &key)
{
    Query query = holdersOf(entity, key);
    query.limit = 1;
    return !reader.ids(query).empty();
}

/// Every definition of the entity that can come back.
std::vector<Record> definitions(Reader &reader, const QString &entity)
{
    Query query;
    query.entity = &entityOf<CustomField>();
    query.condition = {QStringLiteral("t.life IN (0, 1) AND t.entity = ?"), {Value(entity)}};
    query.order = {{QStringLiteral("position"), false}, {QStringLiteral("key"), false}};
    query.life = std::nullopt;
    return reader.list(query);
}

bool isRemoved(Reader &reader, const CustomField &field)
{
    const std::vector<Record> all = definitions(reader, field.entity);
    return std::any_of(all.begin(), all.end(), [&](const Record &record) {
        return record.life() == Life::Trash && record.value(u"key").text() == field.key;
    });
}

/// Visits the records that hold a value of the field and saves what `change` made of each.
void changeValues(Writer &writer, const Entity &entity, const QString &key, Progress &progress,
                  const std::function<Value(const Value &)> &change)
{
    const std::vector<qint64> ids = holders(writer, entity, key);
    writer.reportTo(progress);
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Changing the values of the field")),
                   static_cast<qint64>(ids.size()));
    qint64 done = 0;
    for (const qint64 id : ids) {
        const Record current = writer.load(entity, id);
        Record wanted = current;
        wanted.set(key, change(current.value(key)));
        writer.changeExact(current, wanted);
        if (!progress.advanceTo(++done))
            writer.refuse(cancelledError());
    }
}

void saveDefinition(Writer &writer, const Record &current, const CustomField &wanted)
{
    Record record = current;
    record.take(wanted);
    if (const Problems problems = writer.check(record, false); !problems.empty())
        writer.refuse(toError(problems));
    writer.changeExact(current, record);
}

/// What stands in the file, as far as one can name it: "12 of 3 kinds".
QStringList textsInUse(Writer &writer, const Entity &entity, const Field &field)
{
    QSet<QString> texts;
    for (const qint64 id : holders(writer, entity, field.key)) {
        const QString text =
            formatValue(field, writer.load(entity, id).value(field.key)).simplified();
        if (!text.isEmpty())
            texts.insert(text);
        if (texts.size() > kMostOptionsFound)
            writer.refuse(toError(
                {{QStringLiteral("kind"),
                  Message(QT_TRANSLATE_NOOP(
                      "Core", "the records hold too many different values for a choice"))}}));
    }
    QStringList sorted(texts.begin(), texts.end());
    sorted.sort();
    return sorted;
}

/// Every value in the new kind, by record; refused when one has no place in it.
QHash<qint64, Value> convertedValues(Writer &writer, const Entity &entity, const Field &from,
                                     const Field &to)
{
    QHash<qint64, Value> converted;
    qint64 failures = 0;
    QString example;
    for (const qint64 id : holders(writer, entity, from.key)) {
        const QString text = formatValue(from, writer.load(entity, id).value(from.key));
        auto value = parseValue(to, text, writer.session().textStyle());
        if (value) {
            converted.insert(id, std::move(*value));
            continue;
        }
        if (failures++ == 0)
            example = text.left(60);
    }
    if (failures > 0)
        writer.refuse(toError(
            {{QStringLiteral("kind"),
              Message(QT_TRANSLATE_N_NOOP(
                          "Core", "%n record(s) hold what cannot become this type, such as “%1”"))
                  .arg(example)
                  .count(failures)}}));
    return converted;
}

bool hasOptions(const CustomField &field)
{
    const auto kind = kindFromName(field.kind);
    return kind == Kind::Choice || kind == Kind::MultiChoice;
}

} // namespace

std::vector<OwnField> ownFields(Reader &reader, const Entity &entity)
{
    std::vector<OwnField> fields;
    std::vector<OwnField> removed;
    for (const Record &record : definitions(reader, entity.key())) {
        const bool isRemoved = record.life() != Life::Live;
        (isRemoved ? removed : fields).push_back({record.as<CustomField>(), isRemoved});
    }
    fields.insert(fields.end(), removed.begin(), removed.end());
    return fields;
}

QHash<QString, qint64> ownValueCounts(Reader &reader, const Entity &entity)
{
    Statement rows = reader.database().prepare(
        QStringLiteral("SELECT j.key, count(*) FROM %1 t, json_each(CASE WHEN json_valid(t.custom) "
                       "THEN t.custom ELSE '{}' END) j WHERE t.custom IS NOT NULL AND t.life IN "
                       "(0, 1) AND j.value IS NOT NULL GROUP BY j.key")
            .arg(quoted(entity.tableName())));
    QHash<QString, qint64> counts;
    while (rows.step())
        counts.insert(rows.text(0), rows.integer(1));
    return counts;
}

Problems ownFieldProblems(Reader &reader, const CustomField &field)
{
    const Entity &entity = entityOfField(reader, field);
    Problems problems = validate(field);
    const QString label = fold(field.label);
    if (label.isEmpty())
        problems.push_back(
            {QStringLiteral("label"), Message(QT_TRANSLATE_NOOP("Core", "a field needs a name"))});
    const auto isOther = [&](const Field &other) {
        return !other.isCustom || field.id.isNull() || other.key != field.key;
    };
    for (const Field &other : *reader.session().fields(entity)) {
        if (!isOther(other))
            continue;
        if (!label.isEmpty() && fold(other.label.translated()) == label)
            problems.push_back({QStringLiteral("label"),
                                Message(QT_TRANSLATE_NOOP("Core", "there is a field “%1” already"))
                                    .arg(other.label)});
        if (other.key == field.key)
            problems.push_back({QStringLiteral("key"),
                                Message(QT_TRANSLATE_NOOP("Core", "there is a field “%1” already"))
                                    .arg(field.key)});
    }
    if (problems.empty() && field.id.isNull() && isRemoved(reader, field) &&
        isHeld(reader, entity, field.key))
        problems.push_back(
            {QStringLiteral("key"),
             Message(QT_TRANSLATE_NOOP("Core", "records still hold values of a removed field “%1”: "
                                               "bring it back, or empty it"))
                 .arg(field.key)});
    return problems;
}

QString proposedKey(Reader &reader, const Entity &entity, const QString &label)
{
    static const QSet<QString> kWords = {
        QStringLiteral("and"), QStringLiteral("or"),    QStringLiteral("not"),
        QStringLiteral("in"),  QStringLiteral("is"),    QStringLiteral("empty"),
        QStringLiteral("id"),  QStringLiteral("life"),  QStringLiteral("custom"),
        QStringLiteral("me"),  QStringLiteral("today"), QStringLiteral("entity")};
    QString key;
    for (const QChar c : toLatin(fold(label.left(200)))) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    key.truncate(kLongestProposal);
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty())
        key = QStringLiteral("field");
    else if (key.front().isDigit())
        key.prepend(QLatin1String("field_"));
    QSet<QString> taken = kWords;
    for (const Field &field : *reader.session().fields(entity))
        taken.insert(field.key);
    for (const Record &record : definitions(reader, entity.key()))
        taken.insert(record.value(u"key").text());
    QString proposal = key;
    for (int number = 2; taken.contains(proposal); ++number)
        proposal = key + u'_' + QString::number(number);
    return proposal;
}

Id<CustomField> addOwnField(Writer &writer, CustomField field)
{
    const Entity &entity = entityOfField(writer, field);
    if (field.key.isEmpty())
        field.key = proposedKey(writer, entity, field.label);
    if (const Problems problems = ownFieldProblems(writer, field); !problems.empty())
        writer.refuse(toError(problems));
    field.position = 1;
    for (const Record &other : definitions(writer, entity.key()))
        field.position = std::max(field.position, other.value(u"position").integer() + 1);
    return writer.create(field);
}

void changeOwnField(Writer &writer, const CustomField &shown, const CustomField &wanted)
{
    if (const Problems problems = ownFieldProblems(writer, wanted); !problems.empty())
        writer.refuse(toError(problems));
    writer.change(shown, wanted);
}

void changeKind(Writer &writer, const CustomField &wanted, Progress &progress)
{
    const Entity &entity = entityOfField(writer, wanted);
    const Record current = writer.load(entityOf<CustomField>(), wanted.id.value);
    const Field *from = writer.session().fields(entity)->find(wanted.key);
    if (!from || !from->isCustom)
        writer.refuse(
            Error(ErrorCode::NotFound,
                  Message(QT_TRANSLATE_NOOP("Core", "there is no field “%1”")).arg(wanted.key)));
    const Field before = *from;
    CustomField next = wanted;
    if (!hasOptions(next))
        next.options.clear();
    else if (optionsOf(next).isEmpty())
        next.options = textsInUse(writer, entity, before).join(u'\n');
    saveDefinition(writer, current, next);
    const Field after = *writer.session().fields(entity)->find(wanted.key);
    const QHash<qint64, Value> values = convertedValues(writer, entity, before, after);
    writer.reportTo(progress);
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Changing the values of the field")),
                   values.size());
    qint64 done = 0;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Record record = writer.load(entity, it.key());
        Record changed = record;
        changed.set(wanted.key, it.value());
        writer.changeExact(record, changed);
        if (!progress.advanceTo(++done))
            writer.refuse(cancelledError());
    }
}

void replaceOption(Writer &writer, Id<CustomField> field, const QString &from, const QString &to,
                   Progress &progress)
{
    const Record current = writer.load(entityOf<CustomField>(), field.value);
    CustomField definition = current.as<CustomField>();
    const Entity &entity = entityOfField(writer, definition);
    QStringList options = optionsOf(definition);
    const qsizetype place = options.indexOf(from);
    if (place < 0)
        writer.refuse(Error(
            ErrorCode::NotFound,
            Message(QT_TRANSLATE_NOOP("Core", "there is no choice “%1”")).arg(from.left(80))));
    if (to.trimmed().isEmpty())
        options.removeAt(place);
    else
        options[place] = to.trimmed();
    definition.options = options.join(u'\n');
    saveDefinition(writer, current, definition);
    changeValues(writer, entity, definition.key, progress, [&](const Value &value) {
        QStringList codes = value.text().split(u'\n');
        const qsizetype held = codes.indexOf(from);
        if (held < 0)
            return value;
        if (to.trimmed().isEmpty())
            codes.removeAt(held);
        else
            codes[held] = to.trimmed();
        return Value(codes.join(u'\n'));
    });
}

void emptyOwnField(Writer &writer, Id<CustomField> field, Progress &progress)
{
    const Record stored = writer.load(entityOf<CustomField>(), field.value);
    const auto definition = stored.as<CustomField>();
    const Entity &entity = entityOfField(writer, definition);
    // Values of a removed field are none of the record's fields: it comes back for the while.
    if (stored.life() == Life::Trash)
        writer.restore(entityOf<CustomField>(), field.value);
    changeValues(writer, entity, definition.key, progress, [](const Value &) { return Value(); });
    if (stored.life() == Life::Trash)
        writer.trash(entityOf<CustomField>(), field.value);
}

void orderOwnFields(Writer &writer, const std::vector<Id<CustomField>> &order)
{
    qint64 position = 0;
    for (const Id<CustomField> id : order) {
        const Record current = writer.load(entityOf<CustomField>(), id.value);
        Record wanted = current;
        wanted.set(u"position", Value(++position));
        writer.changeExact(current, wanted);
    }
}

} // namespace kartoteka
