#include "exchange/xlsxreader.h"

#include "base/text.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace kartoteka
{

namespace
{
using Type = XlsxCell::Type;

Error corrupt(Message message)
{
    return Error(ErrorCode::Corrupt, std::move(message));
}

Error inPart(Error error, const QString &part)
{
    return std::move(error).wrap(
        Message(QT_TRANSLATE_NOOP("Core", "The part “%1” cannot be read")).arg(part));
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// "../media/a" from "xl/sheets/" → "xl/media/a".
QString resolved(const QString &folder, const QString &target)
{
    QStringList path;
    const QString whole = target.startsWith(u'/') ? target : QString(folder + target);
    for (const QString &step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QLatin1String(".."))
            path = path.mid(0, path.size() - 1);
        else if (step != QLatin1String("."))
            path << step;
    }
    return path.join(u'/');
}

/// Texts of a string item, its runs joined; how East Asian words are read aloud is left out.
QString richText(SafeXml &xml)
{
    QString text;
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        if (xml.is("t")) {
            text += xml.text();
        } else if (xml.is("r")) {
            const int run = xml.depth();
            while (xml.nextChild(run))
                if (xml.is("t"))
                    text += xml.text();
        }
    }
    return text;
}

/// "BC12" → 54; -1 when it is no place of a sheet.
int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const QChar letter = reference[i].toUpper();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    const bool isPlace = i > 0 && column <= XlsxSheetReader::kMostColumns;
    bool isRow = false;
    const qint64 row = reference.sliced(i).toLongLong(&isRow);
    return isPlace && isRow && row >= 1 && row <= XlsxSheetReader::kMostRows ? column - 1 : -1;
}

bool isTrue(const QString &value)
{
    return value == QLatin1String("1") || value == QLatin1String("true");
}
} // namespace

// --- the workbook -----------------------------------------------------------------------------

XlsxReader::XlsxReader(std::unique_ptr<ZipPackage> package)
    : m_package(std::move(package))
{
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Io,
                     Message(QT_TRANSLATE_NOOP("Core", "“%1” cannot be read")).arg(path))
            .detail(file.errorString());
    if (file.peek(4) == QByteArray("\xD0\xCF\x11\xE0", 4))
        return Error(
            ErrorCode::Unsupported,
            Message(QT_TRANSLATE_NOOP("Core", "the workbook is protected by a password or of the "
                                              "old kind (.xls); save it as .xlsx without one")));
    file.close();
    return start(ZipPackage::open(path));
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QByteArray &bytes)
{
    return start(ZipPackage::open(bytes));
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::start(Result<std::unique_ptr<ZipPackage>> package)
{
    if (!package)
        return package.error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*package)));
    if (auto read = reader->readWorkbook(); !read)
        return read.error();
    return reader;
}

/// Targets of the relations of a part whose type ends so, by their ids.
std::vector<std::pair<QString, QString>>
XlsxReader::relations(const QString &part, const QString &folder, const QString &type)
{
    std::vector<std::pair<QString, QString>> found;
    auto device = m_package->part(part);
    if (!device)
        return found;
    SafeXml xml(**device);
    while (xml.next()) {
        if (!xml.isStart() || !xml.is("Relationship") ||
            xml.attribute("TargetMode") == QLatin1String("External"))
            continue;
        const QString kind = xml.attribute("Type").section(u'/', -1);
        if (type.isEmpty() || kind == type)
            found.emplace_back(type.isEmpty() ? QString(xml.attribute("Id") + u'\n' + kind)
                                              : xml.attribute("Id"),
                               resolved(folder, xml.attribute("Target")));
        if (found.size() > static_cast<size_t>(kMostSheets) * 4)
            break;
    }
    return found;
}

QString XlsxReader::firstOf(const QString &folder, const QString &type, const QString &usual)
{
    const QString file = m_workbookPart.mid(folder.size());
    const auto found =
        relations(folder + QLatin1String("_rels/") + file + QLatin1String(".rels"), folder, type);
    for (const auto &[id, target] : found)
        if (m_package->has(target))
            return target;
    return m_package->has(folder + usual) ? QString(folder + usual) : QString();
}

