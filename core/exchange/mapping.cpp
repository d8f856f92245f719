#include "exchange/mapping.h"

#include "base/text.h"
#include "domain/imports/importrecipe.h"
#include "exchange/encoding.h"
#include "storage/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kartoteka
{

namespace
{
template<class T>
struct Word {
    T value;
    const char *word;
};
constexpr std::array kModes{Word<ImportMode>{ImportMode::Create, "create"},
                            Word<ImportMode>{ImportMode::Update, "update"},
                            Word<ImportMode>{ImportMode::Upsert, "upsert"}};
constexpr std::array kDecimals{Word<DecimalStyle>{DecimalStyle::Auto, "auto"},
                               Word<DecimalStyle>{DecimalStyle::Point, "point"},
                               Word<DecimalStyle>{DecimalStyle::Comma, "comma"}};
constexpr std::array kDates{Word<DateOrder>{DateOrder::Auto, "auto"},
                            Word<DateOrder>{DateOrder::DayMonth, "day_month"},
                            Word<DateOrder>{DateOrder::MonthDay, "month_day"}};

template<class Words, class T>
QString wordOf(const Words &words, T value)
{
    for (const auto &row : words)
        if (row.value == value)
            return QString::fromLatin1(row.word);
    return {};
}

Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

Error wrongValue(const QString &key)
{
    return invalid(Message(QT_TRANSLATE_NOOP("Core", "the value of “%1” cannot be used")).arg(key));
}

template<class Words>
auto valueOf(const Words &words, const QString &key, const QString &text)
    -> Result<decltype(words[0].value)>
{
    QStringList known;
    for (const auto &row : words) {
        if (text == QLatin1String(row.word))
            return row.value;
        known << QString::fromLatin1(row.word);
    }
    return invalid(Message(QT_TRANSLATE_NOOP("Core", "“%1” cannot be “%2”; it is one of: %3"))
                       .arg(key)
                       .arg(text)
                       .arg(known.join(QLatin1String(", "))));
}

/// A text, a number or a truth value as a person would have typed it.
std::optional<QString> plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return value.toVariant().toString();
    return std::nullopt;
}

Result<QStringList> texts(const QString &key, const QJsonValue &value)
{
    if (value.isNull())
        return QStringList();
    if (value.isString())
        return value.toString().isEmpty() ? QStringList() : QStringList(value.toString());
    if (!value.isArray())
        return wrongValue(key);
    QStringList list;
    for (const QJsonValue one : value.toArray()) {
        if (!one.isString())
            return wrongValue(key);
        list << one.toString();
    }
    return list;
}

/// Reads one key of the recipe into the mapping.
using ReadKey = Result<void> (*)(const QString &key, const QJsonValue &value, Mapping &mapping);

template<QString Mapping::*member>
Result<void> readText(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    if (!value.isString())
        return wrongValue(key);
    mapping.*member = value.toString();
    return {};
}

template<auto member, const auto &words>
Result<void> readWord(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    const auto read = valueOf(words, key, value.toString());
    if (!read)
        return read.error();
    mapping.*member = *read;
    return {};
}

Result<void> readColumns(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    if (!value.isObject())
        return wrongValue(key);
    const QJsonObject columns = value.toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        auto targets = texts(it.key(), it.value());
        if (!targets)
            return targets.error();
        mapping.columns.push_back({it.key(), std::move(*targets)});
    }
    return {};
}

Result<void> readConstants(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    if (!value.isObject())
        return wrongValue(key);
    const QJsonObject constants = value.toObject();
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        const auto text = plainText(it.value());
        if (!text)
            return wrongValue(it.key());
        mapping.constants.push_back({it.key(), *text});
    }
    return {};
}

/// "roles": several constants of one short name ("role").
Result<void> readSeveral(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    const auto list = texts(key, value);
    if (!list)
        return list.error();
    for (const QString &one : *list)
        mapping.constants.push_back({key.chopped(1), one});
    return {};
}

