#include "exchange/encoding.h"

#include "exchange/samples.h"
#include "support/catch.h"

#include <QFileInfo>

using namespace kartoteka;

namespace
{
QString detected(const QByteArray &bytes)
{
    return detectEncoding(bytes).name;
}

/// Short texts of the kinds a customer list is made of.
const QStringList &russianTexts()
{
    static const QStringList texts = {
        QStringLiteral("Организация;ИНН;Город\nООО Заря;7702070139;Рязань\n"),
        QStringLiteral("Имя,Телефон\nИван Петров,+7 909 111-22-33\n"),
        QStringLiteral("ФИО;Адрес\nЖуков А. Б.;г. Ёлкино, ул. Мира, 5\n"),
        QStringLiteral("НАИМЕНОВАНИЕ;СУММА\nАО КАСКАД;1 000,50\n"),
        QStringLiteral("id;city\n1;Москва\n2;Пермь\n"),
        QStringLiteral("Сергей;Орлов"),
        QStringLiteral("name,note\nIvanov,оплата; срочно\n"),
        QStringLiteral("Клиент\nСбербанк\n"),
        QStringLiteral("email;тел\na@b.ru;123\n"),
        QStringLiteral("№;Контрагент\n1;ИП Щукина\n"),
    };
    return texts;
}
} // namespace

TEST_CASE("Short Russian texts are told apart in CP1251, CP866, KOI8-R and UTF-8")
{
    for (const QString &text : russianTexts()) {
        for (const QLatin1String name :
             {encodings::kCp1251, encodings::kCp866, encodings::kKoi8R, encodings::kUtf8}) {
            INFO(text.toStdString() << " in " << name.data());
            CHECK(detected(encoded(text, name)) == name);
        }
    }
}

TEST_CASE("Single Russian words are told apart")
{
    const QStringList words = QStringLiteral("Телефон Организация Город Сумма Комментарий Рязань "
                                             "Пермь Екатеринбург Покупатель договор Иванов Наталья")
                                  .split(u' ');
    for (const QString &word : words) {
        INFO(word.toStdString());
        for (const QLatin1String name : {encodings::kCp1251, encodings::kCp866, encodings::kKoi8R})
            CHECK(detected(encoded(word, name)) == name);
    }
}

TEST_CASE("Western texts with few accents are CP1252")
{
    for (const char *text : {"name,city\nJos\xE9,S\xE3o Paulo\n",
                             "Nom;Pr\xE9nom\nDupont;Andr\xE9\n", "M\xFCller GmbH;K\xF6ln\n",
                             "Stra\xDF"
                             "e;Ort\nH\xF6he;\xC5lborg\n",
                             "price;100\x80\nnote;\x93quoted\x94\n", "caf\xE9"}) {
        INFO(text);
        CHECK(detected(text) == encodings::kCp1252);
    }
}

TEST_CASE("Chinese texts are told apart in GB18030 and UTF-8")
{
    for (const QString &text :
         {QStringLiteral("公司,联系人,电话\n深圳市蓝天科技有限公司,张伟,0755-83012345\n"),
          QStringLiteral("姓名;城市\n刘芳;广州\n"), QStringLiteral("客户"),
          QStringLiteral("id,name\n1,上海贸易公司\n")}) {
        INFO(text.toStdString());
        CHECK(detected(encoded(text, encodings::kGb18030)) == encodings::kGb18030);
        CHECK(detected(encoded(text, encodings::kUtf8)) == encodings::kUtf8);
    }
}

TEST_CASE("Texts of other scripts in UTF-8 are UTF-8")
{
    for (const char *text : {"ไทย", "שלום", "مرحبا", "हिन्दी", "Việt", "ქართული", "한국어", "日本",
                             "😎", "→ ✓", "₽", "ё"}) {
        INFO(text);
        CHECK(detected(text) == encodings::kUtf8);
    }
}

TEST_CASE("Byte order marks decide and are measured")
{
    const QString text = QStringLiteral("Имя;Город\n");
    const auto guess = [&](const char *mark, int length, QLatin1String name) {
        return detectEncoding(QByteArray(mark, length).append(encoded(text, name)));
    };
    CHECK(guess("\xEF\xBB\xBF", 3, encodings::kUtf8).byteOrderMark == 3);
    CHECK(guess("\xFF\xFE", 2, encodings::kUtf16Le).name == encodings::kUtf16Le);
    CHECK(guess("\xFE\xFF", 2, encodings::kUtf16Be).name == encodings::kUtf16Be);
    CHECK(guess("\xFE\xFF", 2, encodings::kUtf16Be).byteOrderMark == 2);
    CHECK(guess("\xFF\xFE\0\0", 4, encodings::kUtf32Le).name == encodings::kUtf32Le);
    CHECK(guess("\x84\x31\x95\x33", 4, encodings::kGb18030).name == encodings::kGb18030);
}

