#pragma once

#include "cli/jsonwriter.h"
#include "storage/session.h"

namespace kartoteka
{

/// Values of records as people read them: choices and flags in words, references by the title of
/// what they lead to, instants in local time. Remembers titles it has met; one per verb, inside one
/// Session::read(). Throws DbError.
class RecordText
{
public:
    explicit RecordText(Reader &reader)
        : m_reader(reader)
    {
    }

    QString text(const Record &record, const Field &field);
    /// The same for a value that need not be the record's present one (history).
    QString text(const Record &record, const Field &field, const Value &value);

private:
    QString titleOf(const QString &entity, qint64 id);

    Reader &m_reader;
    QHash<qint64, QString> m_titles;
};

/// The fields with their values, ids as text; `id` goes first.
void writeJsonFields(JsonWriter &json, const Record &record, const std::vector<Field> &fields);

/// "party 4611686018427387904"
QString recordName(const QString &entity, qint64 id);

std::vector<Field> allFields(const Fields &fields);
/// A field by key, label or a name imports know; null when there is none.
const Field *findField(const Fields &fields, const QString &name);
/// Invalid, with the names nearest to what was typed.
Error unknownField(const Fields &fields, const QString &name, const QStringList &furtherNames = {});
/// The fields of that names; Invalid as above.
Result<std::vector<Field>> findFields(const Fields &fields, const QStringList &names);

} // namespace kartoteka
