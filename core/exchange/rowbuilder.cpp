#include "exchange/rowbuilder.h"

#include "exchange/formulaguard.h"
#include "storage/fieldtext.h"

namespace kartoteka
{

namespace
{
const auto kDivider = QLatin1String(":::");

bool isDivider(QChar c, const QString &more)
{
    return c == u'\n' || c == u'\r' || more.contains(c);
}

bool isDivisible(const QString &text, const QString &more)
{
    return text.contains(kDivider) ||
           std::any_of(text.begin(), text.end(), [&more](QChar c) { return isDivider(c, more); });
}

QStringList pieces(QString text, const QString &more)
{
    text.replace(kDivider, QLatin1String("\n"));
    QStringList list;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isDivider(text[i], more))
            continue;
        if (const QString piece = text.mid(start, i - start).trimmed(); !piece.isEmpty())
            list << piece;
        start = i + 1;
    }
    return list;
}

/// White space says something in long texts alone.
bool isBlank(const PlannedRecord &record, const CellTarget &cell, const QString &text)
{
    const bool isSpace = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (!isSpace || text.isEmpty() || cell.field == CellTarget::kId)
        return isSpace;
    return record.blank.fields()[static_cast<size_t>(cell.field)].kind != Kind::LongText;
}

/// Only apostrophes and ="…" are ever put before a cell.
bool mayBeGuarded(const QString &text)
{
    return text.startsWith(u'\'') || text.startsWith(u'=');
}
} // namespace

RowBuilder::RowBuilder(const RowPlan &plan, const QStringList &header, ReferenceTable &references,
                       const Catalog &catalog)
    : m_plan(plan)
    , m_header(header)
    , m_references(references)
    , m_catalog(catalog)
    , m_first(plan.records.size(), -1)
{
}

Draft &RowBuilder::draft(int planned, size_t place)
{
    if (place < m_count)
        return m_drafts[place];
    if (m_drafts.size() <= m_count)
        m_drafts.emplace_back();
    Draft &fresh = m_drafts[m_count++];
    fresh.plan = planned;
    fresh.record = m_plan.records[static_cast<size_t>(planned)].blank;
    fresh.filled.clear();
    fresh.emptied.clear();
    fresh.isDropped = false;
    if (m_first[static_cast<size_t>(planned)] < 0)
        m_first[static_cast<size_t>(planned)] = static_cast<int>(m_count) - 1;
    return fresh;
}

size_t RowBuilder::add(int planned)
{
    draft(planned, m_count);
    return m_count - 1;
}

bool RowBuilder::build(std::span<const QString> cells)
{
    m_count = 0;
    m_problems.clear();
    m_referenceCells.clear();
    m_late.clear();
    std::fill(m_first.begin(), m_first.end(), -1);
    for (int planned = 0; planned < static_cast<int>(m_plan.records.size()); ++planned)
        buildRecord(planned, cells);
    findReferences();
    return m_problems.empty();
}

void RowBuilder::buildRecord(int planned, std::span<const QString> cells)
{
    const PlannedRecord &record = m_plan.records[static_cast<size_t>(planned)];
    const bool isMain = record.role == PlannedRecord::Role::Main;
    const size_t first = m_count;
    if (isMain || record.isAlways())
        draft(planned, first);
    for (const bool isFallback : {false, true})
        for (const CellTarget &cell : record.cells)
            if (cell.isFallback == isFallback && (!isFallback || !isNamed(first)))
                readCell(planned, cell, first, cells);
    if (m_count == first)
        return;
    for (const auto &[field, name] : record.names)
        m_referenceCells.push_back({first, field, -1, name});
}

/// Whether the record has a name, given or made from its parts.
bool RowBuilder::isNamed(size_t number) const
{
    if (number >= m_count)
        return false;
    Record record = m_drafts[number].record;
    record.entity().prepare(record, m_plan.style);
    const QStringList &titles = record.entity().titleFields();
    return std::any_of(titles.begin(), titles.end(),
                       [&](const QString &key) { return !record.value(key).isNull(); });
}

void RowBuilder::readCell(int planned, const CellTarget &cell, size_t first,
                          std::span<const QString> cells)
{
    const PlannedRecord &record = m_plan.records[static_cast<size_t>(planned)];
    const bool isThere = static_cast<size_t>(cell.column) < cells.size();
    const QString text = isThere ? plain(cells[static_cast<size_t>(cell.column)]) : QString();
    if (isBlank(record, cell, text)) {
        if (record.role == PlannedRecord::Role::Main && cell.field != CellTarget::kId &&
            !cell.isFallback)
            m_drafts[first].emptied.push_back(cell.field);
    } else if ((m_plan.isOwnExport || m_plan.isErrorFile) && mayBeGuarded(text)) {
        const QString whole = m_plan.isErrorFile ? unguardFormula(text) : text;
        takeCell(planned, cell, m_plan.isOwnExport ? unguardFormula(whole) : whole);
    } else {
        takeCell(planned, cell, text);
    }
}

