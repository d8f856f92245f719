// How long the search for duplicates takes: bench_duplicates [records], 100,000 when not given. One
// thread. The worst cases are measured too: the same name everywhere, and nothing but a town.
#include "base/clock.h"
#include "identity/duplicates.h"

#include <cstdio>
#include <random>

using namespace kartoteka;

namespace
{
const std::vector<MatchField> &fields()
{
    static const std::vector<MatchField> fields = {
        {QStringLiteral("name"), FieldMeaning::FirmName},
        {QStringLiteral("tax_id"), FieldMeaning::Identifier},
        {QStringLiteral("city"), FieldMeaning::Place},
        {QStringLiteral("address"), FieldMeaning::Address},
        {QStringLiteral("phone"), FieldMeaning::Phone},
        {QStringLiteral("email"), FieldMeaning::Email},
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

void measure(const char *title, const std::vector<MatchRecord> &records)
{
    const qint64 start = monotonicMs();
    Progress progress;
    const auto found = findDuplicates(fields(), records, {}, progress);
    const double seconds = static_cast<double>(monotonicMs() - start) / 1000;
    std::printf("%-28s %8zu records %8zu pairs %8.2f s\n", title, records.size(),
                found ? found->size() : size_t{0}, seconds);
}
} // namespace

int main(int argumentCount, char **arguments)
{
    const int count = argumentCount > 1 ? std::atoi(arguments[1]) : 100000;
    std::vector<MatchRecord> records = firms(count);
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
