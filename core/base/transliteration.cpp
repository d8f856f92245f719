#include "base/text.h"

#include <array>

namespace kartoteka
{

namespace
{
constexpr char16_t kFirst = 0x0430;
constexpr char16_t kLast = 0x0491;

using Table = std::array<QStringView, kLast - kFirst + 1>;

struct Row {
    char16_t letter;
    QStringView latin;
};

constexpr Row kRows[] = {
    {u'а', u"a"},  {u'б', u"b"},    {u'в', u"v"},  {u'г', u"g"},  {u'д', u"d"},  {u'е', u"e"},
    {u'ж', u"zh"}, {u'з', u"z"},    {u'и', u"i"},  {u'й', u"y"},  {u'к', u"k"},  {u'л', u"l"},
    {u'м', u"m"},  {u'н', u"n"},    {u'о', u"o"},  {u'п', u"p"},  {u'р', u"r"},  {u'с', u"s"},
    {u'т', u"t"},  {u'у', u"u"},    {u'ф', u"f"},  {u'х', u"kh"}, {u'ц', u"ts"}, {u'ч', u"ch"},
    {u'ш', u"sh"}, {u'щ', u"shch"}, {u'ы', u"y"},  {u'э', u"e"},  {u'ю', u"yu"}, {u'я', u"ya"},
    {u'ё', u"e"},  {u'і', u"i"},    {u'ї', u"yi"}, {u'є', u"ye"}, {u'ў', u"u"},  {u'ґ', u"g"},
};

/// A null view passes the letter through; an empty one leaves it out (ь, ъ).
constexpr Table makeTable()
{
    Table table{};
    for (const Row &row : kRows)
        table[row.letter - kFirst] = row.latin;
    table[u'ъ' - kFirst] = u"";
    table[u'ь' - kFirst] = u"";
    return table;
}
constexpr Table kTable = makeTable();
} // namespace

QString toLatin(QStringView folded)
{
    QString latin;
    latin.reserve(folded.size() * 2);
    appendLatin(folded, latin);
    return latin;
}

void appendLatin(QStringView folded, QString &out)
{
    for (const QChar character : folded) {
        const char16_t unit = character.unicode();
        const QStringView latin =
            unit >= kFirst && unit <= kLast ? kTable[unit - kFirst] : QStringView();
        if (latin.isNull())
            out += character;
        else
            out += latin;
    }
}

} // namespace kartoteka
