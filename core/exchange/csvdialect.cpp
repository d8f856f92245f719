#include "exchange/csvdialect.h"

#include "exchange/csvheader.h"
#include "exchange/csvownform.h"
#include "exchange/csvsample.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace kartoteka
{

namespace
{
constexpr int kMostScoredRows = 300;
constexpr qsizetype kMostScoredBytes = 64 * 1024;
constexpr int kMostSampledRows = 1000;
constexpr char kDelimiters[] = {',', ';', '\t', '|', ':', ' '};

char ascii(QChar sign)
{
    return sign.unicode() < 0x80 ? sign.toLatin1() : '\0';
}

QChar sign(char c)
{
    return c == '\0' ? QChar() : QChar(QLatin1Char(c));
}

// ---------------------------------------------------------------- weighing a candidate

/// A text that shows another delimiter inside, as cells cut at the wrong places do.
bool isSuspicious(QByteArrayView cell, const CsvSyntax &syntax)
{
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c == syntax.delimiter)
            continue;
        if (c == ';' || c == '\t' || c == '|')
            return true;
        const char after = i + 1 < cell.size() ? cell[i + 1] : ' ';
        const char before = i > 0 ? cell[i - 1] : ' ';
        const bool inNumber = syntax.delimiter != '\0' && before >= '0' && before <= '9' &&
                              after >= '0' && after <= '9';
        if (c == ',' && after != ' ' && !inNumber)
            return true;
    }
    // "key:value" is hardly one word.
    const qsizetype colon = syntax.delimiter == '\0' ? cell.indexOf(':') : -1;
    if (colon >= 0 && colon + 1 < cell.size() && cell[colon + 1] != ' ' && cell[colon + 1] != '/')
        return true;
    return cell.startsWith('"') || cell.endsWith('"') ||
           (cell.size() > 1 && cell.startsWith('\'') && cell.endsWith('\''));
}

double cellWeight(const CsvSampleRow &row, int column, const CsvSyntax &syntax)
{
    const CellType type = row.types[static_cast<size_t>(column)];
    if (type == CellType::Empty)
        return 0.6;
    if (row.cells[static_cast<size_t>(column)].quoted)
        return type == CellType::Text ? 0.95 : 1;
    if (type == CellType::Text || type == CellType::Url || type == CellType::Code)
        return isSuspicious(row.cell(column), syntax) ? 0.2 : 0.9;
    return 1;
}

/// The width that most rows have, wide ones preferred.
int usualColumns(const std::vector<CsvSampleRow> &rows)
{
    std::map<int, int> counts;
    for (const CsvSampleRow &row : rows) {
        if (!row.isBlank)
            ++counts[row.columns()];
    }
    int best = 1;
    double bestScore = 0;
    for (const auto &[columns, count] : counts) {
        const double score = count * (columns - 1.0) / columns;
        if (score > bestScore) {
            best = columns;
            bestScore = score;
        }
    }
    return best;
}

/// Share of rows with the usual width; title lines above and notes below a table of three and more
/// columns count half.
double evenness(const std::vector<CsvSampleRow> &rows, int columns)
{
    std::vector<double> fits;
    for (const CsvSampleRow &row : rows) {
        if (!row.isBlank)
            fits.push_back(row.columns() != columns ? 0 : row.hasWrongQuotes ? 0.75 : 1);
    }
    const auto isFitting = [](double fit) {
        return fit > 0;
    };
    const auto first = std::find_if(fits.begin(), fits.end(), isFitting);
    const auto last = std::find_if(fits.rbegin(), fits.rend(), isFitting).base();
    if (first == fits.end())
        return 0;
    double sum = std::accumulate(fits.begin(), fits.end(), 0.0);
    if (columns >= 3) {
        const auto outside = (first - fits.begin()) + (fits.end() - last);
        sum += 0.5 * static_cast<double>(std::min<std::ptrdiff_t>(outside, 20));
    }
    return sum / static_cast<double>(fits.size());
}

