#include "exchange/columntable.h"
#include "support/catch.h"

using namespace kartoteka;

namespace
{

/// Rows that a test hands in.
class FixedRows : public RowSource
{
public:
    FixedRows(QStringList header, std::vector<std::vector<QString>> rows)
        : m_header(std::move(header))
        , m_rows(std::move(rows))
    {
    }

    const QStringList &header() const override { return m_header; }
    bool hasHeader() const override { return true; }
    Result<bool> next() override { return ++m_place <= m_rows.size(); }
    std::span<const QString> cells() const override { return m_rows[m_place - 1]; }
    qint64 rowNumber() const override { return static_cast<qint64>(m_place) + 1; }
    qint64 bytesRead() const override { return 0; }
    qint64 totalBytes() const override { return 0; }
    std::vector<Message> warnings() const override { return {}; }

private:
    QStringList m_header;
    std::vector<std::vector<QString>> m_rows;
    size_t m_place = 0;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A column "value" beside a column "currency".
ColumnTable tableOf(const std::vector<std::pair<const char *, const char *>> &cells)
{
    std::vector<std::vector<QString>> rows;
    for (const auto &[value, currency] : cells)
        rows.push_back({text(value), text(currency)});
    FixedRows source({text("Value"), text("Currency")}, std::move(rows));
    Progress progress;
    auto table = ColumnTable::read(source, {text("value"), text("currency"), QString()}, progress);
    REQUIRE(table);
    return *std::move(table);
}

} // namespace

TEST_CASE("Whether days or months come first is found out from the whole column")
{
    auto american = tableOf({{"3/5/2024", ""}, {"3/25/2024", ""}, {"", "x"}});
    const auto dates = american.dates(0, DateOrder::Auto);
    CHECK(dates[0] == QDate(2024, 3, 5));
    CHECK(dates[1] == QDate(2024, 3, 25));
    CHECK_FALSE(dates[2].isValid());
    CHECK(american.warnings().empty());
    auto open = tableOf({{"3/5/2024", ""}});
    CHECK(open.dates(0, DateOrder::Auto)[0] == QDate(2024, 5, 3));
    CHECK(open.dates(0, DateOrder::MonthDay)[0] == QDate(2024, 3, 5));
}

TEST_CASE("Decimal signs are found out from the whole column, and currencies from each cell")
{
    auto table = tableOf({{"1,234", "RUB"}, {"2,345.50", "RUB"}, {"5 $", ""}, {"many", "RUB"}});
    const auto amounts = table.amounts(0, 1, DecimalStyle::Auto);
    CHECK(amounts[0]->minor == 123400);
    CHECK(amounts[1]->minor == 234550);
    CHECK(amounts[2]->currency.code() == text("USD"));
    CHECK_FALSE(amounts[3]);
    REQUIRE(table.warnings().size() == 1);
    CHECK(table.warnings()[0].english().contains(text("row 5, says “many”")));
    auto comma = tableOf({{"1,5", ""}});
    CHECK(comma.numbers(0, 2, DecimalStyle::Auto)[0] == 150);
}

TEST_CASE("Empty rows and columns without a name are empty cells")
{
    const auto table = tableOf({{" a ", "b"}, {" ", ""}, {"c", ""}});
    REQUIRE(table.rows() == 2);
    CHECK(table.cell(0, 0) == text("a"));
    CHECK(table.cell(1, 2).isEmpty());
    CHECK(table.rowNumber(1) == 4);
    FixedRows source({text("a")}, {});
    Progress progress;
    const auto missing = ColumnTable::read(source, {text("b")}, progress);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code() == ErrorCode::NotFound);
}
