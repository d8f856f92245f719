#pragma once

#include "base/job.h"
#include "exchange/importqueries.h"
#include "exchange/rowimport.h"
#include "exchange/rowsource.h"

namespace kartoteka
{

struct ImportOptions {
    QString entity; ///< what the rows are; empty = what the mapping says, else party
    std::optional<Mapping> mapping; ///< nothing = by the headers, see automapping.h
    std::optional<ImportMode> mode; ///< nothing = the mapping's, else Create
    QStringList match;              ///< instead of the mapping's when not empty
    bool rehearse = false;          ///< do everything, keep nothing
    bool clearsEmpty = false;       ///< empty cells empty the fields of known records
    QString errorFile;              ///< CSV of the refused rows, made when there are any; replaced
    QString sourceName;             ///< for the journal and the list of runs
    qint64 mostErrors = -1;         ///< with more the run ends and nothing is kept; -1 = no limit
    size_t keptErrors = 100;        ///< described in the report; all are in the error file
    size_t keptRows = 0; ///< of each outcome, looked at closely in ImportReport::verdicts
};

/// Why a row was refused.
struct RowError {
    qint64 row = 0; ///< as a spreadsheet counts
    QString field;  ///< column or field it is about
    Message message;
    QStringList cells;
};

/// A column of the source that fills a field.
struct ImportedColumn {
    int column = 0; ///< of the source
    Field field;    ///< the first it fills
};

/// What one row became, for looking at it before anything is kept.
struct RowVerdict {
    struct Cell {
        Value value;           ///< as it would be saved; nothing where the text was not understood
        bool isChange = false; ///< a known record says something else
    };

    qint64 row = 0; ///< as a spreadsheet counts
    RowOutcome outcome = RowOutcome::New;
    QString known;           ///< title of the record that is there already
    QStringList cells;       ///< as the source has them
    std::vector<Cell> shown; ///< by ImportReport::columns
    std::vector<RowProblem> problems;
};

/// What was wrong in one column.
struct ColumnProblems {
    qint64 rowCount = 0;
    Message first;
};

struct ImportReport {
    qint64 run = 0; ///< 0 after a rehearsal
    qint64 newCount = 0;
    qint64 updatedCount = 0;
    qint64 duplicateCount = 0; ///< known and left as they are
    qint64 errorCount = 0;
    qint64 rowCount = 0; ///< the sum of the others; empty rows do not count
    std::vector<RowError> errors;
    QHash<QString, ColumnProblems> problems; ///< by column or field, of all refused rows
    std::vector<ImportedColumn> columns;     ///< in the order of the source
    std::vector<RowVerdict> verdicts;        ///< see ImportOptions::keptRows; by row
    QStringList unmapped;                    ///< columns that were not imported
    std::vector<Message> warnings;
};

/// Brings the rows of a source into the workspace in one transaction, as one step of the journal
/// that undo takes back, updates included. Rows that are wrong are refused one by one. Memory does
/// not grow with the number of rows. Invalid when mapping and source do not fit; Cancelled and
/// every other failure leave nothing behind.
Result<ImportReport> importRows(Session &session, RowSource &source, const ImportOptions &options,
                                Progress &progress);

/// The runs of this workspace, the latest first.
Result<std::vector<ImportRun>> importRuns(Session &session);
/// The set of the journal that Session::undoSet() takes back; NotFound for an unknown run and one
/// that changed nothing.
Result<qint64> setOfRun(Session &session, qint64 run);

} // namespace kartoteka
