#include "exchange/csvheader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace kartoteka
{

namespace
{
constexpr size_t kMostRows = 200;

/// Words that headings of lists of people, firms, goods and sales are made of.
constexpr char kHeadingWords[] =
    "id uid uuid no nr num number code key name title first last middle given family full "
    "surname firstname lastname prefix suffix nickname company organization organisation "
    "account client customer contact person owner manager agent employee user supplier vendor "
    "partner phone tel telephone mobile cell fax email mail address street city town state "
    "region country zip postal postcode district suburb birthday birth date time day month "
    "year created updated modified start end due status stage type kind category group label "
    "labels tag tags note notes comment comments description subject priority price cost "
    "amount total sum revenue value discount tax vat quantity qty unit currency product item "
    "sku order invoice deal opportunity lead source website web site url link sector industry "
    "department job position role gender sex age series имя фио фамилия отчество наименование "
    "название организация компания фирма контрагент клиент покупатель поставщик заказчик "
    "контакт телефон тел моб мобильный факс почта эл адрес улица дом город населенный область "
    "регион район край страна индекс дата время день месяц год рождения создан создано "
    "изменен начало конец окончание срок статус этап стадия тип вид категория группа метка "
    "метки тег теги примечание примечания комментарий комментарии описание тема приоритет "
    "цена стоимость сумма итого оборот выручка скидка ндс количество кол единица ед валюта "
    "товар товары номенклатура артикул заказ счет счёт сделка источник сайт ссылка отрасль "
    "отдел должность роль пол возраст инн кпп огрн огрнип окпо бик снилс код номер менеджер "
    "ответственный сотрудник "
    "姓名 名称 公司 单位 客户 联系人 电话 手机 传真 邮箱 电子邮件 邮件 地址 城市 "
    "省份 国家 邮编 日期 时间 生日 状态 类型 类别 备注 说明 价格 金额 数量 产品 "
    "商品 订单 部门 职位 职务 编号 序号 性别 年龄 网址 来源";

const QSet<QString> &headingWords()
{
    static const QSet<QString> words = [] {
        const QStringList parts = QString::fromUtf8(kHeadingWords).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words;
}

/// "CompanyName", "sales_agent", "E-mail 1 - Value" → their words in lower case.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words << word.toLower();
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isLetter()) {
            finish();
            continue;
        }
        if (c.isUpper() && i > 0 && text[i - 1].isLower())
            finish();
        word += c;
    }
    finish();
    return words;
}

bool isKnownHeading(const QString &text)
{
    const QSet<QString> &known = headingWords();
    if (text.size() > 60)
        return false;
    if (known.contains(text.toLower()))
        return true;
    const QStringList words = wordsOf(text);
    return std::any_of(words.begin(), words.end(),
                       [&known](const QString &word) { return known.contains(word); });
}

bool isYear(QByteArrayView cell)
{
    const int year = cell.trimmed().toByteArray().toInt();
    return year >= 1900 && year <= 2100;
}

QString textOf(QByteArrayView cell)
{
    return QString::fromUtf8(cell.trimmed());
}

/// What the cells below a heading are like.
struct Column {
    int filled = 0;
    int values = 0;
    int codes = 0;
    int truths = 0;
    int underscores = 0;
    int equal = 0;     ///< same text as the heading
    int sameShape = 0; ///< same form as the heading
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    qsizetype longest = 0;
};

