#include "models/importcolumnsmodel.h"

#include <QMimeData>

namespace kartoteka
{

ImportColumnsModel::ImportColumnsModel(ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &ImportDraft::lookChanged, this, &ImportColumnsModel::follow);
    connect(&draft, &ImportDraft::mappingChanged, this, &ImportColumnsModel::follow);
    connect(&draft, &ImportDraft::rehearsalChanged, this, &ImportColumnsModel::refresh);
    follow();
}

QString ImportColumnsModel::mimeType()
{
    return QStringLiteral("application/x-kartoteka-import-column");
}

void ImportColumnsModel::follow()
{
    const auto &look = m_draft.look();
    const int rows = look ? static_cast<int>(look->columns.size()) : 0;
    if (rows == m_rows)
        return refresh();
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ImportColumnsModel::refresh()
{
    const auto &look = m_draft.look();
    const int rows = look ? static_cast<int>(look->columns.size()) : 0;
    if (rows != m_rows || m_rows == 0)
        return;
    emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

namespace
{
const QStringList &targetsOf(const ImportDraft &draft, int row)
{
    static const QStringList none;
    const auto &all = draft.columnTargets();
    return static_cast<size_t>(row) < all.size() ? all[static_cast<size_t>(row)] : none;
}
} // namespace

QString ImportColumnsModel::targetText(int row) const
{
    const QStringList &targets = targetsOf(m_draft, row);
    if (targets.isEmpty())
        return tr("Do not import");
    QStringList labels;
    for (const QString &path : targets)
        labels << importTargetLabel(m_draft.targets(), path);
    return labels.join(tr(" + "));
}

QString ImportColumnsModel::text(int row, int column) const
{
    const ColumnLook &look = m_draft.look()->columns[static_cast<size_t>(row)];
    switch (column) {
    case Name:
        return look.name;
    case Sample:
        return look.sample.isEmpty() ? tr("empty") : look.sample.simplified();
    case Target:
        return targetText(row);
    case Conversion: {
        const QStringList &targets = targetsOf(m_draft, row);
        const ImportTarget *target =
            targets.isEmpty() ? nullptr : findImportTarget(m_draft.targets(), targets.front());
        return target ? importConversion(*target, m_draft.dates(), m_draft.decimals()) : QString();
    }
    case Filled:
        return QLocale().toString(look.filled);
    case Remarks:
        return remark(row);
    default:
        return {};
    }
}

/// Refused rows name one column, or several that fill one field.
const ColumnProblems *ImportColumnsModel::problemsOf(int row) const
{
    const auto &rehearsal = m_draft.rehearsal();
    if (!rehearsal)
        return nullptr;
    const QString &name = m_draft.look()->columns[static_cast<size_t>(row)].name;
    for (auto it = rehearsal->problems.begin(); it != rehearsal->problems.end(); ++it)
        if (it.key() == name || it.key().split(QLatin1String(", ")).contains(name) ||
            targetsOf(m_draft, row).contains(it.key()))
            return &it.value();
    return nullptr;
}

/// Another column that fills the same field; empty = none.
QString ImportColumnsModel::twice(int row) const
{
    const QStringList &targets = targetsOf(m_draft, row);
    const auto columns = static_cast<int>(m_draft.look()->columns.size());
    for (int other = 0; other < std::min(m_rows, columns); ++other) {
        if (other == row)
            continue;
        for (const QString &path : targetsOf(m_draft, other))
            if (const ImportTarget *target = findImportTarget(m_draft.targets(), path);
                target && targets.contains(path) && target->constant.isEmpty() &&
                target->field.kind != Kind::LongText && !path.endsWith(u'?'))
                return m_draft.look()->columns[static_cast<size_t>(other)].name;
    }
    return {};
}

ImportColumnsModel::Remark ImportColumnsModel::remarkKind(int row) const
{
    if (targetsOf(m_draft, row).isEmpty())
        return Remark::Unused;
    if (problemsOf(row))
        return Remark::Wrong;
    if (!twice(row).isEmpty())
        return Remark::Doubt;
    return m_draft.rehearsal() ? Remark::Fine : Remark::None;
}

QString ImportColumnsModel::remark(int row) const
{
    switch (remarkKind(row)) {
    case Remark::Unused:
        return tr("—");
    case Remark::Wrong: {
        const ColumnProblems *problems = problemsOf(row);
        return tr("%n row(s): %1", nullptr, static_cast<int>(problems->rowCount))
            .arg(problems->first.translated());
    }
    case Remark::Doubt:
        return tr("“%1” fills it, too").arg(twice(row));
    case Remark::Fine:
    case Remark::None:
        break;
    }
    return {};
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_draft.look() ||
        static_cast<size_t>(index.row()) >= m_draft.look()->columns.size())
        return {};
    const SourceLook &look = *m_draft.look();
    const ColumnLook &column = look.columns[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Conversion || index.column() == Filled
                   ? QVariant()
                   : QVariant(text(index.row(), index.column()));
    case Qt::EditRole:
        return index.column() == Target ? targetsOf(m_draft, index.row()).value(0)
                                        : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Filled)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == Filled
                   ? tr("%1 of %2 filled").arg(column.filled).arg(look.rowCount)
                   : text(index.row(), index.column());
    case TargetsRole:
        return targetsOf(m_draft, index.row());
    case PartRole:
        return look.rowCount == 0
                   ? 0.0
                   : static_cast<double>(column.filled) / static_cast<double>(look.rowCount);
    case RemarkRole:
        return static_cast<int>(remarkKind(index.row()));
    case IsUsedRole:
        return !targetsOf(m_draft, index.row()).isEmpty();
    default:
        return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Target)
        return false;
    const QString path = value.toString();
    // Choosing again what stands first leaves a recipe's further targets alone.
    if (!path.isEmpty() && targetsOf(m_draft, index.row()).value(0) == path)
        return true;
    m_draft.setColumnTargets(index.row(), path.isEmpty() ? QStringList() : QStringList(path));
    return true;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled;
    if (index.isValid() && index.column() == Target)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Filled ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto &look = m_draft.look();
    switch (section) {
    case Name:
        return tr("Column of the file");
    case Sample:
        return look ? tr("Sample, row %1").arg(look->sampleRow) : tr("Sample");
    case Target:
        return tr("Field of Kartoteka");
    case Conversion:
        return tr("Conversion");
    case Filled:
        return look ? tr("Filled of %1").arg(QLocale().toString(look->rowCount)) : tr("Filled");
    case Remarks:
        return tr("Remarks");
    default:
        return {};
    }
}

QStringList ImportColumnsModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ImportColumnsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    mime->setData(mimeType(), QByteArray::number(indexes.front().row()));
    return mime;
}

bool ImportColumnsModel::canDropMimeData(const QMimeData *mime, Qt::DropAction, int, int,
                                         const QModelIndex &parent) const
{
    return mime->hasFormat(mimeType()) && parent.isValid();
}

bool ImportColumnsModel::dropMimeData(const QMimeData *mime, Qt::DropAction action, int row,
                                      int column, const QModelIndex &parent)
{
    if (!canDropMimeData(mime, action, row, column, parent))
        return false;
    const int from = mime->data(mimeType()).toInt();
    if (from < 0 || from >= m_rows || from == parent.row())
        return false;
    const QStringList dragged = targetsOf(m_draft, from);
    const QStringList met = targetsOf(m_draft, parent.row());
    m_draft.setColumnTargets(from, met);
    m_draft.setColumnTargets(parent.row(), dragged);
    return true;
}

} // namespace kartoteka