Result<void> XlsxReader::readWorkbook()
{
    const auto main =
        relations(QStringLiteral("_rels/.rels"), QString(), QStringLiteral("officeDocument"));
    m_workbookPart = main.empty() ? QStringLiteral("xl/workbook.xml") : main.front().second;
    if (!m_package->has(m_workbookPart))
        return Error(ErrorCode::Foreign,
                     Message(QT_TRANSLATE_NOOP("Core", "this is no workbook of Excel (.xlsx)")));
    const QString folder = folderOf(m_workbookPart);
    if (auto read = readSheetList(m_workbookPart, folder); !read)
        return inPart(read.error(), m_workbookPart);
    m_textsPart =
        firstOf(folder, QStringLiteral("sharedStrings"), QStringLiteral("sharedStrings.xml"));
    const QString styles = firstOf(folder, QStringLiteral("styles"), QStringLiteral("styles.xml"));
    if (styles.isEmpty())
        return {};
    if (auto read = readStyles(styles); !read)
        return inPart(read.error(), styles);
    return {};
}

Result<void> XlsxReader::readSheetList(const QString &part, const QString &folder)
{
    auto device = m_package->part(part);
    if (!device)
        return device.error();
    const QString file = part.mid(folder.size());
    const auto targets = relations(folder + QLatin1String("_rels/") + file + QLatin1String(".rels"),
                                   folder, QString());
    QHash<QString, QString> parts;
    QSet<QString> tables;
    for (const auto &[key, target] : targets) {
        const QString id = key.section(u'\n', 0, 0);
        parts.insert(id, target);
        if (key.section(u'\n', 1) == QLatin1String("worksheet"))
            tables.insert(id);
    }
    SafeXml xml(**device);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.is("workbookPr"))
            m_is1904 = isTrue(xml.attribute("date1904"));
        if (!xml.is("sheet") || m_sheets.size() >= static_cast<size_t>(kMostSheets))
            continue;
        XlsxSheet sheet;
        sheet.name = xml.attribute("name");
        sheet.isHidden =
            !xml.attribute("state").isEmpty() && xml.attribute("state") != QLatin1String("visible");
        const QString id = xml.attribute("id");
        sheet.part = parts.value(id);
        sheet.isTable = tables.contains(id) || sheet.part.isEmpty();
        m_sheets.push_back(std::move(sheet));
    }
    if (auto failure = xml.failure())
        return *failure;
    if (m_sheets.empty())
        return corrupt(Message(QT_TRANSLATE_NOOP("Core", "the workbook has no sheets")));
    return {};
}

Result<void> XlsxReader::readStyles(const QString &part)
{
    auto device = m_package->part(part);
    if (!device)
        return device.error();
    SafeXml xml(**device);
    std::map<int, XlsxFormat> own;
    bool isOfCells = false;
    while (xml.next()) {
        if (xml.is("cellXfs"))
            isOfCells = xml.isStart();
        if (!xml.isStart())
            continue;
        if (xml.is("numFmt") && own.size() < static_cast<size_t>(kMostFormats)) {
            own[xml.attribute("numFmtId").toInt()] = xlsxFormat(xml.attribute("formatCode"));
        } else if (isOfCells && xml.is("xf") &&
                   m_formats.size() < static_cast<size_t>(kMostFormats)) {
            const int number = xml.attribute("numFmtId").toInt();
            const auto found = own.find(number);
            m_formats.push_back(found == own.end() ? builtInXlsxFormat(number) : found->second);
        }
    }
    if (auto failure = xml.failure())
        return *failure;
    return {};
}

Result<void> XlsxReader::readTexts()
{
    if (std::exchange(m_hasTexts, true) || m_textsPart.isEmpty())
        return {};
    auto device = m_package->part(m_textsPart);
    if (!device)
        return device.error();
    SafeXml xml(**device);
    qint64 bytes = 0;
    while (xml.next()) {
        if (!xml.isStart() || !xml.is("si"))
            continue;
        m_texts << richText(xml);
        bytes += 2 * m_texts.last().size() + 48;
        if (bytes > kMostTextBytes)
            return Error(ErrorCode::Unsupported,
                         Message(QT_TRANSLATE_NOOP("Core", "the texts of the workbook need more "
                                                           "than 1 GB of memory")));
    }
    if (auto failure = xml.failure())
        return *failure;
    return {};
}

