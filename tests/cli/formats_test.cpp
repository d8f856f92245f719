#include "cli/program.h"

#include <QDir>

using namespace kartoteka;

namespace
{
const QString kRead = QStringLiteral("read");
const QString kImport = QStringLiteral("import");
const QString kExport = QStringLiteral("export");
const QString kEntity = QStringLiteral("--entity");
const QString kParty = QStringLiteral("party");
const QString kFormat = QStringLiteral("--format");
const QString kVcard = QStringLiteral("vcard");
const QString kXlsx = QStringLiteral("xlsx");
const QString kOut = QStringLiteral("-o");

const QByteArray kCards = "BEGIN:VCARD\r\nVERSION:2.1\r\n"
                          "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D1=80;A;;;\r\n"
                          "FN:x\r\nORG:Zarya;Sales\r\nTEL;WORK;VOICE:123-45-67\r\n"
                          "ADR;WORK:;;S 1;C;;390000;RU\r\nNOTE:one\r\nNOTE:two\r\nBDAY:19800322\r\n"
                          "PHOTO;ENCODING=BASE64;JPEG:\r\n /9j/4AAQ\r\n\r\nEND:VCARD\r\n"
                          "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n";

QString shared(const char *name)
{
    return QStringLiteral(KARTOTEKA_SHARED_DATA "/") + QString::fromLatin1(name);
}
} // namespace

TEST_CASE("Cards are shown in the form the manual gives")
{
    const Program program;
    const QJsonObject read = program.mustJson({kRead, program.write("a.vcf", kCards)}).object();
    CHECK(read[QLatin1String("format")].toString() == kVcard);
    const QJsonArray cards = read[QLatin1String("cards")].toArray();
    REQUIRE(cards.size() == 2);
    const QJsonObject card = cards[0].toObject();
    CHECK(card.keys() ==
          QStringList{QStringLiteral("adr"), QStringLiteral("bday"), QStringLiteral("categories"),
                      QStringLiteral("email"), QStringLiteral("fn"), QStringLiteral("n"),
                      QStringLiteral("note"), QStringLiteral("org"), QStringLiteral("photo_bytes"),
                      QStringLiteral("tel"), QStringLiteral("title"), QStringLiteral("uid"),
                      QStringLiteral("version")});
    CHECK(card[QLatin1String("n")].toArray().size() == 5);
    CHECK(card[QLatin1String("n")][0].toString() == QStringLiteral("Ор"));
    CHECK(card[QLatin1String("org")].toArray().size() == 2);
    CHECK(card[QLatin1String("tel")][0][QLatin1String("types")].toArray().size() == 2);
    CHECK(card[QLatin1String("adr")][0][QLatin1String("parts")].toArray().size() == 7);
    CHECK(card[QLatin1String("note")].toString() == QStringLiteral("one\ntwo"));
    CHECK(card[QLatin1String("bday")].toString() == QStringLiteral("1980-03-22"));
    CHECK(card[QLatin1String("photo_bytes")].toInt() == 6);
    CHECK(cards[1][QLatin1String("fn")].isNull());
    CHECK(program.mustJson({kRead, program.path("a.vcf"), QStringLiteral("--limit=1")})
              .object()[QLatin1String("cards")]
              .toArray()
              .size() == 1);
    CHECK(program.must({kRead, program.path("a.vcf")}).text().contains(QStringLiteral("Zarya")));
}

TEST_CASE("Cards come in, can be rehearsed and undone, and go out in every version")
{
    const Program program;
    const QString file = program.workspace();
    const QString source = program.write("a.vcf", kCards);
    const QJsonObject report = program.mustJson({kImport, file, source}).object();
    CHECK(report[QLatin1String("new")].toInt() == 1);
    CHECK(report[QLatin1String("error")].toInt() == 1);
    for (const char *version : {"2.1", "3.0", "4.0"}) {
        const QString out = program.path("out.vcf");
        program.must({kExport, file, kEntity, kParty, kFormat, kVcard,
                      QStringLiteral("--vcard-version"), QString::fromLatin1(version), kOut, out});
        const QJsonArray cards =
            program.mustJson({kRead, out}).object()[QLatin1String("cards")].toArray();
        REQUIRE(cards.size() == 2);
        for (const QJsonValue card : cards)
            CHECK(card[QLatin1String("version")].toString() == QLatin1String(version));
        const QString other = program.path("other.kartoteka");
        QFile::remove(other);
        program.must({QStringLiteral("new"), other});
        CHECK(program.mustJson({kImport, other, out}).object()[QLatin1String("new")].toInt() == 2);
    }
    program.must({QStringLiteral("undo"), file});
    CHECK(program.mustJson({QStringLiteral("list"), file, kEntity, kParty}).array().isEmpty());
}

