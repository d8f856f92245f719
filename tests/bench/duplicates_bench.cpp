// How long the search for duplicates takes: bench_duplicates [records], 100,000 when not given. One
// thread. The worst cases are measured too: the same name everywhere, and nothing but a name; and
// how long the warning takes while a card is entered.
#include "bench/comparison.h"
#include "domain/catalog.h"
#include "domain/duplicates/partyduplicates.h"
#include "domain/parties/address.h"
#include "domain/parties/contactpoint.h"
#include "storage/writer.h"

#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace kartoteka;
using bench::Cost;

namespace
{
const std::vector<MatchField> &fields()
{
    static const std::vector<MatchField> fields = {
        {Message("name"), FieldMeaning::FirmName}, {Message("tax_id"), FieldMeaning::Identifier},
        {Message("city"), FieldMeaning::Place},    {Message("address"), FieldMeaning::Address},
        {Message("phone"), FieldMeaning::Phone},   {Message("email"), FieldMeaning::Email},
    };
    return fields;
}

QString pick(std::mt19937 &random, const QStringList &words)
{
    return words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))];
}

/// Firms as they are met: names of two words out of some hundreds, few towns, streets that repeat.
MatchRecord firm(std::mt19937 &random)
{
    static const QStringList first =
        QStringLiteral(
            "Северный Южный Западный Восточный Красный Новый Большой Первый Золотой Городской "
            "Волжский "
            "Уральский Сибирский Балтийский Невский Донской Камский Тульский Горный Морской")
            .split(u' ');
    static const QStringList second =
        QStringLiteral(
            "мост завод берег союз альянс ресурс вектор стандарт терминал элеватор центр комбинат "
            "причал экспресс капитал партнёр прогресс горизонт маяк родник")
            .split(u' ');
    static const QStringList third =
        QStringLiteral("плюс сервис торг строй инвест тех агро пром авто мед").split(u' ');
    static const QStringList streets =
        QStringLiteral(
            "Ленина Мира Садовая Лесная Полевая Чехова Пушкина Гагарина Кирова Советская")
            .split(u' ');
    static const QStringList towns =
        QStringLiteral("Москва Казань Самара Пермь Омск Воронеж Тула Рязань").split(u' ');
    const auto number = [&random](unsigned limit) {
        return QString::number(random() % limit);
    };
    const QString syllables = pick(random, {QStringLiteral("Ка"), QStringLiteral("Бо"),
                                            QStringLiteral("Ми"), QStringLiteral("Ру")}) +
                              pick(random, {QStringLiteral("лан"), QStringLiteral("рот"),
                                            QStringLiteral("нед"), QStringLiteral("вис")}) +
                              pick(random, third);
    const bool isPlain = random() % 2 == 0;
    const QString name = isPlain ? pick(random, first) + u' ' + pick(random, second)
                                 : syllables + u' ' + pick(random, second);
    return {{QStringLiteral("ООО «%1»").arg(name),
             QStringLiteral("77%1").arg(random() % 100000000, 8, 10, QLatin1Char('0')),
             pick(random, towns),
             QStringLiteral("ул. %1, д. %2, оф. %3")
                 .arg(pick(random, streets), number(150), number(90)),
             QStringLiteral("+7 495 %1").arg(random() % 10000000, 7, 10, QLatin1Char('0')),
             QStringLiteral("info@firm%1.example").arg(number(10000000))}};
}

std::vector<MatchRecord> firms(int count)
{
    std::mt19937 random(7);
    std::vector<MatchRecord> records;
    while (static_cast<int>(records.size()) < count) {
        records.push_back(firm(random));
        if (random() % 20 == 0) { // a second card of the same firm, filled in by half
            MatchRecord twin = records.back();
            twin.values[1].clear();
            twin.values[5].clear();
            twin.values[0] = twin.values[0].toUpper();
            records.push_back(twin);
        }
    }
    return records;
}