Result<int> XlsxReader::findSheet(const QString &nameOrNumber) const
{
    const int count = static_cast<int>(m_sheets.size());
    const auto chosen = [&](const auto &isMeant) {
        const auto found = std::find_if(m_sheets.begin(), m_sheets.end(), isMeant);
        return found == m_sheets.end() ? -1 : static_cast<int>(found - m_sheets.begin());
    };
    int index = -1;
    if (nameOrNumber.isEmpty()) {
        index = chosen([](const XlsxSheet &sheet) { return sheet.isTable && !sheet.isHidden; });
        if (index < 0)
            index = chosen([](const XlsxSheet &sheet) { return sheet.isTable; });
    } else {
        const QString name = fold(nameOrNumber);
        index = chosen([&](const XlsxSheet &sheet) { return fold(sheet.name) == name; });
        bool isNumber = false;
        const int number = nameOrNumber.toInt(&isNumber);
        if (index < 0 && isNumber && number >= 1 && number <= count)
            index = number - 1;
    }
    if (index >= 0)
        return index;
    QStringList names;
    for (const XlsxSheet &sheet : m_sheets)
        names << sheet.name;
    return Error(ErrorCode::NotFound,
                 Message(QT_TRANSLATE_NOOP("Core", "there is no sheet “%1”; there are: %2"))
                     .arg(nameOrNumber)
                     .arg(names.join(QLatin1String(", "))));
}

Result<std::unique_ptr<XlsxSheetReader>> XlsxReader::sheet(int index)
{
    const XlsxSheet &sheet = m_sheets[static_cast<size_t>(index)];
    if (auto read = readTexts(); !read)
        return inPart(read.error(), m_textsPart);
    const Message where = Message(QT_TRANSLATE_NOOP("Core", "Sheet “%1”")).arg(sheet.name);
    if (sheet.part.isEmpty())
        return corrupt(Message(QT_TRANSLATE_NOOP("Core", "its part is missing"))).wrap(where);
    auto part = m_package->part(sheet.part);
    if (!part)
        return Error(part.error()).wrap(where);
    const qint64 size = m_package->statedSize(sheet.part);
    return std::unique_ptr<XlsxSheetReader>(new XlsxSheetReader(*this, std::move(*part), size));
}

// --- a sheet ----------------------------------------------------------------------------------

XlsxSheetReader::XlsxSheetReader(XlsxReader &book, std::unique_ptr<QIODevice> part,
                                 qint64 totalBytes)
    : m_book(book)
    , m_part(std::move(part))
    , m_xml(*m_part)
    , m_totalBytes(totalBytes)
{
}

bool XlsxSheetReader::next(XlsxRow &row)
{
    while (!m_isDone && m_xml.next()) {
        if (!m_isInside) {
            m_isInside = m_xml.isStart() && m_xml.is("sheetData");
        } else if (m_xml.isStart() && m_xml.is("row")) {
            if (readRow(row))
                return true;
        } else if (!m_xml.isStart() && m_xml.is("sheetData")) {
            m_isDone = true;
        }
    }
    m_isDone = true;
    if (!m_failure)
        m_failure = m_xml.failure();
    return false;
}

bool XlsxSheetReader::readRow(XlsxRow &row)
{
    const int depth = m_xml.depth();
    const QString number = m_xml.attribute("r");
    row.number = number.isEmpty() ? m_lastRow + 1 : number.toLongLong();
    row.isHidden = isTrue(m_xml.attribute("hidden"));
    row.cells.clear();
    int column = -1;
    bool isOrdered = true;
    while (m_xml.nextChild(depth)) {
        if (!m_xml.is("c"))
            continue;
        const size_t count = row.cells.size();
        readCell(row, column);
        isOrdered &= row.cells.size() < 2 || row.cells.size() == count ||
                     row.cells[count - 1].column < row.cells[count].column;
        if (row.cells.size() > 2 * static_cast<size_t>(kMostColumns))
            row.cells.pop_back(); // the same places again and again
    }
    if (row.number <= m_lastRow || row.number > kMostRows) {
        m_wrongCells += static_cast<qint64>(row.cells.size());
        return false;
    }
    m_lastRow = row.number;
    if (!isOrdered) {
        std::stable_sort(row.cells.begin(), row.cells.end(),
                         [](const auto &a, const auto &b) { return a.column < b.column; });
        const auto last =
            std::unique(row.cells.rbegin(), row.cells.rend(),
                        [](const auto &a, const auto &b) { return a.column == b.column; });
        row.cells.erase(row.cells.begin(), last.base());
    }
    return true;
}

