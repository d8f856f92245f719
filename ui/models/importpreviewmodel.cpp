#include "models/importpreviewmodel.h"

#include "identity/phone.h"

namespace kartoteka
{

namespace
{
enum FixedColumn { kRow, kOutcome, kFirstField };
} // namespace

QString outcomeLabel(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return ImportPreviewModel::tr("New");
    case RowOutcome::Updated:
        return ImportPreviewModel::tr("Updated");
    case RowOutcome::Duplicate:
        return ImportPreviewModel::tr("Duplicate");
    case RowOutcome::Failed:
        return ImportPreviewModel::tr("Error");
    }
    return {};
}

ImportPreviewModel::ImportPreviewModel(ImportDraft &draft, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_text(today)
{
    connect(&draft, &ImportDraft::lookChanged, this, &ImportPreviewModel::takeLook);
    connect(&draft, &ImportDraft::rehearsalChanged, this, &ImportPreviewModel::follow);
    takeLook();
}

void ImportPreviewModel::setRaw(bool isRaw)
{
    if (m_isRaw == isRaw)
        return;
    beginResetModel();
    m_isRaw = isRaw;
    endResetModel();
}

void ImportPreviewModel::setOutcome(std::optional<RowOutcome> outcome)
{
    if (m_outcome == outcome)
        return;
    beginResetModel();
    m_outcome = outcome;
    rebuild();
    endResetModel();
}

void ImportPreviewModel::takeLook()
{
    if (m_draft.isReading())
        return;
    beginResetModel();
    m_header.clear();
    m_sourceRows.clear();
    if (const auto &look = m_draft.look()) {
        for (const ColumnLook &column : look->columns)
            m_header << column.name;
        m_sourceRows = look->firstRows;
    }
    m_hasVerdicts = false;
    m_verdicts.clear();
    m_visible.clear();
    endResetModel();
    follow();
}

void ImportPreviewModel::follow()
{
    const auto &rehearsal = m_draft.rehearsal();
    if (!rehearsal && !m_draft.refusal())
        return; // what is shown is the newest there is
    beginResetModel();
    m_hasVerdicts = rehearsal.has_value();
    m_columns = rehearsal ? rehearsal->columns : std::vector<ImportedColumn>();
    m_verdicts = rehearsal ? rehearsal->verdicts : std::vector<RowVerdict>();
    m_labels.clear();
    m_paths.clear();
    for (const ImportedColumn &column : m_columns) {
        const auto &targets = m_draft.columnTargets();
        const auto index = static_cast<size_t>(column.column);
        const QString path = index < targets.size() ? targets[index].value(0) : QString();
        m_paths << path;
        m_labels << (path.isEmpty() ? column.field.label.translated()
                                    : importTargetLabel(m_draft.targets(), path));
    }
    rebuild();
    endResetModel();
}

void ImportPreviewModel::rebuild()
{
    m_visible.clear();
    for (size_t i = 0; i < m_verdicts.size(); ++i)
        if (!m_outcome || m_verdicts[i].outcome == *m_outcome)
            m_visible.push_back(i);
}

std::pair<qint64, qint64> ImportPreviewModel::shownRows() const
{
    if (isRaw())
        return m_sourceRows.empty()
                   ? std::pair<qint64, qint64>(0, 0)
                   : std::pair(m_sourceRows.front().first, m_sourceRows.back().first);
    return m_visible.empty()
               ? std::pair<qint64, qint64>(0, 0)
               : std::pair(m_verdicts[m_visible.front()].row, m_verdicts[m_visible.back()].row);
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isRaw() ? m_sourceRows.size() : m_visible.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return isRaw() ? static_cast<int>(m_header.size()) + 1
                   : kFirstField + static_cast<int>(m_columns.size()) + 1;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return isRaw() ? rawData(index, role) : verdictData(index, role);
}

QVariant ImportPreviewModel::rawData(const QModelIndex &index, int role) const
{
    const auto &[number, cells] = m_sourceRows[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == kRow)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == kRow ? QString::number(number)
                                  : cells.value(index.column() - 1).simplified();
}

QVariant ImportPreviewModel::verdictData(const QModelIndex &index, int role) const
{
    const RowVerdict &verdict = m_verdicts[m_visible[static_cast<size_t>(index.row())]];
    const int field = index.column() - kFirstField;
    if (field >= 0 && field < static_cast<int>(m_columns.size()))
        return cellData(verdict, static_cast<size_t>(field), role);
    if (role == Qt::TextAlignmentRole && index.column() == kRow)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == OutcomeRole && index.column() == kOutcome)
        return static_cast<int>(verdict.outcome);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == kRow)
        return QString::number(verdict.row);
    const bool isReason = index.column() != kOutcome || role == Qt::ToolTipRole;
    return isReason ? reason(verdict) : outcomeLabel(verdict.outcome);
}

