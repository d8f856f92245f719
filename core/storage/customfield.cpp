#include "storage/customfield.h"

#include "base/text.h"
#include "storage/fieldtext.h"

#include <QSet>

namespace kartoteka
{

namespace
{
constexpr qsizetype kLongestLabel = 200;
constexpr qsizetype kMostOptions = 500;

bool isKey(const QString &key)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_';
    };
    if (key.isEmpty() || key.size() > 60 || !isLetter(key.front()))
        return false;
    return std::all_of(key.begin(), key.end(),
                       [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

Field toField(const CustomField &definition)
{
    Field field;
    field.key = definition.key;
    field.label = Message::verbatim(definition.label.isEmpty() ? definition.key : definition.label);
    field.kind = kindFromName(definition.kind).value_or(Kind::Text);
    field.target = definition.target;
    field.isCustom = true;
    field.flags = field.kind == Kind::Text || field.kind == Kind::LongText ? Searchable : Plain;
    for (const QString &option : optionsOf(definition))
        field.options.push_back({option, Message::verbatim(option)});
    return field;
}
} // namespace

QStringList optionsOf(const CustomField &field)
{
    QStringList options;
    for (const QString &line : field.options.split(u'\n'))
        if (!line.trimmed().isEmpty())
            options << line.trimmed();
    return options;
}

const Entity &describe(const CustomField *)
{
    static const Entity entity =
        Entity::of<CustomField>(QT_TRANSLATE_NOOP("Core", "Custom field"),
                                QT_TRANSLATE_NOOP("Core", "Custom fields"))
            .field<&CustomField::entity>("entity", QT_TRANSLATE_NOOP("Core", "Belongs to"),
                                         Required | Fixed)
            .field<&CustomField::key>("key", QT_TRANSLATE_NOOP("Core", "Key"), Required | Fixed)
            .field<&CustomField::label>("label", QT_TRANSLATE_NOOP("Core", "Label"))
            .field<&CustomField::kind>("kind", QT_TRANSLATE_NOOP("Core", "Kind"), Required | Fixed)
            .field<&CustomField::options>("options", QT_TRANSLATE_NOOP("Core", "Options"),
                                          Multiline)
            .field<&CustomField::target>("target", QT_TRANSLATE_NOOP("Core", "Refers to"), Fixed)
            .field<&CustomField::position>("position", QT_TRANSLATE_NOOP("Core", "Position"))
            .titledBy({"label", "key"})
            .identifiedBy({"entity", "key"})
            .rules<CustomField>(validate);
    return entity;
}

namespace
{
Message tooLong(qsizetype length)
{
    return Message(QT_TRANSLATE_NOOP("Core", "%1 characters are too long for a name, %2 at most"))
        .arg(qint64{length})
        .arg(qint64{kLongestLabel});
}

void addOptionProblems(const CustomField &field, Problems &problems)
{
    const auto add = [&problems](const Message &message) {
        problems.push_back({QStringLiteral("options"), message});
    };
    QSet<QString> seen;
    for (const QString &option : optionsOf(field)) {
        const QString folded = fold(option);
        if (option.size() > kLongestLabel)
            add(tooLong(option.size()));
        else if (folded.isEmpty())
            add(Message(QT_TRANSLATE_NOOP("Core", "a choice needs a text that can be seen")));
        else if (seen.contains(folded))
            add(Message(QT_TRANSLATE_NOOP("Core", "there is a choice “%1” already")).arg(option));
        seen.insert(folded);
    }
    if (seen.isEmpty())
        add(Message(QT_TRANSLATE_NOOP("Core", "a choice needs options")));
    if (seen.size() > kMostOptions)
        add(Message(QT_TRANSLATE_NOOP("Core", "%1 choices are too many, %2 at most"))
                .arg(qint64{seen.size()})
                .arg(qint64{kMostOptions}));
}
} // namespace

Problems validate(const CustomField &field)
{
    Problems problems;
    if (!field.key.isEmpty() && !isKey(field.key))
        problems.push_back(
            {QStringLiteral("key"),
             Message(QT_TRANSLATE_NOOP(
                         "Core",
                         "“%1” may hold small Latin letters, digits and _ and begin with a letter"))
                 .arg(field.key)});
    // The journal and the file use these words for the record as a whole.
    for (const char *word : {"id", "life", "custom"})
        if (field.key == QLatin1String(word))
            problems.push_back({QStringLiteral("key"),
                                Message(QT_TRANSLATE_NOOP("Core", "“%1” is a word of the program"))
                                    .arg(field.key)});
    if (field.label.size() > kLongestLabel)
        problems.push_back({QStringLiteral("label"), tooLong(field.label.size())});
    const auto kind = kindFromName(field.kind);
    if (!kind)
        problems.push_back(
            {QStringLiteral("kind"),
             Message(QT_TRANSLATE_NOOP("Core", "there is no kind of field “%1”")).arg(field.kind)});
    const bool isChoice = kind == Kind::Choice || kind == Kind::MultiChoice;
    if (isChoice)
        addOptionProblems(field, problems);
    if (kind == Kind::Reference && field.target.isEmpty())
        problems.push_back(
            {QStringLiteral("target"),
             Message(QT_TRANSLATE_NOOP("Core", "say to which records the field refers"))});
    return problems;
}

Condition holdingCustom(const QString &key)
{
    return {QStringLiteral("(t.custom IS NOT NULL AND json_extract(CASE WHEN json_valid(t.custom) "
                           "THEN t.custom ELSE '{}' END, ?) IS NOT NULL)"),
            {Value(QStringLiteral("$.\"%1\"").arg(key))}};
}

const Entity &describe(const Setting *)
{
    static const Entity entity =
        Entity::of<Setting>(QT_TRANSLATE_NOOP("Core", "Setting"),
                            QT_TRANSLATE_NOOP("Core", "Settings"))
            .field<&Setting::key>("key", QT_TRANSLATE_NOOP("Core", "Key"), Required | Fixed)
            .field<&Setting::value>("value", QT_TRANSLATE_NOOP("Core", "Value"))
            .titledBy({"key"})
            .identifiedBy({"key"});
    return entity;
}

QHash<QString, FieldsPointer> readFields(Database &database, const Catalog &catalog)
{
    std::map<QString, std::vector<Field>> custom;
    Statement rows = database.prepare(QByteArray(
        "SELECT entity, key, label, kind, options, target FROM custom_field WHERE life = 0 "
        "ORDER BY position, key"));
    while (rows.step()) {
        CustomField definition;
        definition.key = rows.text(1);
        definition.label = rows.text(2);
        definition.kind = rows.text(3);
        definition.options = rows.text(4);
        definition.target = rows.text(5);
        if (!isKey(definition.key))
            continue; // keys become parts of SQL; a prepared file shall not write its own
        custom[rows.text(0)].push_back(toField(definition));
    }
    QHash<QString, FieldsPointer> result;
    for (const Entity *entity : catalog.entities()) {
        std::vector<Field> fields = entity->builtInFields();
        if (entity->isExtensible())
            for (const Field &field : custom[entity->key()])
                if (!entity->find(field.key))
                    fields.push_back(field);
        result.insert(entity->key(), std::make_shared<const Fields>(std::move(fields)));
    }
    return result;
}

} // namespace kartoteka