void XlsxSheetReader::readCell(XlsxRow &row, int &column)
{
    const int depth = m_xml.depth();
    const QString place = m_xml.attribute("r");
    const QString type = m_xml.attribute("t");
    const int style = m_xml.attribute("s").toInt();
    const int said = place.isEmpty() ? column + 1 : columnOf(place);
    QString value;
    bool hasValue = false;
    while (m_xml.nextChild(depth)) {
        if (m_xml.is("v")) {
            value = m_xml.text();
            hasValue = true;
        } else if (m_xml.is("is")) {
            value = richText(m_xml);
            hasValue = true;
        }
    }
    if (said < 0 || said >= kMostColumns) {
        ++m_wrongCells;
        return;
    }
    column = said;
    XlsxCell cell;
    cell.column = column;
    if (hasValue && setValue(cell, type, value, style))
        row.cells.push_back(std::move(cell));
}

bool XlsxSheetReader::setValue(XlsxCell &cell, const QString &type, const QString &value, int style)
{
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const qint64 index = value.trimmed().toLongLong(&isNumber);
        if (!isNumber && value.trimmed().isEmpty())
            return false;
        if (!isNumber || index < 0 || index >= m_book.m_texts.size()) {
            ++m_wrongCells;
            return false;
        }
        cell.text = m_book.m_texts[index];
        return true;
    }
    if (type == QLatin1String("str") || type == QLatin1String("inlineStr")) {
        cell.text = value;
        return true;
    }
    if (value.trimmed().isEmpty())
        return false;
    cell.text = value.trimmed();
    if (type == QLatin1String("b")) {
        cell.type = Type::Truth;
        cell.number = isTrue(cell.text) ? 1 : 0;
        return true;
    }
    if (type == QLatin1String("e") || type == QLatin1String("d")) {
        cell.type = type == QLatin1String("e") ? Type::Error : Type::Date;
        return true;
    }
    return setNumber(cell, cell.text, style);
}

bool XlsxSheetReader::setNumber(XlsxCell &cell, const QString &value, int style)
{
    bool isNumber = false;
    cell.number = value.toDouble(&isNumber);
    if (!std::isfinite(cell.number)) {
        ++m_wrongCells;
        return false;
    }
    if (!isNumber)
        return true; // a text after all
    cell.type = Type::Number;
    const auto &formats = m_book.m_formats;
    if (style >= 0 && static_cast<size_t>(style) < formats.size())
        cell.format = formats[static_cast<size_t>(style)];
    if (cell.format.kind != XlsxFormat::Kind::Date &&
        cell.format.kind != XlsxFormat::Kind::Duration)
        return true;
    const QString instant = xlsxInstant(cell.number, cell.format.kind, m_book.m_is1904);
    if (!instant.isEmpty()) {
        cell.type = Type::Date;
        cell.text = instant;
    }
    return true;
}

bool looksLikeXlsx(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(4);
    return begin == "PK\x03\x04" || begin == QByteArray("PK\x05\x06", 4) ||
           begin == QByteArray("\xD0\xCF\x11\xE0", 4);
}

QString plainXlsxText(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView code = QStringView(text).sliced(i).left(7);
        bool isHex = false;
        const int sign = code.size() == 7 && code.startsWith(u"_x") && code.endsWith(u'_')
                             ? code.sliced(2, 4).toInt(&isHex, 16)
                             : 0;
        plain += isHex ? QChar(sign) : text[i];
        i += isHex ? 6 : 0;
    }
    return plain;
}

} // namespace kartoteka
