#include "identity/duplicates.h"

#include "identity/firmname.h"
#include "identity/goldtable.h"
#include "identity/personname.h"
#include "identity/similarity.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <QMap>

#include <set>

using namespace kartoteka;

namespace
{
QString text(const char16_t *text)
{
    return QString::fromUtf16(text);
}

using Pair = std::pair<QString, QString>;

std::vector<DuplicatePair> found(const std::vector<MatchField> &fields,
                                 const std::vector<MatchRecord> &records)
{
    Progress progress;
    const auto pairs = findDuplicates(fields, records, {}, progress);
    REQUIRE(pairs);
    return *pairs;
}

/// F1 of the pairs at the default threshold, as tools/eval_pairs.py counts it; 1 where the shared
/// data is absent.
double score(const char *table, const char *truth, const char *id, const QStringList &columns)
{
    const auto rows = goldTable(table, true);
    QHash<QString, QString> entityOf;
    QMap<QString, int> sizes;
    for (const GoldRow &row : goldTable(truth, true)) {
        entityOf.insert(row[QStringLiteral("id")], row[QStringLiteral("entity")]);
        ++sizes[row[QStringLiteral("entity")]];
    }
    if (rows.empty())
        return 1;
    std::vector<MatchField> fields;
    for (const QString &column : columns)
        fields.push_back({Message::verbatim(column), meaningOfHeading(column)});
    std::vector<MatchRecord> records;
    QStringList ids;
    for (const GoldRow &row : rows) {
        MatchRecord record;
        for (const QString &column : columns)
            record.values << row[column];
        records.push_back(record);
        ids << (qstrlen(id) ? row[QString::fromUtf8(id)] : QString::number(records.size()));
    }
    double right = 0;
    const auto pairs = found(fields, records);
    for (const DuplicatePair &pair : pairs)
        right += entityOf[ids[pair.first]] == entityOf[ids[pair.second]] ? 1 : 0;
    double all = 0;
    for (const int size : sizes)
        all += size * (size - 1) / 2.0;
    return 2 * right / (static_cast<double>(pairs.size()) + all);
}

QStringList febrlColumns()
{
    return QStringLiteral("given_name surname street_number address_1 address_2 suburb postcode "
                          "state date_of_birth soc_sec_id")
        .split(u' ');
}

const std::vector<MatchField> &firmFields()
{
    static const std::vector<MatchField> fields = {
        {Message::verbatim(QStringLiteral("name")), FieldMeaning::FirmName},
        {Message::verbatim(QStringLiteral("inn")), FieldMeaning::Identifier},
        {Message::verbatim(QStringLiteral("phone")), FieldMeaning::Phone},
    };
    return fields;
}

MatchRecord firm(const char16_t *name, const char16_t *inn = u"", const char16_t *phone = u"")
{
    return {{text(name), text(inn), text(phone)}};
}
} // namespace

TEST_CASE("Duplicates of five shared tables are found at one default threshold")
{
    CHECK(score("dedup/febrl/dataset1.csv", "dedup/febrl/dataset1_truth.csv", "rec_id",
                febrlColumns()) >= 0.98);
    CHECK(score("dedup/febrl/dataset3.csv", "dedup/febrl/dataset3_truth.csv", "rec_id",
                febrlColumns()) >= 0.95);
    CHECK(score("dedup/restaurants/restaurant-nophone-training.csv",
                "dedup/restaurants/restaurant_truth.csv", "",
                QStringLiteral("name address city cuisine").split(u' ')) >= 0.92);
    CHECK(score("dedup/ru_generated/organisations.csv",
                "dedup/ru_generated/organisations_truth.csv", "id",
                QStringLiteral("name inn city address phone email").split(u' ')) >= 0.98);
    CHECK(score("dedup/ru_generated/persons.csv", "dedup/ru_generated/persons_truth.csv", "id",
                QStringLiteral("full_name organisation phone email position").split(u' ')) >= 0.98);
}

TEST_CASE("Two cards of one firm are told with the reasons, most telling first")
{
    const auto pairs = found(firmFields(), {firm(u"ООО «Ромашка»", u"7707083893", u"84951234567"),
                                            firm(u"РОМАШКА, ООО", u"", u"+7 495 123-45-67"),
                                            firm(u"АО «Василёк»", u"7736050003", u"84951234567")});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == 0);
    CHECK(pairs[0].second == 1);
    CHECK(pairs[0].score > 0.9);
    REQUIRE(pairs[0].reasons.size() == 2);
    for (const Message &reason : pairs[0].reasons)
        CHECK(reason.english().startsWith(text(u"same: ")));
}

TEST_CASE("Firms with one name and different tax numbers are two")
{
    CHECK(found(firmFields(),
                {firm(u"ООО «Ромашка»", u"7707083893"), firm(u"ООО «Ромашка»", u"7736050003")})
              .empty());
}

