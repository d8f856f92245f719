#include "models/ownfieldsmodel.h"

#include "domain/parties/party.h"

#include <QLocale>

namespace kartoteka
{

namespace
{

constexpr int kCountDelayMs = 200;

QString nameOf(const CustomField &field)
{
    return (field.label.isEmpty() ? field.key : field.label).left(80);
}

} // namespace

OwnFieldsModel::OwnFieldsModel(OpenWorkspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_entity(&entityOf<Party>())
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountDelayMs);
    connect(&m_countSoon, &QTimer::timeout, this, &OwnFieldsModel::count);
    connect(&workspace, &OpenWorkspace::changed, this, &OwnFieldsModel::follow);
    reload();
    count();
}

std::vector<const Entity *> OwnFieldsModel::entities() const
{
    std::vector<const Entity *> found;
    for (const Entity *entity : m_workspace.session().catalog().entities())
        if (entity->isExtensible())
            found.push_back(entity);
    return found;
}

void OwnFieldsModel::setEntity(const Entity &entity)
{
    m_entity = &entity;
    m_counts.clear();
    m_isCounted = false;
    reload();
    count();
}

const OwnField *OwnFieldsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_fields[static_cast<size_t>(row)] : nullptr;
}

int OwnFieldsModel::rowOf(Id<CustomField> id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->definition.id == id)
            return row;
    return -1;
}

qint64 OwnFieldsModel::valueCount(const CustomField &field) const
{
    return m_isCounted ? m_counts.value(field.key) : -1;
}

Problems OwnFieldsModel::problems(const CustomField &field) const
{
    auto found = m_workspace.session().read<Problems>(
        [&](Reader &reader) { return ownFieldProblems(reader, field); });
    return found ? *found : Problems{{QString(), found.error().message()}};
}

QString OwnFieldsModel::proposedKey(const QString &label) const
{
    const auto key = m_workspace.session().read<QString>(
        [&](Reader &reader) { return kartoteka::proposedKey(reader, *m_entity, label); });
    return key ? *key : QString();
}

Result<Id<CustomField>> OwnFieldsModel::add(const CustomField &field)
{
    Id<CustomField> id;
    const auto added = m_workspace.session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Add the field “%1”")).arg(nameOf(field)),
        [&](Writer &writer) { id = addOwnField(writer, field); });
    if (!added)
        return added.error();
    return id;
}

Result<ChangeSet> OwnFieldsModel::change(const CustomField &shown, const CustomField &wanted)
{
    return m_workspace.session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Change the field “%1”")).arg(nameOf(shown)),
        [&](Writer &writer) { changeOwnField(writer, shown, wanted); });
}

Result<ChangeSet> OwnFieldsModel::move(int row, int step)
{
    std::vector<Id<CustomField>> order;
    for (const OwnField &field : m_fields)
        if (!field.isRemoved)
            order.push_back(field.definition.id);
    const int target = row + step;
    const int last = static_cast<int>(order.size()) - 1;
    if (std::min(row, target) < 0 || std::max(row, target) > last)
        return ChangeSet();
    std::swap(order[static_cast<size_t>(row)], order[static_cast<size_t>(target)]);
    return m_workspace.session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Move the field “%1”")).arg(nameOf(at(row)->definition)),
        [&](Writer &writer) { orderOwnFields(writer, order); });
}

void OwnFieldsModel::run(const Message &label, Work work, Done done)
{
    ++m_running;
    emit busyChanged();
    m_workspace.startJob<ChangeSet>(
        label.translated(), this,
        [label, work = std::move(work)](Session &session, Progress &progress) {
            const CancelScope scope(session.database(), progress.token());
            return session.perform(label, [&](Writer &writer) { work(writer, progress); });
        },
        [this, done = std::move(done)](const Result<ChangeSet> &result) {
            --m_running;
            emit busyChanged();
            done(result);
        });
}

void OwnFieldsModel::remove(const CustomField &field, Done done)
{
    run(
        Message(QT_TRANSLATE_NOOP("Core", "Remove the field “%1”")).arg(nameOf(field)),
        [id = field.id](Writer &writer, Progress &progress) {
            writer.reportTo(progress);
            writer.trash(entityOf<CustomField>(), id.value);
        },
        std::move(done));
}

void OwnFieldsModel::bringBack(const CustomField &field, Done done)
{
    run(
        Message(QT_TRANSLATE_NOOP("Core", "Bring back the field “%1”")).arg(nameOf(field)),
        [id = field.id](Writer &writer, Progress &progress) {
            writer.reportTo(progress);
            writer.restore(entityOf<CustomField>(), id.value);
        },
        std::move(done));
}