Result<void> readMatch(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    auto list = texts(key, value);
    if (!list)
        return list.error();
    mapping.match = std::move(*list);
    return {};
}

Result<void> readCurrency(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    const auto currency = Currency::parse(value.toString());
    if (!currency)
        return wrongValue(key);
    mapping.currency = *currency;
    return {};
}

Result<void> readHeader(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    if (!value.isBool())
        return wrongValue(key);
    mapping.hasHeader = value.toBool();
    return {};
}

Result<void> readIgnored(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    auto list = texts(key, value);
    if (!list)
        return list.error();
    mapping.ignored = std::move(*list);
    return {};
}

struct KeyRow {
    const char *key;
    ReadKey read;
};
constexpr std::array kKeys{
    KeyRow{"entity", readText<&Mapping::entity>},
    KeyRow{"columns", readColumns},
    KeyRow{"set", readConstants},
    KeyRow{"roles", readSeveral},
    KeyRow{"tags", readSeveral},
    KeyRow{"match", readMatch},
    KeyRow{"mode", readWord<&Mapping::mode, kModes>},
    KeyRow{"decimal", readWord<&Mapping::decimals, kDecimals>},
    KeyRow{"dates", readWord<&Mapping::dates, kDates>},
    KeyRow{"currency", readCurrency},
    KeyRow{"encoding", readText<&Mapping::encoding>},
    KeyRow{"delimiter", readText<&Mapping::delimiter>},
    KeyRow{"header", readHeader},
    KeyRow{"prefix", readText<&Mapping::prefix>},
    KeyRow{"ignore", readIgnored},
};

Result<void> readKey(const QString &key, const QJsonValue &value, Mapping &mapping)
{
    QStringList known;
    for (const KeyRow &row : kKeys) {
        if (key == QLatin1String(row.key))
            return row.read(key, value, mapping);
        known << QString::fromLatin1(row.key);
    }
    return invalid(Message(QT_TRANSLATE_NOOP("Core", "a recipe has no “%1”; it may have: %2"))
                       .arg(key)
                       .arg(known.join(QLatin1String(", "))));
}

QJsonValue shortest(const QStringList &list)
{
    if (list.isEmpty())
        return QString();
    return list.size() == 1 ? QJsonValue(list.front())
                            : QJsonValue(QJsonArray::fromStringList(list));
}

Error noRecipe(Error error)
{
    return std::move(error).wrap(
        Message(QT_TRANSLATE_NOOP("Core", "The recipe cannot be understood")));
}

const Entity &recipes()
{
    return entityOf<ImportRecipe>();
}
} // namespace

QString modeName(ImportMode mode)
{
    return wordOf(kModes, mode);
}

std::optional<ImportMode> modeFromName(QStringView name)
{
    for (const auto &row : kModes)
        if (name == QLatin1String(row.word))
            return row.value;
    return std::nullopt;
}

Result<Mapping> parseMapping(const QByteArray &json)
{
    QJsonParseError failure;
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonDocument document = QJsonDocument::fromJson(text, &failure);
    if (failure.error != QJsonParseError::NoError) {
        const auto line =
            1 + text.first(std::min<qsizetype>(failure.offset, text.size())).count('\n');
        return noRecipe(
            invalid(
                Message(QT_TRANSLATE_NOOP("Core", "it is no JSON, see line %1")).arg(qint64{line}))
                .detail(failure.errorString()));
    }
    if (!document.isObject())
        return noRecipe(invalid(Message(QT_TRANSLATE_NOOP("Core", "it is not an object in JSON"))));
    Mapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (auto read = readKey(it.key(), it.value(), mapping); !read)
            return noRecipe(read.error());
    return mapping;
}

