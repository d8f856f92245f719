#pragma once

#include "storage/record.h"

#include <QJsonObject>

namespace kartoteka
{

/// The whole record in the form the journal keeps: {"id", "life", field: value …, unknown custom
/// values under "custom"}; lossless. Empty fields are left out.
QJsonObject toImage(const Record &record);
Record recordFromImage(const Entity &entity, const FieldsPointer &fields, const QJsonObject &image);

/// One field by key, "life" included; keys without a field are custom values this program has no
/// definition for.
QJsonValue imageOf(const Record &record, const QString &key);
void applyImage(Record &record, const QString &key, const QJsonValue &value);

} // namespace kartoteka