void OwnFieldsModel::changeKind(const CustomField &wanted, Done done)
{
    run(
        Message(QT_TRANSLATE_NOOP("Core", "Change the type of “%1”")).arg(nameOf(wanted)),
        [wanted](Writer &writer, Progress &progress) {
            kartoteka::changeKind(writer, wanted, progress);
        },
        std::move(done));
}

void OwnFieldsModel::replaceOption(const CustomField &field, const QString &from, const QString &to,
                                   Done done)
{
    const Message label =
        Message(to.isEmpty() ? QT_TRANSLATE_NOOP("Core", "Remove the choice “%1” of “%2”")
                             : QT_TRANSLATE_NOOP("Core", "Rename the choice “%1” of “%2”"))
            .arg(from.left(80))
            .arg(nameOf(field));
    run(
        label,
        [id = field.id, from, to](Writer &writer, Progress &progress) {
            kartoteka::replaceOption(writer, id, from, to, progress);
        },
        std::move(done));
}

void OwnFieldsModel::empty(const CustomField &field, Done done)
{
    run(
        Message(QT_TRANSLATE_NOOP("Core", "Empty the field “%1”")).arg(nameOf(field)),
        [id = field.id](Writer &writer, Progress &progress) {
            emptyOwnField(writer, id, progress);
        },
        std::move(done));
}

void OwnFieldsModel::follow(const ChangeSet &changes)
{
    for (const Change &change : changes.changes) {
        if (change.entity == QLatin1String(CustomField::kEntity))
            reload();
        if (change.entity == m_entity->key())
            m_countSoon.start();
    }
}

void OwnFieldsModel::reload()
{
    auto fields = m_workspace.session().read<std::vector<OwnField>>(
        [this](Reader &reader) { return ownFields(reader, *m_entity); });
    if (!fields) {
        emit failed(fields.error());
        return;
    }
    beginResetModel();
    m_fields.clear();
    for (const OwnField &field : *fields)
        if (!field.isRemoved || m_counts.value(field.definition.key) > 0)
            m_fields.push_back(field);
    endResetModel();
}

void OwnFieldsModel::count()
{
    using Counts = QHash<QString, qint64>;
    m_workspace.startJob<Counts>(
        QString(), this,
        [entity = m_entity](Session &session, Progress &progress) -> Result<Counts> {
            const CancelScope scope(session.database(), progress.token());
            return session.read<Counts>(
                [entity](Reader &reader) { return ownValueCounts(reader, *entity); });
        },
        [this, question = ++m_counting](Result<Counts> counts) {
            if (question != m_counting || !counts)
                return;
            const bool isChanged = !m_isCounted || m_counts != *counts;
            m_isCounted = true;
            m_counts = std::move(*counts);
            if (isChanged)
                reload();
        },
        true);
}

int OwnFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int OwnFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OwnFieldsModel::data(const QModelIndex &index, int role) const
{
    const OwnField *field = index.isValid() ? at(index.row()) : nullptr;
    if (!field)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Values)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const CustomField &definition = field->definition;
    switch (static_cast<Column>(index.column())) {
    case Name:
        return field->isRemoved ? tr("%1 (removed)").arg(nameOf(definition)) : nameOf(definition);
    case Type:
        return kindLabel(kindFromName(definition.kind).value_or(Kind::Text));
    case Values: {
        const qint64 held = valueCount(definition);
        return held < 0 ? QStringLiteral("…") : QLocale().toString(held);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OwnFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Field");
    case Type:
        return tr("Type");
    case Values:
        return tr("Records");
    case ColumnCount:
        break;
    }
    return {};
}

QString OwnFieldsModel::kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return tr("Text");
    case Kind::LongText:
        return tr("Text of several lines");
    case Kind::Integer:
        return tr("Whole number");
    case Kind::Quantity:
        return tr("Number with decimals");
    case Kind::Percent:
        return tr("Percent");
    case Kind::Money:
        return tr("Amount of money");
    case Kind::Date:
        return tr("Date");
    case Kind::Instant:
        return tr("Date and time");
    case Kind::Flag:
        return tr("Yes or no");
    case Kind::Choice:
        return tr("One of several choices");
    case Kind::MultiChoice:
        return tr("Any of several choices");
    case Kind::Reference:
        return tr("Another record");
    }
    return {};
}

void OwnFieldsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace kartoteka
