#include "storage/image.h"

#include "storage/fieldtext.h"

namespace kartoteka
{

namespace
{
const auto kId = QLatin1String("id");
const auto kLife = QLatin1String("life");
const auto kCustom = QLatin1String("custom");
} // namespace

QJsonObject toImage(const Record &record)
{
    QJsonObject image{{kId, record.id()}, {kLife, static_cast<qint64>(record.life())}};
    for (size_t i = 0; i < record.fields().size(); ++i)
        if (!record[i].isNull())
            image.insert(record.fields()[i].key, toImage(record[i]));
    if (!record.unknownCustom().isEmpty())
        image.insert(kCustom, record.unknownCustom());
    return image;
}

Record recordFromImage(const Entity &entity, const FieldsPointer &fields, const QJsonObject &image)
{
    Record record(entity, fields);
    for (auto it = image.begin(); it != image.end(); ++it)
        applyImage(record, it.key(), it.value());
    return record;
}

QJsonValue imageOf(const Record &record, const QString &key)
{
    if (key == kLife)
        return static_cast<qint64>(record.life());
    if (key == kCustom)
        return record.unknownCustom();
    if (record.fields().find(key))
        return toImage(record.value(key));
    const QJsonValue unknown = record.unknownCustom().value(key);
    return unknown.isUndefined() ? QJsonValue(QJsonValue::Null) : unknown;
}

void applyImage(Record &record, const QString &key, const QJsonValue &value)
{
    if (key == kId) {
        record.setId(value.toInteger());
    } else if (key == kLife) {
        record.setLife(static_cast<Life>(value.toInteger()));
    } else if (key == kCustom) {
        record.setUnknownCustom(value.toObject());
    } else if (!record.set(key, fromImage(value))) {
        QJsonObject unknown = record.unknownCustom();
        if (value.isNull())
            unknown.remove(key);
        else
            unknown.insert(key, value);
        record.setUnknownCustom(unknown);
    }
}

} // namespace kartoteka
