#include "exchange/exportcolumns.h"

#include <numeric>

namespace kartoteka
{

namespace
{
const auto kId = QLatin1String("id");
} // namespace

Result<std::vector<int>> exportColumns(const Fields &fields, const QStringList &keys)
{
    std::vector<int> columns;
    if (keys.isEmpty()) {
        columns.resize(fields.size() + 1);
        std::iota(columns.begin(), columns.end(), kIdColumn);
        return columns;
    }
    for (const QString &key : keys) {
        const int index = fields.indexOf(key);
        if (index < 0 && key != kId)
            return Error(ErrorCode::Invalid,
                         Message(QT_TRANSLATE_NOOP("Core", "there is no field “%1”")).arg(key));
        columns.push_back(key == kId ? kIdColumn : index);
    }
    return columns;
}

QString columnKey(const Fields &fields, int column)
{
    return column == kIdColumn ? QString(kId) : fields[static_cast<size_t>(column)].key;
}

} // namespace kartoteka