double valueShare(const std::vector<CsvSampleRow> &rows)
{
    int values = 0;
    int cells = 0;
    for (const CsvSampleRow &row : rows) {
        for (const CellType type : row.types) {
            cells += type == CellType::Empty ? 0 : 1;
            values += isValueType(type) ? 1 : 0;
        }
    }
    return cells == 0 ? 0 : static_cast<double>(values) / cells;
}

/// "12,50", "7,05", "30,00": amounts with a decimal comma, not two columns.
bool areDecimals(const std::vector<CsvSampleRow> &rows)
{
    bool hasLeadingZero = false;
    for (const CsvSampleRow &row : rows) {
        if (row.isBlank)
            continue;
        if (row.columns() != 2 || row.types[0] != CellType::Integer || row.cell(1).size() != 2 ||
            row.types[1] != CellType::Integer)
            return false;
        hasLeadingZero = hasLeadingZero || row.cell(1).front() == '0';
    }
    return hasLeadingZero;
}

/// What speaks against a delimiter that also stands inside ordinary cells.
double doubt(const std::vector<CsvSampleRow> &rows, char delimiter, int columns)
{
    const bool isWeak = delimiter == ',' || delimiter == ':' || delimiter == ' ';
    double factor = isWeak && columns == 2 && rows.front().columns() == 1 ? 0.6 : 1;
    if (delimiter == ',' && areDecimals(rows))
        factor *= 0.5;
    if (delimiter == ':')
        factor *= 0.6;
    if (delimiter == ' ')
        factor *= valueShare(rows) >= 0.5 ? 0.6 : 0;
    return factor;
}

/// 0 … 1.
double score(const std::vector<CsvSampleRow> &rows, const CsvSyntax &syntax)
{
    double weights = 0;
    int cells = 0;
    for (const CsvSampleRow &row : rows) {
        for (int i = 0; i < row.columns() && !row.isBlank; ++i) {
            weights += row.hasWrongQuotes ? 0.5 : cellWeight(row, i, syntax);
            ++cells;
        }
    }
    if (cells == 0)
        return 0;
    const double typing = weights / cells;
    if (syntax.delimiter == '\0') {
        const bool isHeadSuspicious = cellWeight(rows.front(), 0, syntax) < 0.5;
        return (isHeadSuspicious ? 0.2 : 0.45) * typing;
    }
    const int columns = usualColumns(rows);
    if (columns < 2)
        return 0;
    return std::pow(evenness(rows, columns), 1.5) * std::sqrt(1 - 1.0 / columns) * typing *
           doubt(rows, syntax.delimiter, columns);
}

// ---------------------------------------------------------------- the candidates

struct Candidate {
    CsvSyntax syntax;
    double score = -1;
};

bool hasSpaceBeforeQuote(QByteArrayView sample, const CsvSyntax &syntax)
{
    const char pattern[] = {syntax.delimiter, ' ', syntax.quote};
    return syntax.delimiter != ' ' && sample.contains(QByteArrayView(pattern, 3));
}

/// A quote is worth trying when it opens a cell somewhere.
bool opensCells(QByteArrayView sample, char delimiter, char quote)
{
    const char afterDelimiter[] = {delimiter, quote};
    const char afterLine[] = {'\n', quote};
    return sample.startsWith(quote) || sample.contains(QByteArrayView(afterDelimiter, 2)) ||
           sample.contains(QByteArrayView(afterLine, 2));
}

class Search
{
public:
    Search(QByteArrayView sample, bool isWhole)
        : m_sample(sample)
        , m_isWhole(isWhole)
    {
    }

    void consider(CsvSyntax syntax, std::optional<bool> spaceBeforeQuote)
    {
        if (!spaceBeforeQuote.value_or(false))
            tryOne(syntax);
        if (syntax.quote != '\0' &&
            spaceBeforeQuote.value_or(hasSpaceBeforeQuote(m_sample, syntax))) {
            syntax.spaceBeforeQuote = true;
            tryOne(syntax);
        }
    }

    const CsvSyntax &best() const { return m_best.syntax; }

private:
    void tryOne(const CsvSyntax &syntax)
    {
        const auto rows = sampleRows(m_sample, m_isWhole, syntax, kMostScoredRows);
        if (rows.empty())
            return;
        const double weighed = score(rows, syntax);
        if (weighed > m_best.score + 1e-9)
            m_best = Candidate{syntax, weighed};
    }

