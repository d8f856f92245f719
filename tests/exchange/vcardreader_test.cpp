#include "exchange/samples.h"
#include "exchange/vcardreader.h"
#include "support/tempworkspace.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kartoteka;

namespace
{
struct Read {
    std::vector<Vcard> cards;
    QStringList warnings;
    QString encoding;
};

Read readCards(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader = must(VcardReader::open(buffer));
    Read read;
    Vcard card;
    while (reader.next(card))
        read.cards.push_back(card);
    CHECK(!reader.failure());
    for (const Message &warning : reader.warnings())
        read.warnings << warning.english();
    read.encoding = reader.encoding();
    return read;
}

Vcard readCard(const QByteArray &properties, const char *version = "3.0")
{
    const Read read = readCards(QByteArray("BEGIN:VCARD\r\nVERSION:") + version + "\r\n" +
                                properties + "END:VCARD\r\n");
    REQUIRE(read.cards.size() == 1);
    return read.cards.front();
}

QString joined(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue one : list.toArray())
        texts << one.toString();
    return texts.join(u',');
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue one : list.toArray())
        all << one.toString();
    return all;
}

void compareContacts(const std::vector<VcardContact> &contacts, const QJsonArray &gold)
{
    REQUIRE(contacts.size() == static_cast<size_t>(gold.size()));
    for (qsizetype i = 0; i < gold.size(); ++i) {
        const VcardContact &contact = contacts[static_cast<size_t>(i)];
        CHECK(contact.value == gold[i][QLatin1String("value")].toString());
        CHECK(sorted(contact.types) == sorted(texts(gold[i][QLatin1String("types")])));
    }
}

void compareAddresses(const std::vector<VcardAddress> &addresses, const QJsonArray &gold)
{
    constexpr const char *keys[] = {"pobox",  "extended", "street", "locality",
                                    "region", "code",     "country"};
    REQUIRE(addresses.size() == static_cast<size_t>(gold.size()));
    for (qsizetype i = 0; i < gold.size(); ++i) {
        const VcardAddress &address = addresses[static_cast<size_t>(i)];
        for (size_t part = 0; part < 7; ++part)
            CHECK(address.parts[part] == joined(gold[i][QLatin1String(keys[part])]));
        CHECK(sorted(address.types) == sorted(texts(gold[i][QLatin1String("types")])));
    }
}

void compare(const Vcard &card, const QJsonObject &gold)
{
    const QJsonValue fn = gold[QLatin1String("FN")];
    CHECK(card.formattedName.value_or(QString()) == fn.toString());
    CHECK(card.formattedName.has_value() == fn.isString());
    const QJsonObject n = gold[QLatin1String("N")].toObject();
    CHECK(card.name[0] == n[QLatin1String("family")].toString());
    CHECK(card.name[1] == n[QLatin1String("given")].toString());
    CHECK(card.name[2] == joined(n[QLatin1String("additional")]));
    CHECK(card.name[3] == joined(n[QLatin1String("prefixes")]));
    CHECK(card.name[4] == joined(n[QLatin1String("suffixes")]));
    const QStringList org = card.organizations.empty() ? QStringList() : card.organizations[0];
    CHECK(org == texts(gold[QLatin1String("ORG")]));
    compareContacts(card.phones, gold[QLatin1String("TEL")].toArray());
    compareContacts(card.emails, gold[QLatin1String("EMAIL")].toArray());
    compareAddresses(card.addresses, gold[QLatin1String("ADR")].toArray());
    CHECK(card.birthday == gold[QLatin1String("BDAY")].toString());
    CHECK(card.notes == texts(gold[QLatin1String("NOTE")]));
    CHECK(card.categories == texts(gold[QLatin1String("CATEGORIES")]));
    CHECK(card.uid == gold[QLatin1String("UID")].toString());
    for (const QJsonValue photo : gold[QLatin1String("PHOTO")].toArray())
        if (const auto size = photo[QLatin1String("bytes")].toInt(); size > 0)
            CHECK(card.photo.size() == size);
}
} // namespace

TEST_CASE("Cards of every program in the collection are read like their gold")
{
    if (!hasSharedFiles())
        return;
    int compared = 0;
    for (const char *folder : {"vcard/ez-vcard/", "vcard/sabre/", "vcard/vobject/"}) {
        for (const QString &name :
             sharedNames(QString::fromLatin1(folder), QStringLiteral("*.vcf"))) {
            INFO(name.toStdString());
            const QString path = QString::fromLatin1(folder) + name;
            const Read read = readCards(sharedFile(path));
            const QJsonArray gold =
                QJsonDocument::fromJson(sharedFile(path + QLatin1String(".expected.json"))).array();
            REQUIRE(read.cards.size() == static_cast<size_t>(gold.size()));
            for (qsizetype i = 0; i < gold.size(); ++i)
                compare(read.cards[static_cast<size_t>(i)], gold[i].toObject());
            ++compared;
        }
    }
    CHECK(compared == 21);
}

