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

void SalesBuilder::refuse(Refused &refused, qint64 rowNumber, QStringView text)
{
    if (refused.count++ > 0)
        return;
    refused.firstRow = rowNumber;
    refused.text = text.toString();
}

std::int32_t SalesBuilder::objectOf(const QString &key, QStringView name)
{
    const auto known = m_objects.constFind(key);
    if (known != m_objects.constEnd()) {
        if (!name.isEmpty() && m_table.names[static_cast<size_t>(*known)].isEmpty())
            m_table.names[static_cast<size_t>(*known)] = name.toString();
        return *known;
    }
    const auto object = static_cast<std::int32_t>(m_table.keys.size());
    m_objects.insert(key, object);
    m_table.keys.push_back(key);
    if (m_places.name >= 0)
        m_table.names.push_back(name.toString());
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
    ++m_table.rows;
    const QStringView key = cellAt(cells, m_places.key);
    if (key.isEmpty())
        return refuse(m_keys, rowNumber, key);
    const size_t line = m_table.amount.size();
    const QStringView dateText = cellAt(cells, m_places.date);
    std::int32_t day = m_places.date < 0 ? SalesTable::kUndated : SalesCells::kNoDay;
    if (!dateText.isEmpty())
        day = m_cells.readDay(dateText, m_columns.dates, line);
    if (day == SalesCells::kNoDay)
        return refuse(m_dates, rowNumber, dateText);
    const QStringView amountText = cellAt(cells, m_places.amount);
    const auto amount = m_cells.readAmount(amountText, m_columns.decimals, line);
    if (!amount) {
        m_cells.forget(line);
        return refuse(m_amounts, rowNumber, amountText);
    }
    if (const QStringView currency = cellAt(cells, m_places.currency); !currency.isEmpty())
        m_cells.addCurrency(currency.toString().toUpper());
    const std::int32_t object = objectOf(key.toString(), cellAt(cells, m_places.name));
    if (m_places.document >= 0)
        m_documentOf.push_back(documentOf(object, cellAt(cells, m_places.document)));
    m_table.object.push_back(object);
    m_table.day.push_back(day);
    m_table.amount.push_back(*amount);
    m_rowOf.push_back(rowNumber);
}

/// What could be read in two ways is decided; lines that lose their date by that leave.
void SalesBuilder::settle()
{
    m_undecided = m_cells.settle(m_table.day, m_table.amount);
    size_t kept = 0;
    for (size_t i = 0; i < m_table.day.size(); ++i) {
        if (m_table.day[i] == SalesCells::kNoDay) {
            refuse(m_dates, m_rowOf[i], {});
            continue;
        }
        if (m_places.document >= 0)
            m_documentOf[kept] = m_documentOf[i];
        m_table.object[kept] = m_table.object[i];
        m_table.day[kept] = m_table.day[i];
        m_table.amount[kept++] = m_table.amount[i];
    }
    m_table.object.resize(kept);
    m_table.day.resize(kept);
    m_table.amount.resize(kept);
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
            if (const auto sum = checkedAdd(m_table.amount[known], m_table.amount[i])) {
                m_table.amount[known] = *sum;
                m_table.day[known] = std::min(m_table.day[known], m_table.day[i]);
                continue;
            }
        }
        if (line)
            *line = static_cast<qint64>(kept);
        m_table.object[kept] = m_table.object[i];
        m_table.day[kept] = m_table.day[i];
        m_table.amount[kept++] = m_table.amount[i];
    }
    m_table.object.resize(kept);
    m_table.day.resize(kept);
    m_table.amount.resize(kept);
}

void SalesBuilder::warn(std::vector<Message> &warnings) const
{
    const auto leftOut = [&warnings](const Refused &refused, const char *source) {
        if (refused.count > 0)
            warnings.push_back(Message(source)
                                   .arg(refused.firstRow)
                                   .arg(shortened(refused.text))
                                   .count(refused.count));
    };
    leftOut(m_keys, QT_TRANSLATE_N_NOOP("Core", "%n row(s) without a key left out, the first is "
                                                "row %1"));
    leftOut(m_dates, QT_TRANSLATE_N_NOOP("Core", "%n row(s) without a date that can be read left "
                                                 "out, the first is row %1: “%2”"));
    leftOut(m_amounts, QT_TRANSLATE_N_NOOP("Core", "%n row(s) without an amount that can be read "
                                                   "left out, the first is row %1: “%2”"));
    if (m_cells.roundedAmounts() > 0)
        warnings.push_back(Message(QT_TRANSLATE_N_NOOP("Core", "%n amount(s) rounded to four "
                                                               "decimals"))
                               .count(m_cells.roundedAmounts()));
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
    const QStringList &currencies = m_cells.currencies();
    if (currencies.size() > 1)
        return Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "the amounts are in several currencies (%1), "
                                              "which cannot be added up: analyze each "
                                              "currency by itself"))
                .arg(currencies.join(QStringLiteral(", ")).left(200)));
    if (m_table.amount.empty()) {
        Error error(ErrorCode::Invalid,
                    m_table.rows == 0
                        ? Message(QT_TRANSLATE_NOOP("Core", "the table has no rows, so there are "
                                                            "no sales to analyze"))
                        : Message(QT_TRANSLATE_NOOP("Core", "no row has a key, a date and an "
                                                            "amount that can be read")));
        return error;
    }
    m_table.currency = currencies.value(0);
    m_table.warnings = std::move(warnings);
    return std::move(m_table);
}

} // namespace kartoteka