QVariant ImportPreviewModel::cellData(const RowVerdict &verdict, size_t shown, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(verdict, shown);
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(shown) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MarkRole:
        return static_cast<int>(markOf(verdict, shown));
    case IsTitleRole:
        return isTitle(shown);
    default:
        return {};
    }
}

QString ImportPreviewModel::cellText(const RowVerdict &verdict, size_t shown) const
{
    const ImportedColumn &column = m_columns[shown];
    const QString cell = verdict.cells.value(column.column).simplified();
    const Value &value = verdict.shown[shown].value;
    if (value.isNull() || column.field.kind == Kind::Reference)
        return cell;
    const ImportTarget *target =
        findImportTarget(m_draft.targets(), m_paths.value(static_cast<qsizetype>(shown)));
    const bool isPhone = target && (target->constant == QLatin1String("phone") ||
                                    target->constant == QLatin1String("mobile") ||
                                    target->constant == QLatin1String("fax"));
    if (isPhone)
        return displayPhone(value.text(), m_text.style().homeRegion);
    return m_text.text(column.field, value).simplified();
}

ImportPreviewModel::Mark ImportPreviewModel::markOf(const RowVerdict &verdict, size_t shown) const
{
    const QString name = m_header.value(m_columns[shown].column);
    for (const RowProblem &problem : verdict.problems)
        if (problem.field == name || problem.field.split(QLatin1String(", ")).contains(name) ||
            problem.field == m_paths.value(static_cast<qsizetype>(shown)))
            return Mark::Wrong;
    if (verdict.shown[shown].isChange)
        return Mark::Change;
    return verdict.outcome == RowOutcome::Duplicate && isTitle(shown) ? Mark::Doubt : Mark::None;
}

QString ImportPreviewModel::changedFields(const RowVerdict &verdict) const
{
    QStringList labels;
    for (size_t i = 0; i < verdict.shown.size(); ++i)
        if (verdict.shown[i].isChange)
            labels << label(i).toLower();
    return labels.join(QLatin1String(", "));
}

QString ImportPreviewModel::reason(const RowVerdict &verdict) const
{
    switch (verdict.outcome) {
    case RowOutcome::New:
        return {};
    case RowOutcome::Updated:
        return changedFields(verdict);
    case RowOutcome::Duplicate:
        return verdict.known.isEmpty() ? tr("nothing new in it") : tr("is “%1”").arg(verdict.known);
    case RowOutcome::Failed:
        break;
    }
    QStringList sentences;
    for (const RowProblem &problem : verdict.problems)
        sentences << (problem.field.isEmpty()
                          ? problem.message.translated()
                          : tr("%1: %2").arg(problem.field, problem.message.translated()));
    return sentences.join(QLatin1String("; "));
}

QString ImportPreviewModel::label(size_t shown) const
{
    return m_labels.value(static_cast<qsizetype>(shown));
}

bool ImportPreviewModel::isTitle(size_t shown) const
{
    return m_paths.value(static_cast<qsizetype>(shown)) == QLatin1String("name");
}

bool ImportPreviewModel::isNumber(size_t shown) const
{
    switch (m_columns[shown].field.kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
        return true;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Flag:
    case Kind::Date:
    case Kind::Instant:
    case Kind::Choice:
    case Kind::MultiChoice:
    case Kind::Reference:
        break;
    }
    return false;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int field = section - kFirstField;
    const bool isField = !isRaw() && field >= 0 && field < static_cast<int>(m_columns.size());
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = section == kRow || (isField && isNumber(static_cast<size_t>(field)));
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == kRow)
        return tr("Row");
    if (isRaw())
        return m_header.value(section - 1);
    if (isField)
        return label(static_cast<size_t>(field));
    return section == kOutcome ? tr("Outcome") : tr("Why");
}

} // namespace kartoteka