TEST_CASE("Russian cards of three programs are read")
{
    if (!hasSharedFiles())
        return;
    const Vcard phone = readCards(sharedFile(QStringLiteral("vcard/ru/phone21.vcf"))).cards.at(0);
    CHECK(phone.formattedName == QStringLiteral("Орлов Сергей из компании «Заря», отдел "
                                                "материально-технического снабжения"));
    CHECK(phone.name[0] == QStringLiteral("Орлов"));
    CHECK(phone.phones.at(0).value == QStringLiteral("+79091112233"));
    const Vcard old = readCards(sharedFile(QStringLiteral("vcard/ru/cp1251.vcf"))).cards.at(0);
    CHECK(old.formattedName == QStringLiteral("Орлов Сергей"));
    const Vcard apple = readCards(sharedFile(QStringLiteral("vcard/ru/icloud30.vcf"))).cards.at(0);
    CHECK(apple.organizations.at(0) ==
          QStringList{QStringLiteral("ООО \"Заря\", Рязань"), QStringLiteral("Снабжение")});
    CHECK(apple.phones.at(0).label == QStringLiteral("рабочий мобильный"));
    CHECK(apple.addresses.at(0).parts[2] == QStringLiteral("ул. Новая, 3"));
    CHECK(apple.notes == QStringList{QStringLiteral("первая\nвторая")});
    CHECK(apple.name[2] == QStringLiteral("Львович"));
}

TEST_CASE("A line may be folded inside a character, by any line end, and in base64")
{
    const QByteArray name = QStringLiteral("Ёлкин").toUtf8();
    for (const char *end : {"\r\n", "\n", "\r"}) {
        QByteArray text = "BEGIN:VCARD|VERSION:4.0|FN:" + name.left(1) + "| " + name.mid(1) +
                          "|PHOTO:data:image/png;base64,QUJ|\tDRA==|END:VCARD|";
        const Read read = readCards(text.replace('|', end));
        REQUIRE(read.cards.size() == 1);
        CHECK(read.cards[0].formattedName == QStringLiteral("Ёлкин"));
        CHECK(read.cards[0].photo == "ABCD");
        CHECK(read.cards[0].photoType == QStringLiteral("png"));
        CHECK(read.warnings.isEmpty());
    }
    CHECK(readCard("PHOTO;ENCODING=BASE64;JPEG:\r\nQUJD\r\nRA==\r\n\r\nNOTE:x\r\n", "2.1").photo ==
          "ABCD");
}

TEST_CASE("Quoted-printable goes on after a soft break, even inside a character")
{
    const Vcard card = readCard("NOTE;CHARSET=UTF-8;QUOTED-PRINTABLE:=D0=\r\n=81 a=\r\n b=3D=0D=0A"
                                "c\r\nTITLE;ENCODING=quoted-printable:50=25 =\r\nEND:VCARD\r\n",
                                "2.1");
    CHECK(card.notes == QStringList{QStringLiteral("Ё a b=\r\nc")});
    CHECK(card.titles == QStringList{QStringLiteral("50% ")});
}

TEST_CASE("Texts without a named encoding are found out over the whole file")
{
    QByteArray text;
    for (const char16_t *name : {u"Орлов Сергей", u"Щукина Мария", u"Ли"})
        text += "BEGIN:VCARD\nVERSION:3.0\nFN:" +
                encoded(QString::fromUtf16(name), QStringLiteral("CP1251")) + "\nEND:VCARD\n";
    const Read read = readCards(text);
    REQUIRE(read.cards.size() == 3);
    CHECK(read.encoding == QStringLiteral("CP1251"));
    CHECK(read.cards[0].formattedName == QStringLiteral("Орлов Сергей"));
    CHECK(read.cards[2].formattedName == QStringLiteral("Ли"));
    const QString wide = QStringLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:王伟\r\nEND:VCARD\r\n");
    for (const char *encoding : {"UTF-16LE", "UTF-16BE", "UTF-8"}) {
        const Read one = readCards(encoded(QChar(0xFEFF) + wide, QString::fromLatin1(encoding)));
        REQUIRE(one.cards.size() == 1);
        CHECK(one.cards[0].formattedName == QStringLiteral("王伟"));
    }
    CHECK(readCard("FN;CHARSET=KOI8-R:\xEF\xD2\xCC\xCF\xD7\r\n").formattedName ==
          QStringLiteral("Орлов"));
}