void print(const char *title, size_t records, size_t pairs, const Cost &cost)
{
    std::printf("%-28s %8zu records %8zu pairs %8.2f s (processor %.2f s)\n", title, records, pairs,
                cost.wall, cost.cpu);
    std::fflush(stdout);
}

void measure(const char *title, const std::vector<MatchRecord> &records)
{
    Progress progress;
    size_t pairs = 0;
    const Cost cost = bench::measure([&] {
        const auto found = findDuplicates(fields(), records, {}, progress);
        pairs = found ? found->size() : 0;
    });
    print(title, records.size(), pairs, cost);
}

template<class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().english()),
               qPrintable(result.error().detail()));
    return std::move(*result);
}

void add(Writer &writer, const MatchRecord &record)
{
    Party party;
    party.name = record.values[0];
    party.taxId = record.values[1];
    const auto id = writer.create(party);
    ContactPoint phone;
    phone.party = id;
    phone.value = record.values[4];
    writer.create(phone);
    ContactPoint email;
    email.party = id;
    email.kind = ContactKind::Email;
    email.value = record.values[5];
    if (!email.value.isEmpty())
        writer.create(email);
    Address address;
    address.party = id;
    address.asWritten = record.values[2] + QStringLiteral(", ") + record.values[3];
    writer.create(address);
}

/// The first one warms the file up.
void measureWarnings(Session &session, const std::vector<MatchRecord> &records)
{
    constexpr int kCards = 200;
    std::mt19937 random(11);
    std::vector<double> walls;
    size_t warned = 0;
    double cpu = 0;
    for (int i = 0; i <= kCards; ++i) {
        const MatchRecord &known = records[random() % records.size()];
        PartyDraft draft;
        draft.party.name = i % 2 ? known.values[0].toUpper() : known.values[0].left(14);
        draft.phones = QStringList{known.values[4]};
        bool isWarned = false;
        const Cost cost =
            bench::measure([&] { isWarned = !good(similarParties(session, draft)).empty(); });
        if (i == 0)
            continue;
        warned += isWarned ? 1 : 0;
        walls.push_back(cost.wall * 1e3);
        cpu += cost.cpu * 1e3;
    }
    std::printf(
        "%-28s %8d cards   %8zu warned  median %.1f ms, 95 %% %.1f ms (processor %.1f ms)\n",
        "warning at entry", kCards, warned, bench::percentile(walls, 0.5),
        bench::percentile(walls, 0.95), cpu / kCards);
}

void measureWorkspace(const std::vector<MatchRecord> &records)
{
    const Schema schema = crmSchema();
    QTemporaryDir folder;
    const auto workspace =
        good(Workspace::create(folder.filePath(QStringLiteral("a.kartoteka")), schema));
    const auto session = good(workspace->openSession());
    Progress progress;
    good(session->perform(
        Message("Fill"),
        [&](Writer &writer) {
            std::vector<const Entity *> all(schema.catalog.entities());
            writer.beginBulk(all, static_cast<qint64>(records.size()), progress);
            for (const MatchRecord &record : records)
                add(writer, record);
        },
        SetKind::Import));
    measureWarnings(*session, records);
    size_t pairs = 0;
    const Cost cost =
        bench::measure([&] { pairs = good(duplicateParties(*session, {}, progress)).size(); });
    print("scan of a workspace", records.size(), pairs, cost);
}
} // namespace

int main(int argumentCount, char **arguments)
{
    const int count = argumentCount > 1 ? std::atoi(arguments[1]) : 100000;
    std::vector<MatchRecord> records = firms(count);
    measureWorkspace(records);
    measure("firms", records);
    for (MatchRecord &record : records)
        record.values[0] = QStringLiteral("ООО «Ромашка»");
    measure("all of one name", records);
    for (MatchRecord &record : records)
        for (const int field : {1, 2, 3, 4, 5})
            record.values[field].clear();
    measure("nothing but one name", records);
    return 0;
}
