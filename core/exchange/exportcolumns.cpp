#include "exchange/exportcolumns.h"

namespace kartoteka
{

namespace
{
const auto kIdKey = QLatin1String("id");

QStringList allKeys(const Fields &fields)
{
    QStringList keys{kIdKey};
    for (const Field &field : fields)
        keys << field.key;
    return keys;
}
} // namespace

Result<ExportColumns> ExportColumns::of(const Fields &fields, const QStringList &keys)
{
    ExportColumns columns;
    columns.m_keys = keys.isEmpty() ? allKeys(fields) : keys;
    for (const QString &key : columns.m_keys) {
        const int index = fields.indexOf(key);
        if (key == kIdKey) {
            columns.m_columns.push_back(kId);
        } else if (index < 0) {
            return Error(ErrorCode::Invalid,
                         Message(QT_TRANSLATE_NOOP("Core", "there is no field “%1”")).arg(key));
        } else {
            columns.m_columns.push_back(static_cast<int>(columns.m_fields.size()));
            columns.m_fields.push_back(static_cast<size_t>(index));
        }
    }
    return columns;
}

} // namespace kartoteka
