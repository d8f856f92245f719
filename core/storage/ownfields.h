#pragma once

#include "storage/customfield.h"
#include "storage/writer.h"

namespace kartoteka
{

/// A field that people added.
struct OwnField {
    CustomField definition;
    bool isRemoved = false; ///< records keep their values until they are emptied
};

/// Those of one entity by position, the removed ones last. Throws DbError, as everything here.
std::vector<OwnField> ownFields(Reader &reader, const Entity &entity);

/// How many records hold a value of each such field, by key, those in the recycle bin included.
/// Looks at every record once.
QHash<QString, qint64> ownValueCounts(Reader &reader, const Entity &entity);

/// What is wrong with a field that is to be added (its id is null) or changed, by the fields of
/// CustomField: what validate() says, and labels and keys that another field has, or a removed one
/// of which records hold values (only then every record may have to be looked at).
Problems ownFieldProblems(Reader &reader, const CustomField &field);

/// A key for filters and files made from a label, that no field of the entity has or had:
/// "Дата договора" → "data_dogovora".
QString proposedKey(Reader &reader, const Entity &entity, const QString &label);

/// Behind the other fields; without a key it gets proposedKey(). Invalid when something is wrong
/// with it.
Id<CustomField> addOwnField(Writer &writer, CustomField field);

/// Label and order of the options; Conflict as Writer::change(). Options that values hold must stay
/// among the options: see replaceOption().
void changeOwnField(Writer &writer, const CustomField &shown, const CustomField &wanted);

/// Another kind (with options or target): every value is read anew as one of the new kind. Invalid
/// when one cannot be; then nothing is changed. A choice without options gets the values that are
/// there as its options, 100 at most.
void changeKind(Writer &writer, const CustomField &wanted, Progress &progress);

/// Renames an option of a choice in the definition and in every value; `to` empty removes it from
/// both.
void replaceOption(Writer &writer, Id<CustomField> field, const QString &from, const QString &to,
                   Progress &progress);

/// Takes the field out of every record; the definition stays as it is, removed or not.
void emptyOwnField(Writer &writer, Id<CustomField> field, Progress &progress);

/// Gives the fields their positions in this order.
void orderOwnFields(Writer &writer, const std::vector<Id<CustomField>> &order);

} // namespace kartoteka