Column columnBelow(const std::vector<CsvSampleRow> &rows, size_t index, int number)
{
    Column column;
    const QByteArrayView heading = rows[index].cell(number).trimmed();
    const QByteArray shape = cellShape(heading);
    const size_t end = std::min(rows.size(), index + 1 + kMostRows);
    for (size_t i = index + 1; i < end; ++i) {
        if (number >= rows[i].columns())
            continue;
        const CellType type = rows[i].types[static_cast<size_t>(number)];
        if (type == CellType::Empty)
            continue;
        const QByteArrayView cell = rows[i].cell(number).trimmed();
        ++column.filled;
        column.values += isValueType(type) ? 1 : 0;
        column.codes += type == CellType::Code ? 1 : 0;
        column.truths += type == CellType::Truth ? 1 : 0;
        column.underscores += cell.contains('_') ? 1 : 0;
        column.equal += cell == heading ? 1 : 0;
        column.sameShape += cellShape(cell) == shape ? 1 : 0;
        column.shortest = std::min(column.shortest, cell.size());
        column.longest = std::max(column.longest, cell.size());
    }
    return column;
}

/// How much one column speaks for its first cell being a heading; negative = against.
double evidence(const Column &column, CellType type, QByteArrayView heading)
{
    double score = isKnownHeading(textOf(heading)) ? 1.5 : 0;
    if (column.filled == 0)
        return score;
    const auto most = [&column](int count) {
        return count * 5 >= column.filled * 4;
    };
    if (most(column.values))
        score += 2;
    else if (most(column.truths) || most(column.codes))
        score +=
            type == CellType::Truth || (most(column.codes) && most(column.sameShape)) ? -2 : 1.5;
    if (heading.contains('_') && !most(column.underscores))
        score += 1;
    if (column.equal > 0)
        score -= 2;
    const qsizetype length = heading.trimmed().size();
    if (column.filled >= 3 && column.shortest == column.longest && length != column.longest)
        score += 1;
    else if (column.filled >= 2 && length >= column.shortest && length <= column.longest)
        score -= 0.3;
    return score;
}

/// A table of one line: headings when its cells are different words.
bool isLoneHeader(const CsvSampleRow &row)
{
    QSet<QString> seen;
    for (int i = 0; i < row.columns(); ++i)
        seen.insert(textOf(row.cell(i)));
    return row.columns() > 1 && seen.size() == row.columns() && row.filled * 3 >= row.columns() * 2;
}

double duplicatePenalty(const CsvSampleRow &row)
{
    QSet<QString> seen;
    double penalty = 0;
    for (int i = 0; i < row.columns(); ++i) {
        const QString text = textOf(row.cell(i));
        penalty += !text.isEmpty() && seen.contains(text) ? 1 : 0;
        seen.insert(text);
    }
    return penalty;
}
} // namespace

bool looksLikeHeader(const std::vector<CsvSampleRow> &rows, size_t index, int columns)
{
    const CsvSampleRow &row = rows[index];
    if (row.filled == 0)
        return false;
    int values = 0;
    for (int i = 0; i < row.columns(); ++i) {
        const CellType type = row.types[static_cast<size_t>(i)];
        if (isValueType(type) && !(type == CellType::Integer && isYear(row.cell(i))))
            return false;
        values += isValueType(type) ? 1 : 0;
    }
    if (values == row.filled)
        return false;
    if (index + 1 == rows.size())
        return isLoneHeader(row);
    double score = -duplicatePenalty(row);
    for (int i = 0; i < std::min(columns, row.columns()); ++i) {
        const CellType type = row.types[static_cast<size_t>(i)];
        if (type != CellType::Empty && !isValueType(type))
            score += evidence(columnBelow(rows, index, i), type, row.cell(i));
    }
    return score >= 0;
}

QStringList uniqueHeader(const QStringList &cells, int columns)
{
    QStringList header;
    QSet<QString> taken;
    QHash<QString, int> uses;
    for (qsizetype i = 0; i < std::max<qsizetype>(cells.size(), columns); ++i) {
        const QString given = i < cells.size() ? cells[i].simplified() : QString();
        const QString name = given.isEmpty() ? QStringLiteral("column %1").arg(i + 1) : given;
        QString unique = name;
        while (taken.contains(unique))
            unique = QStringLiteral("%1 (%2)").arg(name).arg(++uses[name] + 1);
        taken.insert(unique);
        header << unique;
    }
    return header;
}

} // namespace kartoteka
