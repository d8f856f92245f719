#include "exchange/salesbuilder.h"

namespace kartoteka
{

namespace
{

constexpr std::int32_t kNoDocument = -1;

QStringView cellAt(std::span<const QString> cells, int place)
{
    if (place < 0 || static_cast<size_t>(place) >= cells.size())
        return {};
    return QStringView(cells[static_cast<size_t>(place)]).trimmed();
}

Message shortened(const QString &text)
{
    constexpr qsizetype kLongest = 40;
    return Message::verbatim(text.size() > kLongest ? QString(text.first(kLongest) + u'…') : text);
}

} // namespace

SalesBuilder::SalesBuilder(const SalesPlaces &places, const SalesColumns &columns)
    : m_places(places)
    , m_columns(columns)
{
}

void RefusedRows::add(qint64 row, QStringView cell)
{
    if (count++ > 0)
        return;
    firstRow = row;
    text = cell.toString();
}

void RefusedRows::append(const RefusedRows &later, qint64 rows)
{
    if (count == 0 && later.count > 0) {
        firstRow = later.firstRow + rows;
        text = later.text;
    }
    count += later.count;
}

std::int32_t SalesBuilder::objectOf(const QString &key, QStringView name)
{
    const auto known = m_objects.constFind(key);
    if (known != m_objects.constEnd()) {
        if (!name.isEmpty() && m_part.table.names[static_cast<size_t>(*known)].isEmpty())
            m_part.table.names[static_cast<size_t>(*known)] = name.toString();
        return *known;
    }
    const auto object = static_cast<std::int32_t>(m_part.table.keys.size());
    m_objects.insert(key, object);
    m_part.table.keys.push_back(key);
    if (m_places.name >= 0)
        m_part.table.names.push_back(name.toString());
    return object;
}

std::int32_t SalesBuilder::documentOf(std::int32_t object, QStringView document)
{
    if (document.isEmpty())
        return kNoDocument;
    const QString id = QString::number(object) + u' ' + document;
    const auto known = m_documents.constFind(id);
    if (known != m_documents.constEnd())
        return *known;
    return *m_documents.insert(id, static_cast<std::int32_t>(m_documents.size()));
}

void SalesBuilder::addRow(std::span<const QString> cells, qint64 rowNumber)
{
    ++m_part.table.rows;
    const QStringView key = cellAt(cells, m_places.key);
    if (key.isEmpty())
        return m_part.keys.add(rowNumber, key);
    const size_t line = m_part.table.amount.size();
    const QStringView dateText = cellAt(cells, m_places.date);
    std::int32_t day = m_places.date < 0 ? SalesTable::kUndated : SalesCells::kNoDay;
    if (!dateText.isEmpty())
        day = m_part.cells.readDay(dateText, m_columns.dates, line, rowNumber);
    if (day == SalesCells::kNoDay)
        return m_part.dates.add(rowNumber, dateText);
    const QStringView amountText = cellAt(cells, m_places.amount);
    const auto amount = m_part.cells.readAmount(amountText, m_columns.decimals, line);
    if (!amount) {
        m_part.cells.forget(line);
        return m_part.amounts.add(rowNumber, amountText);
    }
    if (const QStringView currency = cellAt(cells, m_places.currency); !currency.isEmpty())
        m_part.cells.addCurrency(currency.toString().toUpper());
    const std::int32_t object = objectOf(key.toString(), cellAt(cells, m_places.name));
    if (m_places.document >= 0)
        m_documentOf.push_back(documentOf(object, cellAt(cells, m_places.document)));
    m_part.table.object.push_back(object);
    m_part.table.day.push_back(day);
    m_part.table.amount.push_back(*amount);
}

void SalesBuilder::take(SalesPart part, qint64 rowsBefore)
{
    m_part.keys.append(part.keys, rowsBefore);
    m_part.dates.append(part.dates, rowsBefore);
    m_part.amounts.append(part.amounts, rowsBefore);
    m_part.cells.merge(part.cells, 0, rowsBefore);
    m_part.table = std::move(part.table);
}

/// What could be read in two ways is decided; lines that lose their date by that leave.
void SalesBuilder::settle()
{
    SalesTable &table = m_part.table;
    const auto settled = m_part.cells.settle(table.day, table.amount);
    m_undecided = settled.openAmounts;
    if (settled.firstUnreadDate == 0)
        return;
    size_t kept = 0;
    for (size_t i = 0; i < table.day.size(); ++i) {
        if (table.day[i] == SalesCells::kNoDay) {
            m_part.dates.add(settled.firstUnreadDate, {});
            continue;
        }
        if (m_places.document >= 0)
            m_documentOf[kept] = m_documentOf[i];
        table.object[kept] = table.object[i];
        table.day[kept] = table.day[i];
        table.amount[kept++] = table.amount[i];
    }
    table.object.resize(kept);
    table.day.resize(kept);
    table.amount.resize(kept);
    m_documentOf.resize(m_places.document >= 0 ? kept : 0);
}

/// The lines of a document become its first one; its earliest date counts.
void SalesBuilder::joinDocuments()
{
    std::vector<qint64> lineOf(static_cast<size_t>(m_documents.size()), -1);
    size_t kept = 0;
    for (size_t i = 0; i < m_documentOf.size(); ++i) {
        const std::int32_t document = m_documentOf[i];
        qint64 *const line =
            document == kNoDocument ? nullptr : &lineOf[static_cast<size_t>(document)];
        if (line && *line >= 0) {
            const auto known = static_cast<size_t>(*line);
            if (const auto sum = checkedAdd(m_part.table.amount[known], m_part.table.amount[i])) {
                m_part.table.amount[known] = *sum;
                m_part.table.day[known] = std::min(m_part.table.day[known], m_part.table.day[i]);
                continue;
            }
        }
        if (line)
            *line = static_cast<qint64>(kept);
        m_part.table.object[kept] = m_part.table.object[i];
        m_part.table.day[kept] = m_part.table.day[i];
        m_part.table.amount[kept++] = m_part.table.amount[i];
    }
    m_part.table.object.resize(kept);
    m_part.table.day.resize(kept);
    m_part.table.amount.resize(kept);
}

void SalesBuilder::warn(std::vector<Message> &warnings) const
{
    const auto leftOut = [&warnings](const RefusedRows &refused, const char *source) {
        if (refused.count > 0)
            warnings.push_back(Message(source)
                                   .arg(refused.firstRow)
                                   .arg(shortened(refused.text))
                                   .count(refused.count));
    };
    leftOut(m_part.keys,
            QT_TRANSLATE_N_NOOP("Core", "%n row(s) without a key left out, the first is "
                                        "row %1"));
    leftOut(m_part.dates,
            QT_TRANSLATE_N_NOOP("Core", "%n row(s) without a date that can be read left "
                                        "out, the first is row %1: “%2”"));
    leftOut(m_part.amounts,
            QT_TRANSLATE_N_NOOP("Core", "%n row(s) without an amount that can be read "
                                        "left out, the first is row %1: “%2”"));
    if (m_part.cells.roundedAmounts() > 0)
        warnings.push_back(Message(QT_TRANSLATE_N_NOOP("Core", "%n amount(s) rounded to four "
                                                               "decimals"))
                               .count(m_part.cells.roundedAmounts()));
    if (m_undecided > 0)
        warnings.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n amount(s) such as 1.234 can be read in two "
                                                "ways and were read as decimals"))
                .count(m_undecided));
}

Result<SalesTable> SalesBuilder::finish(std::vector<Message> warnings) &&
{
    settle();
    if (m_places.document >= 0)
        joinDocuments();
    warn(warnings);
    const QStringList &currencies = m_part.cells.currencies();
    if (currencies.size() > 1)
        return Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "the amounts are in several currencies (%1), "
                                              "which cannot be added up: analyze each "
                                              "currency by itself"))
                .arg(currencies.join(QStringLiteral(", ")).left(200)));
    if (m_part.table.amount.empty()) {
        Error error(ErrorCode::Invalid,
                    m_part.table.rows == 0
                        ? Message(QT_TRANSLATE_NOOP("Core", "the table has no rows, so there are "
                                                            "no sales to analyze"))
                        : Message(QT_TRANSLATE_NOOP("Core", "no row has a key, a date and an "
                                                            "amount that can be read")));
        return error;
    }
    m_part.table.currency = currencies.value(0);
    m_part.table.warnings = std::move(warnings);
    return std::move(m_part.table);
}

} // namespace kartoteka