TEST_CASE("What very many share is not compared pair by pair")
{
    std::vector<MatchRecord> records(20'000, firm(u"ООО «Ромашка»"));
    Progress progress;
    CHECK(findDuplicates(firmFields(), records, {}, progress));
    for (size_t i = 0; i < records.size(); ++i)
        records[i].values[2] = QStringLiteral("+7495%1").arg(i / 2, 7, 10, QLatin1Char('0'));
    const auto pairs = found(firmFields(), records);
    for (const DuplicatePair &pair : pairs)
        REQUIRE(pair.first / 2 == pair.second / 2);
}

TEST_CASE("The search for duplicates takes anything")
{
    CHECK(found({}, {}).empty());
    CHECK(found(firmFields(), {}).empty());
    CHECK(found(firmFields(), {MatchRecord(), MatchRecord()}).empty());
    CHECK(found({}, {MatchRecord(), MatchRecord()}).empty());
    const QString broken = QString(QChar(0xD800)) + QString(100'000, u'я');
    CHECK(found(firmFields(), {{{broken, broken, broken}}, {{broken, broken, broken}}}).size() <=
          1);
    CancelToken token;
    token.cancel();
    Progress progress({}, token);
    const auto cancelled = findDuplicates(firmFields(), {firm(u"А"), firm(u"А")}, {}, progress);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code() == ErrorCode::Cancelled);
}

TEST_CASE("Duplicates do not depend on the order of records or of the pair")
{
    REQUIRE(rc::check("shuffled records give the same pairs", [] {
        const QStringList names = QStringLiteral("Ромашка|Ромашкка|Новый мост|Новый Мост плюс|Маяк|"
                                                 "Mayak|Мост|ООО Маяк|АО Маяк")
                                      .split(u'|');
        const QStringList phones =
            QStringLiteral("|84951234567|+74951234567|89161112233").split(u'|');
        const int count = *rc::gen::inRange(2, 12);
        std::vector<MatchRecord> records;
        for (int i = 0; i < count; ++i)
            records.push_back(
                {{names[*rc::gen::inRange(0, 9)], QString(), phones[*rc::gen::inRange(0, 4)]}});
        std::vector<MatchRecord> turned(records.rbegin(), records.rend());
        Progress progress;
        const auto straight = findDuplicates(firmFields(), records, {}, progress);
        const auto reverse = findDuplicates(firmFields(), turned, {}, progress);
        RC_ASSERT(straight->size() == reverse->size());
        std::set<std::pair<int, int>> expected;
        for (const DuplicatePair &pair : *straight)
            expected.insert({count - 1 - pair.second, count - 1 - pair.first});
        for (const DuplicatePair &pair : *reverse)
            RC_ASSERT(expected.count({pair.first, pair.second}) == 1U);
    }));
}

TEST_CASE("A draft is compared with the likely records alone")
{
    const auto similar =
        similarTo(firm(u"Ромашка ООО", u"", u"84951234567"), firmFields(),
                  {firm(u"АО «Василёк»"), firm(u"«Ромашка»", u"", u"+74951234567")}, 100'000, {});
    REQUIRE(similar.size() == 1);
    CHECK(similar[0].first == 1);
}

TEST_CASE("Legal forms are set apart from the name of a firm")
{
    struct Sample {
        const char16_t *name;
        const char16_t *words;
        const char16_t *form;
    };
    for (const Sample &sample : {
             Sample{u"ООО «Ромашка»", u"romashka", u"ooo"},
             Sample{u"Ромашка, ООО", u"romashka", u"ooo"},
             Sample{u"Общество с ограниченной ответственностью \"Новый мост\"", u"novyy most",
                    u"ooo"},
             Sample{u"ЗAO «Луч»", u"luch", u"zao"}, // with Latin letters
             Sample{u"PОДНИK", u"rodnik", u""},
             Sample{u"Индивидуальный предприниматель Иванов И.И.", u"ivanov i i", u"ip"},
             Sample{u"Acme Inc.", u"acme", u"inc"},
             Sample{u"Müller GmbH & Co. KG", u"muller", u"gmbh"},
             Sample{u"Société Générale S.A.", u"societe generale", u"sa"},
             Sample{u"华为技术有限公司", u"华为技术", u"youxian"},
             Sample{u"平安保险股份有限公司", u"平安保险", u"gufen"},
             Sample{u"ООО", u"ooo", u""},
             Sample{u"", u"", u""},
         }) {
        CAPTURE(text(sample.name));
        const FirmName firm = parseFirmName(text(sample.name));
        CHECK(firm.words.join(u' ') == text(sample.words));
        CHECK(firm.form == text(sample.form));
    }
}

TEST_CASE("Names of persons resemble each other by initials, endings and alphabets")
{
    const QString whole = text(u"Иванов Иван Иванович");
    for (const char16_t *name : {u"Иванов И.И.", u"И. И. Иванов", u"Иван Иванов", u"Ivan Ivanov",
                                 u"ИВАНОВ ИВАН ИВАНОВИЧ", u"Иванову Ивану Ивановичу"}) {
        CAPTURE(text(name));
        CHECK(personNameSimilarity(whole, text(name)) > 0.7);
        CHECK(personNameSimilarity(text(name), whole) == personNameSimilarity(whole, text(name)));
    }
    CHECK(personNameSimilarity(whole, text(u"Петров Олег Сергеевич")) < 0.4);
    CHECK(personNameSimilarity(whole, QString()) == 0);
    CHECK(personNameSimilarity(text(u"Ю. Кузнецова"), text(u"Юлия Кузнецова")) > 0.7);
}

TEST_CASE("Slips in words are few, whichever way one looks")
{
    CHECK(editDistance(u"смирнов", u"смиронв", 2) == 1);
    CHECK(editDistance(u"смирнов", u"иванова", 2) == 3);
    CHECK(editDistance(u"", u"", 2) == 0);
    REQUIRE(rc::check("distance", [] {
        const auto word = [] {
            QString letters;
            for (const int letter : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4)))
                letters += QChar(u'a' + letter);
            return letters;
        };
        const QString a = word();
        const QString b = word();
        RC_ASSERT(editDistance(a, b, 64) == editDistance(b, a, 64));
        RC_ASSERT((editDistance(a, b, 64) == 0) == (a.left(64) == b.left(64)));
        if (a.size() < 60 && b.size() < 60)
            RC_ASSERT(isOneSlip(a, b) == (editDistance(a, b, 1) <= 1));
        RC_ASSERT(wordSimilarity(a, b) == wordSimilarity(b, a));
    }));
}
