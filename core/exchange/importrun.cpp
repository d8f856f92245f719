#include "exchange/importrun.h"

#include "domain/parties/attachmentqueries.h"
#include "exchange/automapping.h"
#include "exchange/errorfile.h"
#include "exchange/presets.h"

#include <QFileInfo>

#include <array>

namespace kartoteka
{

namespace
{
/// From here on it is worth making indexes anew behind the rows; not when the source ends soon.
constexpr qint64 kBulkAfterRows = 2000;
constexpr auto kDefaultEntity = "party";

/// One run from its first row to its report.
class Run
{
public:
    Run(Session &session, RowSource &source, const ImportOptions &options, Progress &progress)
        : m_session(session)
        , m_source(source)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Result<ImportReport> start();

private:
    void work(Writer &writer);
    void prepare(Writer &writer);
    void readRows(Writer &writer);
    void takeRow(RowImport &import);
    void keepContents();
    void considerBulk(Writer &writer);
    void refuseRow(const std::vector<RowProblem> &problems);
    void listColumns();
    void keepVerdict(RowImport &import, RowOutcome outcome);
    void finishRun(Writer &writer, const RowImport &import);
    void require(const Result<void> &result);

    Session &m_session;
    RowSource &m_source;
    const ImportOptions &m_options;
    Progress &m_progress;
    Mapping m_mapping;
    ImportMode m_mode = ImportMode::Create;
    RowPlan m_plan;
    std::optional<ErrorFile> m_errorFile;
    ImportReport m_report;
    qint64 m_emptyRows = 0;
    std::array<size_t, 4> m_keptRows{}; ///< by RowOutcome
    bool m_isBulk = false;
    bool m_isRehearsed = false;
    Writer *m_writer = nullptr;
};

Result<ImportReport> Run::start()
{
    const CancelScope cancel(m_session.database(), m_progress.token());
    const Message label =
        Message(QT_TRANSLATE_NOOP("Core", "Import of “%1”")).arg(m_options.sourceName);
    const auto done = m_session.perform(
        label, [this](Writer &writer) { work(writer); }, SetKind::Import);
    if (!done && !m_isRehearsed)
        return Error(done.error())
            .wrap(
                Message(QT_TRANSLATE_NOOP("Core", "Cannot import “%1”")).arg(m_options.sourceName));
    if (m_errorFile)
        if (auto kept = m_errorFile->keep(); !kept)
            m_report.warnings.push_back(kept.error().message());
    return std::move(m_report);
}

void Run::require(const Result<void> &result)
{
    if (!result)
        m_writer->refuse(result.error());
}

void Run::prepare(Writer &writer)
{
    m_mapping = m_options.mapping.value_or(Mapping());
    const QString wanted = m_options.entity.isEmpty() ? m_mapping.entity : m_options.entity;
    m_mapping.entity = wanted.isEmpty() ? QString::fromLatin1(kDefaultEntity) : wanted;
    const Entity *entity = m_session.catalog().find(m_mapping.entity);
    if (const auto own = m_source.ownMapping(); own && !m_options.mapping)
        m_mapping = *own;
    else if (!m_options.mapping && entity)
        m_mapping = m_mapping.entity == QLatin1String(kDefaultEntity)
                        ? presetMapping(m_source.header())
                              .value_or(automaticMapping(m_session, *entity, m_source.header()))
                        : automaticMapping(m_session, *entity, m_source.header());
    m_mode = m_options.mode.value_or(m_mapping.mode.value_or(ImportMode::Create));
    auto plan = bindMapping(m_session, m_mapping, m_source.header(), m_options.match);
    if (!plan)
        writer.refuse(plan.error());
    m_plan = std::move(*plan);
    m_plan.isOwnExport &= m_source.mayBeGuarded();
    const bool isFound = m_plan.hasId || !m_plan.matchesById() || !entity->identity().isEmpty();
    if (m_mode != ImportMode::Create && !isFound)
        writer.refuse(
            Error(ErrorCode::Invalid,
                  Message(QT_TRANSLATE_NOOP(
                      "Core", "say by which fields rows are matched with records that exist"))));
    m_report.unmapped = m_plan.unmapped;
    listColumns();
    m_errorFile.emplace(m_options.errorFile, m_source, m_plan.isErrorFile);
}

void Run::work(Writer &writer)
{
    m_writer = &writer;
    writer.reportTo(m_progress);
    prepare(writer);
    if (!m_options.rehearse) {
        m_report.run = importqueries::nextRun(writer.database());
        writer.setRun(m_report.run);
    }
    m_progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Reading rows")), m_source.totalBytes());
    RowImport import(writer, m_plan, m_source.header(), {m_mode, m_options.clearsEmpty});
    import.readMatches();
    for (;;) {
        const auto next = m_source.next();
        if (!next)
            writer.refuse(next.error());
        if (!*next)
            break;
        takeRow(import);
        considerBulk(writer);
        if (!m_progress.advanceTo(m_source.bytesRead()))
            writer.refuse(cancelledError());
    }
    import.finish();
    finishRun(writer, import);
    if (m_options.rehearse) {
        m_isRehearsed = true;
        writer.refuse(cancelledError()); // nothing of it stays
    }
}

void Run::takeRow(RowImport &import)
{
    const auto cells = m_source.cells();
    if (std::all_of(cells.begin(), cells.end(),
                    [](const QString &cell) { return cell.isEmpty(); })) {
        ++m_emptyRows;
        return;
    }
    ++m_report.rowCount;
    const RowOutcome outcome = import.take(cells, m_source.rowNumber());
    keepVerdict(import, outcome);
    switch (outcome) {
    case RowOutcome::New:
        ++m_report.newCount;
        return keepContents();
    case RowOutcome::Updated:
        ++m_report.updatedCount;
        return keepContents();
    case RowOutcome::Duplicate:
        ++m_report.duplicateCount;
        return;
    case RowOutcome::Failed:
        return refuseRow(import.problems());
    }
}

void Run::listColumns()
{
    for (const PlannedRecord &record : m_plan.records)
        for (const CellTarget &cell : record.cells)
            if (cell.field != CellTarget::kId)
                m_report.columns.push_back(
                    {cell.column, record.blank.fields()[static_cast<size_t>(cell.field)]});
    auto &columns = m_report.columns;
    const auto isBefore = [](const ImportedColumn &one, const ImportedColumn &other) {
        return one.column < other.column;
    };
    std::stable_sort(columns.begin(), columns.end(), isBefore);
    const auto isSame = [](const ImportedColumn &one, const ImportedColumn &other) {
        return one.column == other.column;
    };
    columns.erase(std::unique(columns.begin(), columns.end(), isSame), columns.end());
}

void Run::keepVerdict(RowImport &import, RowOutcome outcome)
{
    if (m_keptRows[static_cast<size_t>(outcome)]++ >= m_options.keptRows)
        return;
    RowVerdict verdict;
    verdict.row = m_source.rowNumber();
    verdict.outcome = outcome;
    verdict.known = import.knownTitle();
    const auto cells = m_source.cells();
    verdict.cells = QStringList(cells.begin(), cells.end());
    const auto traces = import.traces();
    for (const ImportedColumn &column : m_report.columns) {
        const auto trace = std::find_if(traces.begin(), traces.end(), [&](const auto &one) {
            return one.column == column.column;
        });
        verdict.shown.push_back(trace == traces.end()
                                    ? RowVerdict::Cell()
                                    : RowVerdict::Cell{trace->value, trace->isChange});
    }
    if (outcome == RowOutcome::Failed)
        verdict.problems = import.problems();
    m_report.verdicts.push_back(std::move(verdict));
}

void Run::keepContents()
{
    for (const QByteArray &content : m_source.contents())
        storeContent(*m_writer, content);
}

void Run::refuseRow(const std::vector<RowProblem> &problems)
{
    ++m_report.errorCount;
    for (const RowProblem &problem : problems) {
        ColumnProblems &column = m_report.problems[problem.field];
        if (column.rowCount++ == 0)
            column.first = problem.message;
    }
    const auto cells = m_source.cells();
    if (m_report.errors.size() < m_options.keptErrors) {
        const RowProblem &first = problems.front();
        m_report.errors.push_back({m_source.rowNumber(), first.field, first.message,
                                   QStringList(cells.begin(), cells.end())});
    }
    require(m_errorFile->add(cells, m_source.rowNumber(), problems));
    if (m_options.mostErrors >= 0 && m_report.errorCount > m_options.mostErrors)
        m_writer->refuse(
            Error(ErrorCode::Invalid,
                  Message(QT_TRANSLATE_NOOP("Core", "more than %1 rows are wrong; row %2, %3: %4"))
                      .arg(m_options.mostErrors)
                      .arg(m_source.rowNumber())
                      .arg(problems.front().field)
                      .arg(problems.front().message)));
}

/// In the other modes parts are looked up, which needs the indexes.
void Run::considerBulk(Writer &writer)
{
    if (m_isBulk || m_mode != ImportMode::Create || m_report.rowCount < kBulkAfterRows ||
        m_source.bytesRead() >= m_source.totalBytes())
        return;
    m_isBulk = true;
    const double part =
        static_cast<double>(m_source.bytesRead()) / static_cast<double>(m_source.totalBytes());
    const auto expected = static_cast<qint64>(static_cast<double>(m_report.rowCount) / part);
    writer.beginBulk(m_plan.unmatchedEntities(), expected, m_progress);
}

void Run::finishRun(Writer &writer, const RowImport &import)
{
    const auto add = [this](const std::vector<Message> &messages) {
        m_report.warnings.insert(m_report.warnings.end(), messages.begin(), messages.end());
    };
    add(m_plan.warnings);
    add(m_source.warnings());
    add(import.warnings());
    if (m_emptyRows > 0)
        m_report.warnings.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n empty row(s) left out")).count(m_emptyRows));
    if (m_options.rehearse)
        return;
    ImportRun run;
    run.run = m_report.run;
    run.atMs = m_session.clock().nowMs();
    run.user = m_session.user();
    run.source = m_options.sourceName;
    run.entity = m_mapping.entity;
    run.mode = m_mode;
    run.recipe = QString::fromUtf8(formatMapping(m_mapping));
    run.newCount = m_report.newCount;
    run.updatedCount = m_report.updatedCount;
    run.duplicateCount = m_report.duplicateCount;
    run.errorCount = m_report.errorCount;
    run.rowCount = m_report.rowCount;
    importqueries::addRun(writer.database(), run);
}
} // namespace

Result<ImportReport> importRows(Session &session, RowSource &source, const ImportOptions &options,
                                Progress &progress)
{
    return Run(session, source, options, progress).start();
}

Result<std::vector<ImportRun>> importRuns(Session &session)
{
    return session.read<std::vector<ImportRun>>(
        [](Reader &reader) { return importqueries::runs(reader.database()); });
}

Result<qint64> setOfRun(Session &session, qint64 run)
{
    const auto runs = importRuns(session);
    if (!runs)
        return runs.error();
    for (const ImportRun &one : *runs) {
        if (one.run != run)
            continue;
        if (one.set != 0)
            return one.set;
        return Error(ErrorCode::NotFound,
                     Message(QT_TRANSLATE_NOOP("Core", "import %1 changed nothing")).arg(run));
    }
    return Error(ErrorCode::NotFound,
                 Message(QT_TRANSLATE_NOOP("Core", "there is no import %1")).arg(run));
}

} // namespace kartoteka