    QByteArrayView m_sample;
    bool m_isWhole;
    Candidate m_best;
};

int wrongQuotes(const std::vector<CsvSampleRow> &rows)
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const CsvSampleRow &row) { return row.hasWrongQuotes; }));
}

/// Other quotes inside quoted cells that always come in pairs were doubled by the writer.
bool pairsOtherQuote(const std::vector<CsvSampleRow> &rows, char other)
{
    int pairs = 0;
    for (const CsvSampleRow &row : rows) {
        for (int i = 0; i < row.columns(); ++i) {
            const QByteArrayView cell = row.cell(i);
            for (qsizetype at = cell.indexOf(other); at >= 0; at = cell.indexOf(other, at + 2)) {
                if (!row.cells[static_cast<size_t>(i)].quoted || at + 1 == cell.size() ||
                    cell[at + 1] != other)
                    return false;
                ++pairs;
            }
        }
    }
    return pairs > 0;
}

char findEscape(QByteArrayView sample, bool isWhole, CsvSyntax syntax)
{
    const auto plain = sampleRows(sample, isWhole, syntax, kMostScoredRows);
    if (syntax.quote == '\'' && pairsOtherQuote(plain, '"'))
        return '"';
    const char pattern[] = {'\\', syntax.quote};
    const int wrong = wrongQuotes(plain);
    if (wrong == 0 || syntax.quote == '\0' || !sample.contains(QByteArrayView(pattern, 2)))
        return '\0';
    syntax.escape = '\\';
    const int left = wrongQuotes(sampleRows(sample, isWhole, syntax, kMostScoredRows));
    return left * 2 <= wrong ? '\\' : '\0';
}

CsvSyntax findSyntax(QByteArrayView sample, bool isWhole, const CsvOptions &options,
                     std::optional<QChar> delimiter)
{
    QByteArrayView scored = sample;
    const bool isCut = sample.size() > kMostScoredBytes;
    // The scanner wants a zero byte behind, so a shorter piece must be a copy.
    const QByteArray piece = isCut ? sample.first(kMostScoredBytes).toByteArray() : QByteArray();
    if (isCut)
        scored = piece;
    const bool isAll = isWhole && !isCut;
    Search search(scored, isAll);
    std::vector<char> delimiters(std::begin(kDelimiters), std::end(kDelimiters));
    if (delimiter)
        delimiters = {ascii(*delimiter)};
    else
        delimiters.push_back('\0');
    for (const char candidate : delimiters) {
        CsvSyntax syntax;
        syntax.delimiter = candidate;
        if (options.quote) {
            syntax.quote = ascii(*options.quote);
            search.consider(syntax, options.spaceBeforeQuote);
            continue;
        }
        search.consider(syntax, options.spaceBeforeQuote);
        syntax.quote = '\'';
        if (opensCells(scored, candidate, '\''))
            search.consider(syntax, options.spaceBeforeQuote);
    }
    CsvSyntax best = search.best();
    if (delimiter)
        best.delimiter = ascii(*delimiter);
    best.escape = options.escape ? ascii(*options.escape) : findEscape(scored, isAll, best);
    return best;
}

// ---------------------------------------------------------------- lines around the table

/// Length of a first line "sep=;" with its end; 0 = none.
qsizetype separatorLine(QByteArrayView sample, QChar &delimiter)
{
    if (sample.size() < 5 || sample.first(4).toByteArray().toLower() != "sep=")
        return 0;
    qsizetype length = 5;
    if (sample[4] == '\r' || sample[4] == '\n' || static_cast<uchar>(sample[4]) >= 0x80)
        return 0;
    if (length < sample.size() && sample[length] == '\r')
        ++length;
    if (length < sample.size() && sample[length] == '\n')
        ++length;
    if (length == 5 && sample.size() > 5)
        return 0;
    delimiter = sign(sample[4]);
    return length;
}

