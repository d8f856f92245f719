#pragma once

#include "exchange/referencetable.h"
#include "storage/writer.h"

#include <QStringList>

namespace kartoteka
{

struct ShortTarget;

/// "field=value" as typed.
struct FieldText {
    QString name;
    QString text; ///< empty: the field is to be emptied
};

/// Takes the words apart at their first "=". Invalid for a word without a name or without "=": the
/// command line makes no sense then.
Result<std::vector<FieldText>> splitFieldTexts(const QStringList &words);

/// A record that is to become part of another one: phone=… of a party.
struct PartTexts {
    QString path; ///< "phone", "address"
    const Entity *entity = nullptr;
    const ShortTarget *target = nullptr; ///< null: the path is the entity's key
    std::vector<FieldText> fields;
};

/// What was typed for a new record, sorted by the record it belongs to.
struct RecordTexts {
    std::vector<FieldText> fields;
    std::vector<PartTexts> parts;
};

/// Own fields of the entity go before the short names that imports know ("phone") and the entities
/// of its parts ("address.city"). Every "phone=" is a phone of its own, all "address.…=" together
/// are one address. Invalid for a name nobody knows.
Result<RecordTexts> sortFieldTexts(const Catalog &catalog, const Entity &entity,
                                   const Fields &fields, const std::vector<FieldText> &texts);

/// Puts what was typed into the fields of a record: texts in the forms of the workspace, references
/// as ids or names, users as logins. Invalid with all problems, each with its field; a field may be
/// given once. Throws DbError.
Result<void> applyFieldTexts(Writer &writer, ReferenceTable &references,
                             const std::vector<FieldText> &texts, Record &record);

/// The part as a record of `owner`; Invalid as above. Throws DbError.
Result<Record> makePart(Writer &writer, ReferenceTable &references, const PartTexts &part,
                        const Record &owner);

/// What the record will be called, as far as it can be told without the workspace.
QString draftTitle(const Session &session, const Entity &entity,
                   const std::vector<FieldText> &texts);

/// The keys of the fields that are named; Invalid for unknown ones and for one named twice.
Result<QStringList> fieldKeys(const Fields &fields, const std::vector<FieldText> &texts);

} // namespace kartoteka