QByteArray formatMapping(const Mapping &mapping)
{
    QJsonObject columns;
    for (const Mapping::Column &column : mapping.columns)
        columns.insert(column.name, shortest(column.targets));
    QJsonObject constants;
    QJsonArray roles;
    QJsonArray tags;
    for (const Mapping::Constant &constant : mapping.constants) {
        if (constant.target == QLatin1String("role"))
            roles.append(constant.text);
        else if (constant.target == QLatin1String("tag"))
            tags.append(constant.text);
        else
            constants.insert(constant.target, constant.text);
    }
    QJsonObject json{{QStringLiteral("entity"), mapping.entity},
                     {QStringLiteral("columns"), columns}};
    const auto insert = [&json](const char *key, const QJsonValue &value, bool isSaid) {
        if (isSaid)
            json.insert(QLatin1String(key), value);
    };
    insert("set", constants, !constants.isEmpty());
    insert("roles", roles, !roles.isEmpty());
    insert("tags", tags, !tags.isEmpty());
    insert("match", QJsonArray::fromStringList(mapping.match), !mapping.match.isEmpty());
    insert("mode", mapping.mode ? modeName(*mapping.mode) : QString(), mapping.mode.has_value());
    insert("decimal", wordOf(kDecimals, mapping.decimals), mapping.decimals != DecimalStyle::Auto);
    insert("dates", wordOf(kDates, mapping.dates), mapping.dates != DateOrder::Auto);
    insert("currency", mapping.currency.code(), !mapping.currency.isEmpty());
    insert("encoding", mapping.encoding, !mapping.encoding.isEmpty());
    insert("delimiter", mapping.delimiter, !mapping.delimiter.isEmpty());
    insert("prefix", mapping.prefix, !mapping.prefix.isEmpty());
    insert("ignore", QJsonArray::fromStringList(mapping.ignored), !mapping.ignored.isEmpty());
    insert("header", mapping.hasHeader.value_or(true), mapping.hasHeader.has_value());
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<CsvOptions> withMapping(CsvOptions options, const Mapping &mapping)
{
    if (options.encoding.isEmpty() && !mapping.encoding.isEmpty()) {
        if (canonicalEncoding(mapping.encoding).isEmpty())
            return noRecipe(wrongValue(QStringLiteral("encoding")));
        options.encoding = mapping.encoding;
    }
    if (!options.delimiter && !mapping.delimiter.isEmpty()) {
        options.delimiter = parseDelimiter(mapping.delimiter);
        if (!options.delimiter)
            return noRecipe(wrongValue(QStringLiteral("delimiter")));
    }
    if (!options.hasHeader)
        options.hasHeader = mapping.hasHeader;
    return options;
}

QString headerKey(QStringView header)
{
    const QString folded = fold(header);
    QString key;
    for (const QChar c : folded)
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            key += c;
    return key.isEmpty() ? folded : key;
}

Result<void> saveMapping(Session &session, const QString &name, const Mapping &mapping)
{
    const auto saved = session.perform(
        Message(QT_TRANSLATE_NOOP("Core", "Recipe “%1”")).arg(name), [&](Writer &writer) {
            ImportRecipe recipe;
            recipe.name = name;
            recipe.entity = mapping.entity;
            recipe.recipe = QString::fromUtf8(formatMapping(mapping));
            writer.create(recipe);
        });
    if (!saved)
        return saved.error();
    return {};
}

Result<Mapping> findMapping(Session &session, const QString &name, const QString &entity)
{
    const auto found = session.read<std::optional<QString>>([&](Reader &reader) {
        ImportRecipe wanted;
        wanted.name = name;
        wanted.entity = entity;
        Record key = session.blank(recipes());
        key.take(wanted);
        const auto record = reader.find(recipes(), Writer::identityOf(key));
        const bool isThere = record && record->life() == Life::Live;
        return isThere ? std::optional(record->as<ImportRecipe>().recipe) : std::nullopt;
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::NotFound,
                     Message(QT_TRANSLATE_NOOP("Core", "there is no recipe “%1”")).arg(name));
    return parseMapping((*found)->toUtf8());
}

} // namespace kartoteka
