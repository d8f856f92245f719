#include "models/importsource.h"

#include "domain/parties/attachmentqueries.h"
#include "exchange/automapping.h"
#include "exchange/csvrowsource.h"
#include "exchange/presets.h"

#include <QFileInfo>

namespace kartoteka
{

namespace
{
constexpr qint64 kGuessedRows = 5000;
constexpr qsizetype kShownCell = 300;
constexpr int kBinaryControls = 4; ///< more of them in the first rows: no text

Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

/// What the cells say about how dates and fractions are written.
class FormatGuess
{
public:
    void look(const QString &cell)
    {
        lookForDate(cell);
        lookForFraction(cell);
    }
    DateOrder dates() const
    {
        if ((m_dayFirst > 0) == (m_monthFirst > 0))
            return DateOrder::Auto;
        return m_dayFirst > 0 ? DateOrder::DayMonth : DateOrder::MonthDay;
    }
    DecimalStyle decimals() const
    {
        if ((m_commas > 0) == (m_points > 0))
            return DecimalStyle::Auto;
        return m_commas > 0 ? DecimalStyle::Comma : DecimalStyle::Point;
    }

private:
    void lookForDate(const QString &cell)
    {
        int numbers[2] = {0, 0};
        int part = 0;
        for (const QChar sign : cell.left(6)) {
            if (sign.isDigit() && part < 2)
                numbers[part] = numbers[part] * 10 + sign.digitValue();
            else if ((sign == u'.' || sign == u'/' || sign == u'-') && part < 2)
                ++part;
            else if (part < 2)
                return;
        }
        if (part < 2 || !parseDate(cell))
            return;
        constexpr int kMonths = 12;
        constexpr int kDays = 31;
        if (numbers[0] > kMonths && numbers[0] <= kDays)
            ++m_dayFirst;
        else if (numbers[1] > kMonths && numbers[1] <= kDays)
            ++m_monthFirst;
    }
    void lookForFraction(const QString &cell)
    {
        const qsizetype length = cell.size();
        if (length < 4 || length > 24)
            return;
        const QChar sign = cell[length - 3]; // "12 500,00"
        if (sign != u',' && sign != u'.')
            return;
        qsizetype others = 0;
        for (const QChar c : cell) {
            if (c == sign)
                ++others;
            else if (!c.isDigit() && !c.isSpace() && c != u'-' && c != u'.' && c != u',')
                return;
        }
        if (others == 1 && !parseDate(cell))
            ++(sign == u',' ? m_commas : m_points);
    }

    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_commas = 0;
    int m_points = 0;
};

/// Signs that stand in no text, but in pictures and programs.
int controlSigns(std::span<const QString> cells)
{
    int count = 0;
    for (const QString &cell : cells)
        for (const QChar sign : cell.left(2000))
            if (sign.unicode() < 0x20 && sign != u'\n' && sign != u'\r' && sign != u'\t')
                ++count;
    return count;
}

void describeCsv(const CsvDialect &dialect, SourceLook &look)
{
    look.encoding = dialect.encoding;
    look.delimiter = dialect.delimiter;
    look.hasHeader = dialect.hasHeader;
}

Result<void> describeWorkbook(const ImportInput &input, SourceLook &look)
{
    const auto book = XlsxReader::open(input.path);
    if (!book)
        return book.error();
    for (const XlsxSheet &sheet : (*book)->sheets())
        if (sheet.isTable)
            look.sheets << sheet.name;
    return {};
}

Result<void> describe(const ImportInput &input, const RowSource &source, SourceLook &look)
{
    look.hasHeader = source.hasHeader();
    look.bytes = input.isPasted() ? input.pasted.size() : QFileInfo(input.path).size();
    if (const auto *csv = dynamic_cast<const CsvRowSource *>(&source))
        describeCsv(csv->reader().dialect(), look);
    if (const auto *sheet = dynamic_cast<const XlsxRowSource *>(&source)) {
        look.sheet = sheet->sheetName();
        return describeWorkbook(input, look);
    }
    return {};
}

void takeRow(const RowSource &source, SourceLook &look, FormatGuess &guess)
{
    const auto cells = source.cells();
    if (std::all_of(cells.begin(), cells.end(),
                    [](const QString &cell) { return cell.trimmed().isEmpty(); }))
        return;
    if (look.rowCount++ == 0)
        look.sampleRow = source.rowNumber();
    const bool isGuessed = look.rowCount <= kGuessedRows;
    for (size_t i = 0; i < std::min(cells.size(), look.columns.size()); ++i) {
        const QString &cell = cells[i];
        if (cell.isEmpty())
            continue;
        ColumnLook &column = look.columns[i];
        ++column.filled;
        if (column.sample.isEmpty())
            column.sample = cell.left(kShownCell);
        if (isGuessed)
            guess.look(cell.trimmed());
    }
    if (look.firstRows.size() < kShownSourceRows) {
        QStringList shown;
        for (const QString &cell : cells)
            shown << cell.left(kShownCell);
        look.firstRows.emplace_back(source.rowNumber(), std::move(shown));
    }
}

Result<void> readRows(RowSource &source, SourceLook &look, Progress &progress)
{
    for (const QString &name : source.header())
        look.columns.push_back({name, {}, 0});
    FormatGuess guess;
    int controls =
        controlSigns({source.header().constData(), static_cast<size_t>(source.header().size())});
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Reading rows")), source.totalBytes());
    for (;;) {
        const auto more = source.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (look.firstRows.size() < kShownSourceRows)
            controls += controlSigns(source.cells());
        if (controls > kBinaryControls)
            return invalid(Message(QT_TRANSLATE_NOOP(
                "Core", "this is no table: it holds signs that stand in no text")));
        takeRow(source, look, guess);
        if (!progress.advanceTo(source.bytesRead()))
            return cancelledError();
    }
    look.dates = guess.dates();
    look.decimals = guess.decimals();
    look.warnings = source.warnings();
    return {};
}

void propose(Session &session, const RowSource &source, const QString &entity, SourceLook &look)
{
    const Entity *described = session.catalog().find(entity);
    if (const auto own = source.ownMapping()) {
        look.proposed = *own;
    } else if (const auto preset = presetMapping(source.header())) {
        look.proposed = *preset;
        look.presetName = presetName(source.header());
    } else if (described) {
        const auto made = session.read<Mapping>([&](Reader &reader) {
            return automaticMapping(reader.session(), *described, source.header());
        });
        if (made)
            look.proposed = *made;
    }
    if (look.proposed.entity.isEmpty())
        look.proposed.entity = entity;
}

Result<qint64> photoLimit(Session &session)
{
    return session.read<qint64>(attachmentLimit);
}
} // namespace

Result<std::unique_ptr<RowSource>> openInput(const ImportInput &input, const ReadSettings &settings,
                                             qint64 longestPhoto)
{
    if (input.isPasted())
        return clipboardTable(input.pasted, settings.hasHeader);
    TableOptions options;
    options.csv.encoding = settings.encoding;
    options.csv.delimiter = settings.delimiter;
    options.csv.hasHeader = settings.hasHeader;
    options.xlsx.sheet = settings.sheet;
    options.xlsx.hasHeader = settings.hasHeader;
    options.longestPhoto = longestPhoto;
    return openTable(input.path, options);
}

Result<SourceLook> lookAtSource(Session &session, const ImportInput &input,
                                const ReadSettings &settings, const QString &entity,
                                Progress &progress)
{
    const auto limit = photoLimit(session);
    if (!limit)
        return limit.error();
    auto source = openInput(input, settings, *limit);
    if (!source)
        return source.error();
    SourceLook look;
    if (!input.isPasted())
        look.format = sourceFormat(input.path);
    if (auto described = describe(input, **source, look); !described)
        return described.error();
    if (auto read = readRows(**source, look, progress); !read)
        return read.error();
    if (look.rowCount == 0)
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "there are no rows in it")));
    propose(session, **source, entity, look);
    return look;
}

Result<ImportReport> importInput(Session &session, const ImportInput &input,
                                 const ReadSettings &settings, const ImportOptions &options,
                                 Progress &progress)
{
    const auto limit = photoLimit(session);
    if (!limit)
        return limit.error();
    auto source = openInput(input, settings, *limit);
    if (!source)
        return source.error();
    return importRows(session, **source, options, progress);
}

QString sourceName(const ImportInput &input)
{
    return QFileInfo(input.path).fileName();
}

} // namespace kartoteka
