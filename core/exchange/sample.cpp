#include "exchange/sample.h"

#include "exchange/csvrowsource.h"

#include <QFile>

// Outside every namespace, as Q_INIT_RESOURCE asks; a static library is not asked by itself.
static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace kartoteka
{

Result<ImportReport> loadSample(Session &session, Progress &progress)
{
    initSampleResources();
    QFile recipe(QStringLiteral(":/sample/customers.recipe.json"));
    QFile list(QStringLiteral(":/sample/customers.csv"));
    if (!recipe.open(QIODevice::ReadOnly) || !list.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Internal,
                     Message(QT_TRANSLATE_NOOP("Core", "the sample is not in the program")));
    auto mapping = parseMapping(recipe.readAll());
    if (!mapping)
        return mapping.error();
    auto rows = CsvRowSource::open(list);
    if (!rows)
        return rows.error();
    ImportOptions options;
    options.mapping = std::move(*mapping);
    options.sourceName = QStringLiteral("customers.csv");
    return importRows(session, **rows, options, progress);
}

} // namespace kartoteka
