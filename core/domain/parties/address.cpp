#include "domain/parties/address.h"

#include "base/text.h"

namespace kartoteka
{

const std::vector<ChoiceRow<AddressKind>> &ChoiceTable<AddressKind>::rows()
{
    static const std::vector<ChoiceRow<AddressKind>> rows = {
        {AddressKind::Postal, "postal", QT_TRANSLATE_NOOP("Core", "Postal address")},
        {AddressKind::Legal, "legal", QT_TRANSLATE_NOOP("Core", "Legal address")},
        {AddressKind::Delivery, "delivery", QT_TRANSLATE_NOOP("Core", "Delivery address")},
        {AddressKind::Home, "home", QT_TRANSLATE_NOOP("Core", "Home address")},
        {AddressKind::Office, "office", QT_TRANSLATE_NOOP("Core", "Office address")},
    };
    return rows;
}

const Entity &describe(const Address *)
{
    static const Entity entity =
        Entity::of<Address>(QT_TRANSLATE_NOOP("Core", "Address"),
                            QT_TRANSLATE_NOOP("Core", "Addresses"))
            .field<&Address::party>("party", QT_TRANSLATE_NOOP("Core", "Party"), Required)
            .field<&Address::kind>("kind", QT_TRANSLATE_NOOP("Core", "Kind"), Required)
            .alsoCalled({u"address type", u"тип адреса", u"вид адреса", u"地址类型"})
            .field<&Address::country>("country", QT_TRANSLATE_NOOP("Core", "Country"))
            .alsoCalled({u"страна", u"country/region", u"国家", u"国家/地区"})
            .field<&Address::region>("region", QT_TRANSLATE_NOOP("Core", "Region"))
            .alsoCalled({u"state", u"province", u"state/province", u"county", u"регион", u"область",
                         u"край", u"субъект рф", u"省", u"省份"})
            .field<&Address::city>("city", QT_TRANSLATE_NOOP("Core", "City"), Searchable)
            .alsoCalled({u"town", u"locality", u"город", u"населенный пункт", u"城市", u"市"})
            .field<&Address::street>("street", QT_TRANSLATE_NOOP("Core", "Street"), Searchable)
            .alsoCalled({u"address", u"address line", u"address line 1", u"address1",
                         u"street address", u"адрес", u"улица", u"地址", u"街道"})
            .field<&Address::building>("building", QT_TRANSLATE_NOOP("Core", "Building"))
            .alsoCalled({u"house", u"house number", u"дом", u"номер дома", u"门牌号"})
            .field<&Address::premises>("premises", QT_TRANSLATE_NOOP("Core", "Flat, office"))
            .alsoCalled({u"flat", u"apartment", u"suite", u"address line 2", u"address2",
                         u"квартира", u"офис", u"помещение", u"房间号"})
            .field<&Address::postalCode>("postal_code", QT_TRANSLATE_NOOP("Core", "Postal code"))
            .alsoCalled({u"postalcode", u"postcode", u"zip", u"zip code", u"zipcode",
                         u"zip/postal code", u"индекс", u"почтовый индекс", u"邮编", u"邮政编码"})
            .field<&Address::asWritten>("as_written", QT_TRANSLATE_NOOP("Core", "As written"))
            .alsoCalled({u"full address", u"полный адрес", u"адрес полностью",
                         u"адрес одной строкой", u"完整地址", u"详细地址"})
            .field<&Address::oneLine>("one_line", QT_TRANSLATE_NOOP("Core", "In one line"),
                                      Automatic | Searchable)
            .titledBy({"one_line"})
            .partOf("party")
            .rules<Address>(validate, complete);
    return entity;
}

Problems validate(const Address &address)
{
    if (!address.oneLine.isEmpty())
        return {};
    return {{QStringLiteral("as_written"),
             Message(QT_TRANSLATE_NOOP("Core", "an address needs at least one of its parts"))}};
}

void complete(Address &address)
{
    address.oneLine =
        address.asWritten.isEmpty() ? addressLine(address) : address.asWritten.simplified();
}

namespace
{
using Part = QString Address::*;

/// Groups of parts in their order; inside a group a space, between groups the separator.
struct Form {
    QString separator;
    std::vector<std::vector<Part>> groups;
};

const Form &descending()
{
    static const Form form{QStringLiteral(", "),
                           {{&Address::postalCode},
                            {&Address::country},
                            {&Address::region},
                            {&Address::city},
                            {&Address::street},
                            {&Address::building},
                            {&Address::premises}}};
    return form;
}

const Form &eastAsian()
{
    static const Form form{QString(),
                           {{&Address::country},
                            {&Address::region},
                            {&Address::city},
                            {&Address::street},
                            {&Address::building},
                            {&Address::premises}}};
    return form;
}

const Form &english()
{
    static const Form form{QStringLiteral(", "),
                           {{&Address::building, &Address::street},
                            {&Address::premises},
                            {&Address::city},
                            {&Address::region, &Address::postalCode},
                            {&Address::country}}};
    return form;
}

const Form &french()
{
    static const Form form{QStringLiteral(", "),
                           {{&Address::building, &Address::street},
                            {&Address::premises},
                            {&Address::postalCode, &Address::city},
                            {&Address::region},
                            {&Address::country}}};
    return form;
}

const Form &continental()
{
    static const Form form{QStringLiteral(", "),
                           {{&Address::street, &Address::building},
                            {&Address::premises},
                            {&Address::postalCode, &Address::city},
                            {&Address::region},
                            {&Address::country}}};
    return form;
}

struct Custom {
    const Form &(*form)();
    std::vector<const char16_t *> countries; ///< folded
};

const std::vector<Custom> &customs()
{
    static const std::vector<Custom> table = {
        {descending,
         {u"ru",
          u"rus",
          u"russia",
          u"russian federation",
          u"россия",
          u"рф",
          u"российская федерация",
          u"俄罗斯",
          u"by",
          u"belarus",
          u"беларусь",
          u"белоруссия",
          u"kz",
          u"kazakhstan",
          u"казахстан",
          u"ua",
          u"ukraine",
          u"украина",
          u"kg",
          u"kyrgyzstan",
          u"киргизия",
          u"кыргызстан",
          u"uz",
          u"uzbekistan",
          u"узбекистан"}},
        {eastAsian, {u"cn",    u"china",     u"prc",   u"中国",       u"中华人民共和国",
                     u"китай", u"кнр",       u"tw",    u"taiwan",     u"台湾",
                     u"hk",    u"hong kong", u"香港",  u"jp",         u"japan",
                     u"日本",  u"япония",    u"kr",    u"korea",      u"south korea",
                     u"한국",  u"대한민국",  u"корея", u"южная корея"}},
        {english,
         {u"us",
          u"usa",
          u"u.s.",
          u"u.s.a.",
          u"united states",
          u"united states of america",
          u"сша",
          u"美国",
          u"gb",
          u"uk",
          u"great britain",
          u"united kingdom",
          u"england",
          u"scotland",
          u"wales",
          u"великобритания",
          u"англия",
          u"英国",
          u"ie",
          u"ireland",
          u"ирландия",
          u"ca",
          u"canada",
          u"канада",
          u"加拿大",
          u"au",
          u"australia",
          u"австралия",
          u"澳大利亚",
          u"nz",
          u"new zealand",
          u"новая зеландия",
          u"in",
          u"india",
          u"индия",
          u"印度"}},
        {french, {u"fr", u"france", u"франция", u"法国", u"lu", u"luxembourg", u"люксембург"}},
    };
    return table;
}

bool holds(const Address &address, bool (*isOfScript)(char32_t))
{
    for (const Part part : {&Address::region, &Address::city, &Address::street})
        for (const uint character : (address.*part).toUcs4())
            if (isOfScript(character))
                return true;
    return false;
}

bool isCyrillic(char32_t character)
{
    return QChar::script(character) == QChar::Script_Cyrillic;
}

const Form &formOf(const Address &address)
{
    const bool isOwnScript = holds(address, isCjk);
    const QString country = fold(address.country);
    if (country.isEmpty())
        return isOwnScript                  ? eastAsian()
               : holds(address, isCyrillic) ? descending()
                                            : continental();
    for (const Custom &custom : customs()) {
        for (const char16_t *name : custom.countries) {
            if (country != QStringView(name))
                continue;
            // Written in Latin letters, such an address follows the English custom.
            return custom.form == eastAsian && !isOwnScript ? english() : custom.form();
        }
    }
    return continental();
}
} // namespace

QString addressLine(const Address &address)
{
    Address shown = address;
    for (const Part part : {&Address::country, &Address::region, &Address::city, &Address::street,
                            &Address::building, &Address::premises, &Address::postalCode})
        shown.*part = (shown.*part).simplified();
    if (fold(shown.region) == fold(shown.city)) // Москва, Москва
        shown.region.clear();
    const Form &form = formOf(shown);
    QStringList groups;
    for (const auto &group : form.groups) {
        QStringList parts;
        for (const Part part : group)
            if (!(shown.*part).isEmpty())
                parts << shown.*part;
        if (!parts.isEmpty())
            groups << parts.join(u' ');
    }
    const QString line = groups.join(form.separator);
    if (&form != &eastAsian() || shown.postalCode.isEmpty())
        return line;
    return line.isEmpty() ? shown.postalCode : QString(shown.postalCode + u' ' + line);
}

} // namespace kartoteka