qsizetype lengthOfLines(QByteArrayView sample, int lines)
{
    qsizetype i = 0;
    while (lines > 0 && i < sample.size()) {
        const bool pair = sample[i] == '\r' && i + 1 < sample.size() && sample[i + 1] == '\n';
        lines -= sample[i] == '\n' || (sample[i] == '\r' && !pair) ? 1 : 0;
        ++i;
    }
    return i;
}

bool isSparse(const CsvSampleRow &row, int columns)
{
    return row.filled <= std::max(1, columns / 3);
}

/// Records before the table: titles and blank lines above a row that is filled like one.
size_t preambleRows(const std::vector<CsvSampleRow> &rows, int columns)
{
    constexpr size_t kMost = 30;
    if (columns < 2 || rows.empty() || !isSparse(rows[0], columns))
        return 0;
    size_t first = 1;
    while (first < rows.size() && first < kMost && isSparse(rows[first], columns))
        ++first;
    if (first == rows.size() || first == kMost)
        return 0;
    if (rows[first].columns() + 1 < columns)
        return 0;
    const bool isNarrow =
        std::all_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(first),
                    [columns](const CsvSampleRow &row) { return row.columns() < columns; });
    // A first data row with few values is no title: a title of full width needs a header below it.
    const bool isHeaded = first + 1 < rows.size() && looksLikeHeader(rows, first, columns);
    return isNarrow || isHeaded ? first : 0;
}

CsvLineEnd usualLineEnd(QByteArrayView sample, const CsvSyntax &syntax)
{
    const CsvScanner scanner(syntax);
    std::map<CsvLineEnd, int> counts;
    CsvRecord record;
    const char *const end = sample.data() + sample.size();
    int records = 0;
    for (const char *p = sample.data(); p < end && records < kMostSampledRows; p = record.next) {
        if (!scanner.scanRepairing(p, end, true, 0, record))
            break;
        ++counts[record.lineEnd];
        ++records;
    }
    counts.erase(CsvLineEnd::None);
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? CsvLineEnd::Lf : most->first;
}

/// Width of the table: what the rows agree on when it is more than the header has, else the
/// header's.
int tableColumns(const std::vector<CsvSampleRow> &rows, bool hasHeader)
{
    if (rows.empty())
        return 0;
    if (!hasHeader)
        return usualColumns(rows);
    const int header = rows[0].columns();
    const std::vector<CsvSampleRow> below(rows.begin() + 1, rows.end());
    const int usual = usualColumns(below);
    const auto agreeing =
        std::count_if(below.begin(), below.end(),
                      [usual](const CsvSampleRow &row) { return row.columns() == usual; });
    const bool agree =
        agreeing >= 3 && agreeing * 5 >= static_cast<std::ptrdiff_t>(below.size()) * 4;
    return agree ? std::max(header, usual) : header;
}

std::vector<CsvSampleRow> withoutBlank(std::vector<CsvSampleRow> rows, int columns)
{
    if (columns > 1)
        std::erase_if(rows, [](const CsvSampleRow &row) { return row.isBlank; });
    return rows;
}

/// Preamble, header and width, once the signs are known; `table` begins after given preamble lines.
void findTable(QByteArrayView table, bool isWhole, const CsvOptions &options, CsvDialect &dialect)
{
    const CsvSyntax syntax = syntaxOf(dialect);
    std::vector<CsvSampleRow> rows = sampleRows(table, isWhole, syntax, kMostSampledRows);
    const int usual = usualColumns(rows);
    if (!options.preambleLines) {
        const size_t preamble = preambleRows(rows, usual);
        if (preamble > 0) {
            dialect.preambleLines = rows[preamble - 1].line + rows[preamble - 1].lines;
            rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(preamble));
        }
    }
    rows = withoutBlank(std::move(rows), usual);
    if (options.hasHeader)
        dialect.hasHeader = *options.hasHeader;
    else if (!options.expectedHeader.isEmpty())
        dialect.hasHeader = true;
    else
        dialect.hasHeader = !rows.empty() && looksLikeHeader(rows, 0, usual);
    dialect.columns = tableColumns(rows, dialect.hasHeader);
}
} // namespace

