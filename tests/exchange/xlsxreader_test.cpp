#include "exchange/samples.h"
#include "exchange/xlsxreader.h"
#include "support/tempworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zip.h>

using namespace kartoteka;

namespace
{
using Cells = std::map<QString, XlsxCell>;

QString place(qint64 row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

struct ReadSheet {
    Cells cells;
    qint64 wrong = 0;
    std::optional<Error> failure;
    std::vector<qint64> hiddenRows;
};

ReadSheet readSheet(XlsxReader &book, int index)
{
    ReadSheet read;
    auto sheet = book.sheet(index);
    if (!sheet) {
        read.failure = sheet.error();
        return read;
    }
    XlsxRow row;
    while ((*sheet)->next(row)) {
        if (row.isHidden)
            read.hiddenRows.push_back(row.number);
        for (const XlsxCell &cell : row.cells)
            read.cells[place(row.number, cell.column)] = cell;
    }
    read.wrong = (*sheet)->wrongCells();
    read.failure = (*sheet)->failure();
    return read;
}

void compareCell(const XlsxCell &cell, const QString &type, const QJsonValue &value)
{
    switch (cell.type) {
    case XlsxCell::Type::Number:
        CHECK(type == QLatin1String("n"));
        CHECK(cell.number == Approx(value.toDouble()).epsilon(1e-14));
        return;
    case XlsxCell::Type::Truth:
        CHECK(type == QLatin1String("b"));
        CHECK((cell.number != 0) == value.toBool());
        return;
    case XlsxCell::Type::Text:
        CHECK(type == QLatin1String("s"));
        break;
    case XlsxCell::Type::Date:
        CHECK(type == QLatin1String("d"));
        break;
    case XlsxCell::Type::Error:
        CHECK(type == QLatin1String("e"));
        break;
    }
    CHECK(cell.text == value.toString());
}

void compareSheet(Cells cells, const QJsonArray &gold)
{
    for (const QJsonValue one : gold) {
        const QString where = one[0].toString();
        INFO(where.toStdString());
        const auto found = cells.find(where);
        REQUIRE(found != cells.end());
        compareCell(found->second, one[1].toString(), one[2]);
        cells.erase(found);
    }
    if (gold.size() >= 4000)
        return; // the gold stops here
    for (const auto &[where, cell] : cells) {
        INFO(where.toStdString() << " is not in the gold");
        CHECK(cell.text == QString());
    }
}

/// A workbook of one sheet with this inside <sheetData>, and further parts.
QByteArray workbook(const QByteArray &rows,
                    const std::vector<std::pair<const char *, QByteArray>> &more = {})
{
    std::vector<std::pair<const char *, QByteArray>> parts{
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"r\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"First\" "
         "r:id=\"a\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
         "</Relationships>"},
        {"xl/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    for (const auto &[name, content] : more) {
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const auto &part) {
            return qstrcmp(part.first, name) == 0;
        });
        if (same != parts.end())
            same->second = content;
        else
            parts.emplace_back(name, content);
    }
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("a.xlsx")));
    zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts)
        zip_file_add(archive, name,
                     zip_source_buffer(archive, content.constData(),
                                       static_cast<zip_uint64_t>(content.size()), 0),
                     0);
    REQUIRE(zip_close(archive) == 0);
    QFile file(QFile::decodeName(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ReadSheet read(const QByteArray &bytes)
{
    const auto book = must(XlsxReader::open(bytes));
    return readSheet(*book, 0);
}

/// The files of a kind of which the collection says what is to become of them.
QStringList hostileFiles(const char *kind)
{
    const QJsonObject expected =
        QJsonDocument::fromJson(sharedFile(QStringLiteral("hostile/EXPECT.json"))).object();
    QStringList files;
    for (const QString &name : expected.keys())
        if (name.startsWith(QLatin1String(kind) + u'/'))
            files << QLatin1String("hostile/") + name;
    REQUIRE(!files.isEmpty());
    return files;
}
} // namespace

TEST_CASE("Workbooks of the collection give the cells of their gold")
{
    if (!hasSharedFiles())
        return;
    int sheets = 0;
    for (const char *folder : {"xlsx/calamine/", "xlsx/poi/"}) {
        for (const QString &name :
             sharedNames(QString::fromLatin1(folder), QStringLiteral("*.expected.json"))) {
            const QString path = QString::fromLatin1(folder) + name;
            const QJsonObject gold = QJsonDocument::fromJson(sharedFile(path)).object();
            const auto book = must(XlsxReader::open(sharedPath(path.chopped(14))));
            const QJsonArray expected = gold[QLatin1String("sheets")].toArray();
            INFO(name.toStdString());
            if (expected.isEmpty())
                continue; // the program that made the gold cannot read strict workbooks
            REQUIRE(book->sheets().size() == static_cast<size_t>(expected.size()));
            CHECK(book->is1904() ==
                  (gold[QLatin1String("epoch")].toString() == QStringView(u"1904")));
            for (int i = 0; i < expected.size(); ++i) {
                const XlsxSheet &sheet = book->sheets()[static_cast<size_t>(i)];
                INFO(name.toStdString() << " / " << sheet.name.toStdString());
                CHECK(sheet.name == expected[i][QLatin1String("name")].toString());
                if (!sheet.isTable)
                    continue;
                CHECK(sheet.isHidden ==
                      (expected[i][QLatin1String("state")].toString() != QStringView(u"visible")));
                const ReadSheet read = readSheet(*book, i);
                CHECK(!read.failure);
                compareSheet(read.cells, expected[i][QLatin1String("cells")].toArray());
                ++sheets;
            }
        }
    }
    CHECK(sheets > 100);
}

TEST_CASE("Workbooks that others refuse are read or refused with a reason")
{
    if (!hasSharedFiles())
        return;
    for (const char *name : {"empty_s_attribute", "issue252", "issue_419", "issue_530",
                             "minimal_package", "pass_protected"}) {
        INFO(name);
        auto book = XlsxReader::open(
            sharedPath(QStringLiteral("xlsx/calamine/%1.xlsx").arg(QLatin1String(name))));
        CHECK(static_cast<bool>(book) == (qstrcmp(name, "pass_protected") != 0));
        if (!book) {
            CHECK(book.error().code() == ErrorCode::Unsupported);
            continue;
        }
        const ReadSheet read = readSheet(**book, must((*book)->findSheet(QString())));
        // Its list of parts is damaged.
        CHECK(!read.failure == (qstrcmp(name, "issue252") != 0));
        CHECK(read.cells.empty() == static_cast<bool>(read.failure));
    }
}

TEST_CASE("Hostile workbooks are refused or read within bounds")
{
    if (!hasSharedFiles())
        return;
    struct Case {
        const char *name;
        bool isRead;
        size_t cells;
    };
    QStringList names;
    for (const Case &one : {Case{"ok_minimal", true, 1}, Case{"billion_laughs_sheet", false, 0},
                            Case{"xxe", false, 0}, Case{"zip_bomb_300MB", false, 1},
                            Case{"cell_far_away", true, 1}, Case{"cell_out_of_range", true, 0},
                            Case{"zip_slip", true, 1}, Case{"missing_sheet", false, 0},
                            Case{"bad_shared_index", true, 0}, Case{"truncated_half", false, 0},
                            Case{"empty", false, 0}, Case{"text_named_xlsx", false, 0}}) {
        INFO(one.name);
        const QString path = QStringLiteral("hostile/xlsx/%1.xlsx").arg(QLatin1String(one.name));
        names << path;
        auto book = XlsxReader::open(sharedPath(path));
        std::optional<Error> failure;
        ReadSheet read;
        if (book)
            read = readSheet(**book, 0);
        else
            read.failure = book.error();
        CHECK(!read.failure == one.isRead);
        CHECK(read.cells.size() == one.cells);
        if (read.failure)
            CHECK(!read.failure->english().isEmpty());
        for (const auto &[where, cell] : read.cells)
            CHECK(!cell.text.contains(QLatin1String("root:")));
    }
    names.sort();
    CHECK(names == hostileFiles("xlsx"));
}

TEST_CASE("Hostile XML is refused or read within bounds")
{
    if (!hasSharedFiles())
        return;
    for (const QString &name : hostileFiles("xml")) {
        INFO(name.toStdString());
        QFile file(sharedPath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        SafeXml xml(file);
        while (xml.next()) {
            // Bytes in another encoding than the one that is declared become no text.
            CHECK(!xml.name().contains(QChar(QChar::ReplacementCharacter)));
            CHECK(!xml.name().contains(u'\u00CA')); // "К" of Windows-1251, read as Latin-1
        }
        REQUIRE(xml.failure());
        CHECK(xml.failure()->english().contains(QLatin1String("line ")));
    }
}

TEST_CASE("Cells without places follow each other, and wrong ones are counted")
{
    const ReadSheet sheet = read(workbook(
        "<row><c><v>1</v></c><c t='str'><f>x</f><v>a</v></c></row>"
        "<row r='5' hidden='1'><c r='C5' t='b'><v>1</v></c><c r='B5' t='e'><v>#N/A</v></c>"
        "<c r='C5'><v>2</v></c></row><row r='3'><c r='A3'><v>9</v></c></row>"
        "<row><c r='XFE6'><v>1</v></c><c r='A0'><v>1</v></c><c t='s'><v>7</v></c><c><v/></c>"
        "<c t='inlineStr'><is><r><t>x</t></r><rPh><t>y</t></rPh><r><t> z</t></r></is></c></row>"
        "<row r='1048577'><c><v>1</v></c></row>"));
    CHECK(!sheet.failure);
    CHECK(sheet.cells.at(QStringLiteral("A1")).number == 1);
    CHECK(sheet.cells.at(QStringLiteral("B1")).text == QStringLiteral("a"));
    CHECK(sheet.cells.at(QStringLiteral("C5")).number == 2);
    CHECK(sheet.cells.at(QStringLiteral("B5")).type == XlsxCell::Type::Error);
    CHECK(sheet.cells.at(QStringLiteral("C6")).text == QStringLiteral("x z"));
    CHECK(sheet.cells.size() == 5);
    CHECK(sheet.wrong == 5);
    CHECK(sheet.hiddenRows == std::vector<qint64>{5});
}

TEST_CASE("Number formats tell dates, durations, percents, zeros and currencies")
{
    using Kind = XlsxFormat::Kind;
    CHECK(xlsxFormat(u"yyyy\\-mm\\-dd").kind == Kind::Date);
    CHECK(xlsxFormat(u"[$-419]d mmm yyyy;@").kind == Kind::Date);
    CHECK(xlsxFormat(u"[h]:mm:ss").kind == Kind::Duration);
    CHECK(xlsxFormat(u"0.0%").kind == Kind::Percent);
    CHECK(xlsxFormat(u"[Red]#,##0.00 \"days\"").kind == Kind::Number);
    CHECK(xlsxFormat(u"General").kind == Kind::Number);
    CHECK(xlsxFormat(u"0;\"yes\";dd").kind == Kind::Number);
    CHECK(xlsxFormat(u"0000000000").zeros == 10);
    CHECK(xlsxFormat(u"0").zeros == 0);
    CHECK(xlsxFormat(u"#,##0.00 [$RUB]").currency == QStringLiteral("RUB"));
    CHECK(xlsxFormat(u"#,##0.00 [$EUR-407]").currency == QStringLiteral("EUR"));
    CHECK(xlsxFormat(u"#,##0.00 [$€-407]").currency.isEmpty());
    CHECK(xlsxFormat(u"yyyy-mm-dd\"T\"hh:mm:ss.000\"Z\"").isUtc);
    for (const char16_t *broken : {u"[", u"\"", u"\\", u"_", u"", u"[]", u";"})
        CHECK(xlsxFormat(QStringView(broken)).kind == Kind::Number);
}

TEST_CASE("Serial numbers are days of either epoch")
{
    using Kind = XlsxFormat::Kind;
    CHECK(xlsxInstant(1, Kind::Date, false) == QStringLiteral("1900-01-01T00:00:00"));
    CHECK(xlsxInstant(59, Kind::Date, false) == QStringLiteral("1900-02-28T00:00:00"));
    CHECK(xlsxInstant(61, Kind::Date, false) == QStringLiteral("1900-03-01T00:00:00"));
    CHECK(xlsxInstant(44197.5, Kind::Date, false) == QStringLiteral("2021-01-01T12:00:00"));
    CHECK(xlsxInstant(42735, Kind::Date, true) == QStringLiteral("2021-01-01T00:00:00"));
    CHECK(xlsxInstant(0.25, Kind::Date, false) == QStringLiteral("06:00:00"));
    CHECK(xlsxInstant(44197.99999999999, Kind::Date, false) ==
          QStringLiteral("2021-01-02T00:00:00"));
    CHECK(xlsxInstant(1.5, Kind::Duration, false) == QStringLiteral("duration 129600.000 s"));
    for (const double wrong : {-1.0, 2958466.0, 1e300, std::nan("")})
        CHECK(xlsxInstant(wrong, Kind::Date, false).isEmpty());
}

TEST_CASE("Texts that XML cannot hold are given back")
{
    CHECK(plainXlsxText(QStringLiteral("a_x000D_\nb_x005F_x000D_")) ==
          QStringLiteral("a\r\nb_x000D_"));
    CHECK(plainXlsxText(QStringLiteral("_x00_x_xZZZZ_ _x0041")) ==
          QStringLiteral("_x00_x_xZZZZ_ _x0041"));
}

TEST_CASE("Packages that do not hold together are refused with a reason")
{
    const auto failureOf = [](const QByteArray &bytes) {
        auto book = XlsxReader::open(bytes);
        if (!book)
            return book.error().english();
        const ReadSheet sheet = readSheet(**book, 0);
        return sheet.failure ? sheet.failure->english() : QString();
    };
    CHECK(!failureOf(workbook({}, {{"xl/workbook.xml", "<workbook/>"}})).isEmpty());
    CHECK(!failureOf(workbook({}, {{"xl/workbook.xml", "<work"}})).isEmpty());
    CHECK(!failureOf(workbook({}, {{"xl/_rels/workbook.xml.rels", "<x/>"}})).isEmpty());
    CHECK(!failureOf(workbook({}, {{"xl/styles.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}}))
               .isEmpty());
    CHECK(!failureOf(workbook("<row><c><v>1</v>")).isEmpty());
    CHECK(!failureOf(workbook("<row><c t='str'><v>" + QByteArray(9 << 20, 'x') + "</v></c></row>"))
               .isEmpty());
    QByteArray wide = "<row ";
    for (int i = 0; i < 100000; ++i)
        wide += 'a' + QByteArray::number(i) + "='>' ";
    CHECK(!failureOf(workbook(wide + "/>")).isEmpty());
    QByteArray deep;
    for (int i = 0; i < 300; ++i)
        deep += "<a>";
    CHECK(failureOf(workbook(deep)).contains(QLatin1String("nested")));
    const auto book = must(XlsxReader::open(workbook({})));
    CHECK(must(book->findSheet(QStringLiteral("FIRST"))) == 0);
    CHECK(must(book->findSheet(QStringLiteral("1"))) == 0);
    CHECK(book->findSheet(QStringLiteral("2")).error().code() == ErrorCode::NotFound);
}
