#pragma once

#include "base/id.h"
#include "storage/condition.h"
#include "storage/database.h"
#include "storage/record.h"

namespace kartoteka
{

/// A field people added to an entity. Kept as an ordinary record, so that adding one is journaled
/// and undone like everything else. `options` of a choice: one per line.
struct CustomField {
    static constexpr const char *kEntity = "custom_field";

    Id<CustomField> id;
    QString entity;
    QString key;
    QString label;
    QString kind;
    QString options;
    QString target;
    qint64 position = 0;
};

const Entity &describe(const CustomField *);
Problems validate(const CustomField &field);
/// The lines of CustomField::options, trimmed, without empty ones.
QStringList optionsOf(const CustomField &field);

/// The records that hold a value of the field with this key, whether it is defined or not.
Condition holdingCustom(const QString &key);

/// A value of the workspace as a whole ("home_currency", "home_region").
struct Setting {
    static constexpr const char *kEntity = "setting";

    Id<Setting> id;
    QString key;
    QString value;
};

const Entity &describe(const Setting *);

/// The fields of every entity of the catalog in this workspace: built-in ones, then the live custom
/// ones by position. Read inside a transaction.
QHash<QString, FieldsPointer> readFields(Database &database, const Catalog &catalog);

} // namespace kartoteka