/// Without what the mapping says to leave out.
QString RowBuilder::plain(const QString &text) const
{
    if (m_plan.prefix.isEmpty() && m_plan.ignored.isEmpty())
        return text;
    const bool isPrefixed = !m_plan.prefix.isEmpty() && text.startsWith(m_plan.prefix);
    const QString rest = isPrefixed ? text.mid(m_plan.prefix.size()) : text;
    return m_plan.ignored.contains(rest) ? QString() : rest;
}

void RowBuilder::takeCell(int planned, const CellTarget &cell, const QString &text)
{
    const PlannedRecord &record = m_plan.records[static_cast<size_t>(planned)];
    // Places of this record's drafts lie together: nothing else is built meanwhile.
    const int known = m_first[static_cast<size_t>(planned)];
    const size_t first = known < 0 ? m_count : static_cast<size_t>(known);
    if (cell.isDivided && isDivisible(text, record.target->dividers)) {
        size_t place = first;
        for (const QString &piece : pieces(text, record.target->dividers))
            if (const QString kept = plain(piece); !kept.isEmpty())
                fill(draft(planned, place++), cell, kept);
        return;
    }
    fill(draft(planned, first), cell, text);
}

void RowBuilder::fill(Draft &draft, const CellTarget &cell, const QString &text)
{
    if (cell.field == CellTarget::kId) {
        draft.record.setId(parseId(text.trimmed()));
        if (draft.record.id() == 0)
            report(cell.column, Message(QT_TRANSLATE_NOOP("Core", "“%1” is not the id of a record"))
                                    .arg(text.left(80)));
        return;
    }
    const auto index = static_cast<size_t>(cell.field);
    const Field &field = draft.record.fields()[index];
    if (field.kind == Kind::Reference) {
        m_referenceCells.push_back({static_cast<size_t>(&draft - m_drafts.data()), cell.field,
                                    cell.column, text.trimmed()});
        return;
    }
    auto value = parseValue(field, text, m_plan.style);
    if (!value) {
        report(cell.column, value.error().message());
        return;
    }
    const bool isFurther =
        std::find(draft.filled.begin(), draft.filled.end(), cell.field) != draft.filled.end();
    if (isFurther) { // two columns make one text
        const QLatin1String between(field.kind == Kind::LongText ? "\n" : " ");
        draft.record.set(index, Value(draft.record[index].text() + between + value->text()));
        return;
    }
    draft.record.set(index, std::move(*value));
    draft.filled.push_back(cell.field);
}

void RowBuilder::findReferences()
{
    for (const ReferenceCell &cell : m_referenceCells) {
        Draft &draft = m_drafts[cell.draft];
        const Field &field = draft.record.fields()[static_cast<size_t>(cell.field)];
        const QString key =
            field.target.isEmpty() ? draft.record.value(u"entity").text() : field.target;
        const Entity *target = m_catalog.find(key);
        if (!target) {
            report(cell.column,
                   Message(QT_TRANSLATE_NOOP("Core", "there are no records of “%1”")).arg(key));
            continue;
        }
        const auto answer = m_references.find(*target, cell.text);
        const bool mayFollow = m_plan.hasId && target == m_plan.records.front().entity;
        if (answer.isMissing && field.has(Automatic))
            continue; // who made it elsewhere is not known here
        if (answer.isMissing && mayFollow && !field.target.isEmpty())
            m_late.push_back({cell.draft, cell.field, cell.column});
        else if (answer.problem)
            report(cell.column, *answer.problem);
        draft.record.set(static_cast<size_t>(cell.field), Value(answer.id));
        if (cell.column >= 0)
            draft.filled.push_back(cell.field);
    }
}

void RowBuilder::report(int column, Message message)
{
    m_problems.push_back({column >= 0 ? m_header.value(column) : QString(), std::move(message)});
}

QString RowBuilder::nameOf(int planned, const QString &field) const
{
    const PlannedRecord &record = m_plan.records[static_cast<size_t>(planned)];
    const int index = record.blank.fields().indexOf(field);
    QStringList columns;
    for (const CellTarget &cell : record.cells)
        if (index >= 0 && cell.field == index)
            columns << m_header.value(cell.column);
    if (!columns.isEmpty())
        return columns.join(QLatin1String(", "));
    return record.path.isEmpty() || field.isEmpty() ? record.path + field
                                                    : QString(record.path + u'.' + field);
}

} // namespace kartoteka
