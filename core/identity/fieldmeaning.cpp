#include "identity/fieldmeaning.h"

#include "base/text.h"

#include <QStringList>

namespace kartoteka
{

namespace
{
struct Row {
    FieldMeaning meaning;
    const char16_t *beginnings; ///< of words of the heading; all words of the heading
};

/// The first row that fits decides, so what is more special stands first.
constexpr Row kRows[] = {
    {FieldMeaning::Email, u"email e-mail mail почт электронн 邮箱 电子邮件"},
    {FieldMeaning::Phone, u"phone tel mobile fax cell телеф тел моб факс 电话 手机 传真"},
    {FieldMeaning::Site, u"site web www url homepage сайт 网站"},
    {FieldMeaning::Identifier,
     u"inn инн tax vat ogrn огрн ogrnip огрнип okpo окпо snils снилс ssn soc passport паспорт uscc "
     u"iban sku article артикул barcode штрих ean gtin registration регистрац 税号 信用代码 货号 "
     u"条码"},
    {FieldMeaning::Date, u"date birth dob birthday рожд дата 生日 日期"},
    {FieldMeaning::PersonName,
     u"surname given first last middle family patronymic fullname full fio фио фамил имя отчеств "
     u"contact person контакт 姓名 名字 联系人"},
    {FieldMeaning::Code, u"postcode postal zip индекс kpp кпп 邮编"},
    {FieldMeaning::Address, u"address addr street house building адрес улиц дом стро 地址 街道"},
    {FieldMeaning::Place, u"city town suburb place locality город насел 城市"},
    {FieldMeaning::FirmName,
     u"name company firm organization organisation organis account product наимен назван "
     u"организ компан фирм контраген клиент товар 名称 公司 产品"},
};

bool fits(const QStringList &words, const QString &heading, const QString &beginning)
{
    if (beginning.front().unicode() >= 0x3000)
        return heading.contains(beginning);
    // Short words would begin too many others.
    const qsizetype shortest = beginning.front().unicode() < 0x80 ? 5 : 4;
    for (const QString &word : words)
        if (beginning.size() < shortest ? word == beginning : word.startsWith(beginning))
            return true;
    return false;
}
} // namespace

FieldMeaning meaningOfHeading(const QString &heading)
{
    QString folded = fold(heading);
    for (QChar &c : folded)
        if (!c.isLetterOrNumber() && c != u'-')
            c = u' ';
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (const Row &row : kRows)
        for (const QString &beginning :
             QString::fromUtf16(row.beginnings).split(u' ', Qt::SkipEmptyParts))
            if (fits(words, folded, beginning))
                return row.meaning;
    return FieldMeaning::Words;
}

} // namespace kartoteka