std::optional<QChar> parseDelimiter(QStringView typed)
{
    static const std::map<QString, char> names = {
        {QStringLiteral("tab"), '\t'},  {QStringLiteral("\\t"), '\t'},
        {QStringLiteral("comma"), ','}, {QStringLiteral("semicolon"), ';'},
        {QStringLiteral("pipe"), '|'},  {QStringLiteral("space"), ' '},
        {QStringLiteral("colon"), ':'},
    };
    if (typed.size() == 1)
        return typed.front().unicode() < 0x80 ? std::optional(typed.front()) : std::nullopt;
    const QString name = typed.toString().toLower();
    if (const auto found = names.find(name); found != names.end())
        return sign(found->second);
    bool isNumber = false;
    const int code = name.startsWith(QLatin1String("0x")) ? name.mid(2).toInt(&isNumber, 16) : 0;
    return isNumber && code > 0 && code < 0x80 ? std::optional(QChar(code)) : std::nullopt;
}

CsvSyntax syntaxOf(const CsvDialect &dialect)
{
    return CsvSyntax{ascii(dialect.delimiter), ascii(dialect.quote), ascii(dialect.escape),
                     dialect.spaceBeforeQuote};
}

namespace
{
bool contradicts(const std::optional<QChar> &given, char found)
{
    return given && *given != sign(found);
}

/// The dialect of a table that this program wrote, unless the person says otherwise.
std::optional<CsvDialect> ownDialect(QByteArrayView sample, bool isWhole, const CsvOptions &options)
{
    const auto form = options.detect ? ownForm(sample, isWhole) : std::nullopt;
    if (!form || contradicts(options.quote, '"') || contradicts(options.escape, '\0') ||
        options.spaceBeforeQuote.value_or(false) || options.preambleLines.value_or(0) > 0)
        return std::nullopt;
    // A table of one column has no delimiter that a given one could contradict.
    if (form->columns > 1 && contradicts(options.delimiter, form->delimiter))
        return std::nullopt;
    CsvDialect dialect;
    dialect.delimiter = options.delimiter.value_or(sign(form->delimiter));
    dialect.lineEnd = options.lineEnd.value_or(form->lineEnd);
    dialect.hasHeader = options.hasHeader.value_or(true);
    dialect.columns = form->columns;
    return dialect;
}
} // namespace

CsvDialect detectDialect(QByteArrayView sample, bool isWhole, const CsvOptions &options)
{
    if (const auto own = ownDialect(sample, isWhole, options))
        return *own;
    CsvDialect dialect;
    QChar separator;
    const qsizetype skipped = separatorLine(sample, separator);
    dialect.hasSeparatorLine = skipped > 0;
    QByteArrayView table = sample.sliced(skipped);
    std::optional<QChar> delimiter = options.delimiter;
    if (!delimiter && skipped > 0)
        delimiter = separator;
    dialect.preambleLines = options.preambleLines.value_or(0);
    table = table.sliced(lengthOfLines(table, dialect.preambleLines));
    CsvSyntax syntax;
    if (options.detect) {
        syntax = findSyntax(table, isWhole, options, delimiter);
    } else {
        syntax.delimiter = ascii(delimiter.value_or(u','));
        syntax.quote = ascii(options.quote.value_or(u'"'));
        syntax.escape = ascii(options.escape.value_or(QChar()));
        syntax.spaceBeforeQuote = options.spaceBeforeQuote.value_or(false);
    }
    dialect.delimiter = sign(syntax.delimiter);
    dialect.quote = sign(syntax.quote);
    dialect.escape = sign(syntax.escape);
    dialect.spaceBeforeQuote = syntax.spaceBeforeQuote;
    dialect.lineEnd = options.lineEnd ? *options.lineEnd : usualLineEnd(table, syntax);
    CsvOptions known = options;
    if (!options.detect) {
        known.preambleLines = dialect.preambleLines;
        known.hasHeader = options.hasHeader.value_or(true);
    }
    findTable(table, isWhole, known, dialect);
    return dialect;
}

} // namespace kartoteka