TEST_CASE("Parameters are read in old and new style, in quotes and with carets")
{
    const Vcard card =
        readCard("item1.TEL;TYPE=\"work,VOICE\";PREF=1:+1\r\nitem1.X-ABLabel:_$!<Main>!$_\r\n"
                 "tel;Home;pref:2\r\nADR;LABEL=\"a^nb: ^'c^'\";TYPE=work:;;S;C;;;\r\n"
                 "X-SKYPE:me\r\nIMPP;X-SERVICE-TYPE=Telegram:x\r\n",
                 "4.0");
    REQUIRE(card.phones.size() == 2);
    CHECK(card.phones[0].types == QStringList{QStringLiteral("work"), QStringLiteral("voice")});
    CHECK(card.phones[0].label == QStringLiteral("Main"));
    CHECK(card.phones[0].isPreferred);
    CHECK(card.phones[1].types == QStringList{QStringLiteral("home"), QStringLiteral("pref")});
    CHECK(card.addresses.at(0).delivery == QStringLiteral("a\nb: \"c\""));
    REQUIRE(card.messengers.size() == 2);
    CHECK(card.messengers[0].service == QStringLiteral("skype"));
    CHECK(card.messengers[1].service == QStringLiteral("telegram"));
}

TEST_CASE("Backslashes of version 2.1 are kept where they escape nothing")
{
    const Vcard old = readCard("NOTE:C:\\new\\; x\r\n", "2.1");
    CHECK(old.notes == QStringList{QStringLiteral("C:\\new; x")});
    const Vcard card = readCard("NOTE:a\\nb\\\\n\\\r\nORG:A\\;B;;C;\r\nN:\\\r\n");
    CHECK(card.notes == QStringList{QStringLiteral("a\nb\\n\\")});
    CHECK(card.organizations.at(0) ==
          QStringList{QStringLiteral("A;B"), QString(), QStringLiteral("C")});
    CHECK(card.name[0] == QStringLiteral("\\"));
}

TEST_CASE("Broken cards are read as far as they go, and their lines are named")
{
    const Read read = readCards("rubbish\nBEGIN:VCARD\nFN:A\nno colon here\nBEGIN:VCARD\n"
                                "VERSION:3.0\nFN:B\nEND:VCARD\n\nBEGIN:VCARD\nFN:C\n");
    REQUIRE(read.cards.size() == 3);
    CHECK(read.cards[0].formattedName == QStringLiteral("A"));
    CHECK(read.cards[1].line == 5);
    CHECK(read.cards[2].formattedName == QStringLiteral("C"));
    CHECK(read.warnings.size() == 4);
    for (const char *line : {"Line 1:", "Line 4:", "Line 2:", "Line 10:"})
        CHECK(!read.warnings.filter(QLatin1String(line)).isEmpty());
}

TEST_CASE("A card inside a card is passed over")
{
    const Vcard card =
        readCard("FN:A\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:B\r\nEND:VCARD\r\nNOTE:n\r\n", "2.1");
    CHECK(card.formattedName == QStringLiteral("A"));
    CHECK(card.notes.size() == 1);
}

TEST_CASE("What is no vCard is refused, and huge cards are bounded")
{
    QBuffer buffer;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("name;phone\n1;2\n"),
                                    QByteArray(100000, '\n'), QByteArray(100000, '=')}) {
        buffer.close();
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto reader = VcardReader::open(buffer);
        REQUIRE(!reader);
        CHECK(reader.error().code() == ErrorCode::Foreign);
    }
    QByteArray many = "BEGIN:VCARD\nFN:A\n";
    for (int i = 0; i < 20000; ++i)
        many += "TEL:" + QByteArray::number(i) + '\n';
    const Read read = readCards(many + "END:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n");
    REQUIRE(read.cards.size() == 2);
    CHECK(read.cards[0].phones.size() <= VcardReader::kMostOfAKind);
    CHECK(read.warnings.size() == 1);
    QByteArray deep = "BEGIN:VCARD\n";
    for (int i = 0; i < 5000; ++i)
        deep += "AGENT:\nBEGIN:VCARD\n";
    CHECK(!readCards(deep).cards.empty());
    const Vcard longest = readCard("NOTE:" + QByteArray(33 << 20, 'x') + "\r\nFN:A\r\n");
    CHECK(longest.notes.isEmpty());
    CHECK(longest.formattedName == QStringLiteral("A"));
}