TEST_CASE("UTF-16 without a mark is known by its zero bytes")
{
    for (const QString &text :
         {QStringLiteral("Имя;Город\nИван;Пермь\n"), QStringLiteral("a,b\n1,2\n"),
          QStringLiteral("公司,联系人\n深圳市蓝天科技有限公司,张伟\n")}) {
        INFO(text.toStdString());
        CHECK(detected(encoded(text, encodings::kUtf16Le)) == encodings::kUtf16Le);
        CHECK(detected(encoded(text, encodings::kUtf16Be)) == encodings::kUtf16Be);
    }
    QByteArray stray("long text without more zero bytes in it, many, many words\n");
    stray[10] = '\0';
    CHECK(detected(stray) == encodings::kUtf8);
}

TEST_CASE("UTF-8 spoilt in one place stays UTF-8, and a cut character does no harm")
{
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += encoded(QStringLiteral("Покупатель;Город\n"), encodings::kUtf8);
    CHECK(detected(bytes.chopped(2)) == encodings::kUtf8);
    bytes.insert(100, '\xE9');
    CHECK(detected(bytes) == encodings::kUtf8);
}

TEST_CASE("Empty and ASCII texts are UTF-8 and say that nothing spoke for it")
{
    CHECK(detected("") == encodings::kUtf8);
    CHECK(detectEncoding("").onlyAscii);
    CHECK(detectEncoding("a,b\n1,2\n").onlyAscii);
    CHECK_FALSE(detectEncoding("a,\xC3\xA9\n").onlyAscii);
    CHECK(detectEncoding("\xEF\xBB\xBF").byteOrderMark == 3);
}

TEST_CASE("Any usual name of an encoding is understood")
{
    const auto canonical = [](const char *name) {
        return canonicalEncoding(QString::fromUtf8(name));
    };
    for (const char *name : {"cp1251", "windows-1251", "1251", "WIN-1251", "CP_1251", "ms1251"})
        CHECK(canonical(name) == encodings::kCp1251);
    for (const char *name : {"866", "cp866", "IBM866", "ibm-866", "dos"})
        CHECK(canonical(name) == encodings::kCp866);
    for (const char *name : {"gbk", "GB2312", "gb18030", "cp936", "euc-cn"})
        CHECK(canonical(name) == encodings::kGb18030);
    for (const char *name : {"utf8", "UTF-8", "utf-8-sig", "ascii", "US-ASCII"})
        CHECK(canonical(name) == encodings::kUtf8);
    for (const char *name : {"latin1", "ISO-8859-1", "windows-1252", "cp1252"})
        CHECK(canonical(name) == encodings::kCp1252);
    CHECK(canonical("koi8r") == encodings::kKoi8R);
    CHECK(canonical("utf16") == encodings::kUtf16Le);
    CHECK(canonical("Shift_JIS") == QStringLiteral("Shift_JIS"));
    CHECK(canonical("klingon") == QString());
    CHECK(canonical("") == QString());
}

TEST_CASE("A named encoding wins over what the text looks like")
{
    const QByteArray text = encoded(QStringLiteral("Имя;Город\n"), encodings::kCp1251);
    CHECK(chooseEncoding(text, QStringLiteral("cp866")).name == encodings::kCp866);
    CHECK(chooseEncoding(text, QStringLiteral("nonsense")).name.isEmpty());
    CHECK(chooseEncoding(text, {}).name == encodings::kCp1251);
    const QByteArray big =
        QByteArray("\xFE\xFF", 2) + encoded(QStringLiteral("Имя"), encodings::kUtf16Be);
    CHECK(chooseEncoding(big, QStringLiteral("utf-16")).name == encodings::kUtf16Be);
    CHECK(chooseEncoding("\xEF\xBB\xBF"
                         "abc",
                         QStringLiteral("utf8"))
              .byteOrderMark == 3);
    CHECK(chooseEncoding("\xEF\xBB\xBF"
                         "abc",
                         QStringLiteral("1251"))
              .byteOrderMark == 0);
}

TEST_CASE("The encodings of the shared files are found")
{
    if (!hasSharedFiles())
        return;
    const QString folder = QStringLiteral("csv/encodings/");
    const auto found = [&](const char *name) {
        return detected(sharedFile(folder + QLatin1String(name)));
    };
    CHECK(found("cn_gb18030.csv") == encodings::kGb18030);
    CHECK(found("cn_utf8.csv") == encodings::kUtf8);
    CHECK(found("cp1251_semicolon.csv") == encodings::kCp1251);
    CHECK(found("cp866_semicolon.csv") == encodings::kCp866);
    CHECK(found("utf16le_tab.csv") == encodings::kUtf16Le);
    CHECK(found("utf8_bom_comma.csv") == encodings::kUtf8);
    CHECK(found("../exports/outlook_cp1251.csv") == encodings::kCp1251);
}
