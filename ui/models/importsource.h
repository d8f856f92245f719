#pragma once

#include "exchange/importrun.h"
#include "exchange/tablesource.h"

namespace kartoteka
{

/// What is to be imported: a file, or a table pasted from elsewhere. Value type.
struct ImportInput {
    QString path;
    QString pasted;

    bool isEmpty() const { return path.isEmpty() && pasted.isEmpty(); }
    bool isPasted() const { return path.isEmpty(); }
    bool operator==(const ImportInput &) const = default;
};

/// How the source is read, as far as the person said it; the rest is found out.
struct ReadSettings {
    QString encoding;
    std::optional<QChar> delimiter; ///< a null character: one column
    std::optional<bool> hasHeader;
    QString sheet;

    bool operator==(const ReadSettings &) const = default;
};

/// One column of the source, looked at.
struct ColumnLook {
    QString name;
    QString sample; ///< of the first row that fills it
    qint64 filled = 0;
};

/// What a source is, seen without keeping anything of it.
struct SourceLook {
    SourceFormat format = SourceFormat::Csv;
    qint64 bytes = 0;
    QString encoding; ///< of CSV
    QChar delimiter;  ///< null: one column
    bool hasHeader = false;
    QStringList sheets; ///< of a workbook, those with tables
    QString sheet;
    std::vector<ColumnLook> columns;
    qint64 rowCount = 0;                                   ///< that are not empty
    qint64 sampleRow = 0;                                  ///< number of the first row
    std::vector<std::pair<qint64, QStringList>> firstRows; ///< number and cells
    std::vector<Message> warnings;
    Mapping proposed;                           ///< by a preset, the source itself, or the headers
    QString presetName;                         ///< of the program whose export it is; empty = none
    DateOrder dates = DateOrder::Auto;          ///< Auto: nothing in it decides
    DecimalStyle decimals = DecimalStyle::Auto; ///< Auto: nothing in it decides
};

/// Rows of a source that are shown as they stand in it.
constexpr size_t kShownSourceRows = 200;

Result<std::unique_ptr<RowSource>> openInput(const ImportInput &input, const ReadSettings &settings,
                                             qint64 longestPhoto);

/// Reads the whole source once. For a job: `session` is the job's. Cancelled through `progress`;
/// Invalid for a source without rows and one that is no table.
Result<SourceLook> lookAtSource(Session &session, const ImportInput &input,
                                const ReadSettings &settings, const QString &entity,
                                Progress &progress);

/// Imports, or rehearses; the mapping and everything else is in the options. For a job.
Result<ImportReport> importInput(Session &session, const ImportInput &input,
                                 const ReadSettings &settings, const ImportOptions &options,
                                 Progress &progress);

/// The name of the source in the list of runs: the file's; empty for a pasted table.
QString sourceName(const ImportInput &input);

} // namespace kartoteka