TEST_CASE("A workbook goes out, is shown by cells, and comes in from the sheet that is named")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, kParty,
                {QStringLiteral("name==1+1"), QStringLiteral("credit_limit=5 RUB"),
                 QStringLiteral("birthday=2024-02-29")});
    const QString out = program.path("out.xlsx");
    program.must({kExport, file, kEntity, kParty, kFormat, kXlsx, kOut, out,
                  QStringLiteral("--columns"),
                  QStringLiteral("name,credit_limit,birthday,do_not_call")});
    const QJsonObject read = program.mustJson({kRead, out}).object();
    const QJsonValue sheet = read[QLatin1String("sheets")][0];
    CHECK(sheet[QLatin1String("name")].toString() == kParty);
    const QJsonArray row = sheet[QLatin1String("rows")][1].toArray();
    REQUIRE(row.size() == 4);
    QString types;
    for (const QJsonValue cell : row)
        types += cell[QLatin1String("t")].toString();
    CHECK(types == QStringLiteral("sndb"));
    CHECK(row[0][QLatin1String("v")].toString() == QStringLiteral("=1+1"));
    CHECK(row[1][QLatin1String("v")].toDouble() == 5);
    CHECK(row[2][QLatin1String("v")].toString() == QStringLiteral("2024-02-29T00:00:00"));
    CHECK(row[3][QLatin1String("v")].isBool());
    const QString other = program.path("other.kartoteka");
    program.must({QStringLiteral("new"), other});
    const QString sheetOption = QStringLiteral("--sheet");
    CHECK(program.run({kImport, other, out, sheetOption, QStringLiteral("nothing")}).exit == 1);
    CHECK(program.mustJson({kImport, other, out, sheetOption, kParty})
              .object()[QLatin1String("new")]
              .toInt() == 1);
    CHECK(program.must({kRead, out, sheetOption, QStringLiteral("1")})
              .text()
              .contains(QStringLiteral("5 RUB")));
}

TEST_CASE("Options of other formats are refused")
{
    const Program program;
    const QString file = program.workspace();
    const auto exitOf = [&](const QStringList &options) {
        return program
            .run(QStringList{kExport, file, kEntity, kParty, kOut, program.path("o"), kFormat} +
                 options)
            .exit;
    };
    CHECK(exitOf({kVcard, QStringLiteral("--columns=name")}) == 2);
    CHECK(exitOf({kVcard, QStringLiteral("--vcard-version=5")}) == 2);
    CHECK(exitOf({kXlsx, QStringLiteral("--vcard-version=3.0")}) == 2);
    CHECK(exitOf({kXlsx, QStringLiteral("--bom")}) == 2);
    CHECK(program
              .run({kExport, file, kEntity, QStringLiteral("note"), kFormat, kVcard, kOut,
                    program.path("o")})
              .exit == 1);
    CHECK(program
              .run({kExport, file, kEntity, QStringLiteral("all"), kFormat, kXlsx, kOut,
                    program.path("o")})
              .exit == 2);
    CHECK(!QFile::exists(program.path("o")));
}

TEST_CASE("Hostile workbooks end with a message, and none is taken for a table")
{
    if (!QDir(QStringLiteral(KARTOTEKA_SHARED_DATA)).exists()) {
        WARN("skipped: the folder shared/data is not beside the repository");
        return;
    }
    const Program program;
    const QString file = program.workspace();
    const QByteArray before = sha256(file);
    for (const char *name : {"billion_laughs_sheet", "xxe", "zip_bomb_300MB", "missing_sheet",
                             "truncated_half", "empty", "text_named_xlsx"}) {
        INFO(name);
        const QString source =
            shared("hostile/xlsx/") + QString::fromLatin1(name) + QStringLiteral(".xlsx");
        const ProgramRun read = program.run({kRead, source});
        CHECK(read.exit == 1);
        CHECK(!read.err.isEmpty());
        CHECK(!read.text().contains(QStringLiteral("root:")));
        CHECK(program.run({kImport, file, source}).exit == 1);
        CHECK(sha256(file) == before);
    }
    for (const char *name : {"ok_minimal", "zip_slip", "cell_far_away", "bad_shared_index"})
        program.mustJson(
            {kRead, shared("hostile/xlsx/") + QString::fromLatin1(name) + QStringLiteral(".xlsx")});
}
