#include "cli/fieldvalues.h"

#include "base/text.h"
#include "cli/recordtext.h"
#include "exchange/importtargets.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

Error invalid(const QString &what)
{
    return Error(ErrorCode::Invalid, Message::verbatim(what));
}

Result<Value> referenceOf(Writer &writer, ReferenceTable &references, const Record &record,
                          const Field &field, const QString &text)
{
    const QString key = field.target.isEmpty() ? record.value(u"entity").text() : field.target;
    const Entity *target = writer.session().catalog().find(key);
    if (text.trimmed().isEmpty() || !target)
        return parseValue(field, text, writer.session().textStyle());
    const ReferenceTable::Answer answer = references.find(*target, text.trimmed());
    if (answer.problem)
        return Error(ErrorCode::Invalid, *answer.problem);
    return Value(answer.id);
}

/// "address.city" → the part and the field.
struct PartName {
    QString path;
    QString field; ///< empty: the one the short name stands for
    const Entity *entity = nullptr;
    const ShortTarget *target = nullptr;
};

/// By its name, or by a heading under which imports know it ("телефон").
const ShortTarget *findShort(const Entity &entity, const QString &name)
{
    const ImportTargets &targets = importTargets(entity);
    if (const ShortTarget *target = targets.findShort(name))
        return target;
    const QString folded = fold(name);
    for (const ShortTarget &target : targets.shorts)
        for (const char16_t *header : target.headers)
            if (folded == QStringView(header))
                return &target;
    return nullptr;
}

std::optional<PartName> partName(const Catalog &catalog, const Entity &entity, const QString &name)
{
    PartName part;
    part.path = name.section(u'.', 0, 0).trimmed().toLower();
    part.field = name.section(u'.', 1);
    part.target = findShort(entity, part.path);
    const QString key = part.target ? QString(part.target->entity) : part.path;
    for (const Entity *candidate : catalog.partsOf(entity))
        if (candidate->key() == key)
            part.entity = candidate;
    const bool isComplete = part.target || !part.field.isEmpty();
    return part.entity && isComplete ? std::optional<PartName>(part) : std::nullopt;
}

void addPartText(RecordTexts &sorted, const PartName &part, const QString &text)
{
    for (PartTexts &known : sorted.parts) {
        if (known.path == part.path && !part.field.isEmpty()) {
            known.fields.push_back({part.field, text});
            return;
        }
    }
    const QString field = part.field.isEmpty() ? QString(part.target->field) : part.field;
    sorted.parts.push_back({part.path, part.entity, part.target, {{field, text}}});
}

QStringList partNames(const Catalog &catalog, const Entity &entity)
{
    QStringList names;
    for (const ShortTarget &target : importTargets(entity).shorts)
        names << target.name;
    for (const Entity *part : catalog.partsOf(entity))
        names << part->key();
    return names;
}

} // namespace

Result<std::vector<FieldText>> splitFieldTexts(const QStringList &words)
{
    std::vector<FieldText> texts;
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign <= 0)
            return invalid(QCoreApplication::translate("Cli", "“%1” is not of the form field=value")
                               .arg(word.left(80)));
        texts.push_back({word.left(sign).trimmed(), word.mid(sign + 1)});
    }
    return texts;
}

Result<RecordTexts> sortFieldTexts(const Catalog &catalog, const Entity &entity,
                                   const Fields &fields, const std::vector<FieldText> &texts)
{
    RecordTexts sorted;
    for (const FieldText &text : texts) {
        const auto part = partName(catalog, entity, text.name);
        if (fields.find(text.name.toLower()) || (!part && findField(fields, text.name)))
            sorted.fields.push_back(text);
        else if (part)
            addPartText(sorted, *part, text.text);
        else
            return unknownField(fields, text.name, partNames(catalog, entity));
    }
    return sorted;
}

Result<QStringList> fieldKeys(const Fields &fields, const std::vector<FieldText> &texts)
{
    QStringList keys;
    for (const FieldText &text : texts) {
        const Field *field = findField(fields, text.name);
        if (!field)
            return unknownField(fields, text.name);
        if (keys.contains(field->key))
            return invalid(QCoreApplication::translate("Cli", "the field “%1” is given twice")
                               .arg(field->key));
        keys << field->key;
    }
    return keys;
}

Result<void> applyFieldTexts(Writer &writer, ReferenceTable &references,
                             const std::vector<FieldText> &texts, Record &record)
{
    const auto keys = fieldKeys(record.fields(), texts);
    if (!keys)
        return keys.error();
    Problems problems;
    for (size_t i = 0; i < texts.size(); ++i) {
        const Field &field = *record.fields().find((*keys)[static_cast<qsizetype>(i)]);
        if (field.has(Automatic)) {
            problems.push_back({field.key, Message::verbatim(QCoreApplication::translate(
                                               "Cli", "is set by the program"))});
            continue;
        }
        auto value = field.kind == Kind::Reference
                         ? referenceOf(writer, references, record, field, texts[i].text)
                         : parseValue(field, texts[i].text, writer.session().textStyle());
        if (value)
            record.set(field.key, *std::move(value));
        else
            problems.push_back({field.key, Message::verbatim(value.error().translated())});
    }
    if (!problems.empty())
        return toError(problems);
    return {};
}

Result<Record> makePart(Writer &writer, ReferenceTable &references, const PartTexts &part,
                        const Record &owner)
{
    Record record = writer.session().blank(*part.entity);
    record.set(part.entity->ownerField(), Value(owner.id()));
    if (part.entity->find(part.entity->ownerField())->target.isEmpty())
        record.set(u"entity", Value(owner.entity().key()));
    if (part.target && !part.target->constantField.isEmpty())
        record.set(QString(part.target->constantField), Value(QString(part.target->constant)));
    if (auto applied = applyFieldTexts(writer, references, part.fields, record); !applied)
        return applied.error();
    return record;
}

QString draftTitle(const Session &session, const Entity &entity,
                   const std::vector<FieldText> &texts)
{
    Record draft = session.blank(entity);
    for (const FieldText &text : texts) {
        const Field *field = findField(draft.fields(), text.name);
        if (!field || field->kind == Kind::Reference)
            continue;
        if (auto value = parseValue(*field, text.text, session.textStyle()))
            draft.set(field->key, *std::move(value));
    }
    entity.prepare(draft, session.textStyle());
    const QString title = draft.title();
    return title.isEmpty() ? entity.label().translated() : title;
}

} // namespace kartoteka
