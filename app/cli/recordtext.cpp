#include "cli/recordtext.h"

#include "base/text.h"
#include "cli/nearest.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kartoteka
{

namespace
{

constexpr qsizetype kMostTitles = 100000;

QString optionLabel(const Field &field, const QString &code)
{
    for (const ChoiceOption &option : field.options)
        if (option.code == code)
            return option.label.translated();
    return code;
}

QString localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

QString RecordText::titleOf(const QString &entity, qint64 id)
{
    const auto known = m_titles.constFind(id);
    if (known != m_titles.constEnd())
        return *known;
    const Entity *target = m_reader.session().catalog().find(entity);
    const auto record = target ? m_reader.find(*target, id) : std::nullopt;
    const QString title = record ? record->title() : QString();
    if (m_titles.size() >= kMostTitles)
        m_titles.clear();
    return *m_titles.insert(id, title.isEmpty() ? recordName(entity, id) : title);
}

QString RecordText::text(const Record &record, const Field &field)
{
    return text(record, field, record.value(field.key));
}

QString RecordText::text(const Record &record, const Field &field, const Value &value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Flag:
        return value.integer() ? QCoreApplication::translate("Cli", "yes")
                               : QCoreApplication::translate("Cli", "no");
    case Kind::Choice:
        return optionLabel(field, value.text());
    case Kind::MultiChoice: {
        QStringList labels;
        for (const QString &code : value.text().split(u'\n'))
            labels << optionLabel(field, code);
        return labels.join(QStringLiteral(", "));
    }
    case Kind::Instant:
        return localTime(value.integer());
    case Kind::Reference:
        return titleOf(field.target.isEmpty() ? record.value(u"entity").text() : field.target,
                       value.integer());
    case Kind::Text:
    case Kind::LongText:
    case Kind::Integer:
    case Kind::Date:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
        break;
    }
    return formatValue(field, value);
}

void writeJsonFields(JsonWriter &json, const Record &record, const std::vector<Field> &fields)
{
    json.field(u"id", QString::number(record.id()));
    for (const Field &field : fields)
        json.field(field.key, toJson(field, record.value(field.key)));
}

QString recordName(const QString &entity, qint64 id)
{
    return entity + u' ' + QString::number(id);
}

std::vector<Field> allFields(const Fields &fields)
{
    return std::vector<Field>(fields.begin(), fields.end());
}

const Field *findField(const Fields &fields, const QString &name)
{
    if (const Field *field = fields.find(name.trimmed().toLower()))
        return field;
    const QString folded = fold(name);
    for (const Field &field : fields)
        if (fold(field.label.translated()) == folded || fold(field.label.english()) == folded)
            return &field;
    for (const Field &field : fields)
        if (field.synonyms.contains(folded))
            return &field;
    return nullptr;
}

Error unknownField(const Fields &fields, const QString &name, const QStringList &furtherNames)
{
    QStringList names = furtherNames;
    for (const Field &field : fields)
        names << field.key;
    const QString what =
        QCoreApplication::translate("Cli", "there is no field “%1”").arg(name.left(80));
    const QStringList near = nearestNames(name, names);
    const QString advice =
        near.isEmpty() ? QCoreApplication::translate("Cli", "%1; “fields” lists them").arg(what)
                       : QCoreApplication::translate("Cli", "%1; did you mean “%2”?")
                             .arg(what, near.join(QStringLiteral(", ")));
    return Error(ErrorCode::Invalid, Message::verbatim(advice));
}

Result<std::vector<Field>> findFields(const Fields &fields, const QStringList &names)
{
    std::vector<Field> found;
    for (const QString &name : names) {
        const Field *field = findField(fields, name);
        if (!field)
            return unknownField(fields, name);
        found.push_back(*field);
    }
    return found;
}

} // namespace kartoteka
