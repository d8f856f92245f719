// What a person waits for in a workspace of a given size, each figure beside the plain SQLite C API
// doing the same on the same file: saving one record, search as you type, opening a card.
// bench_workspace [PARTIES, 100000]
#include "base/text.h"
#include "bench/comparison.h"
#include "bench/rawdatabase.h"
#include "domain/catalog.h"
#include "domain/parties/address.h"
#include "domain/parties/partyqueries.h"
#include "storage/search.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace kartoteka;
using namespace kartoteka::bench;

namespace
{
const QStringList kTrades = {QStringLiteral("Ромашка"),         QStringLiteral("Каскад"),
                             QStringLiteral("Северный лес"),    QStringLiteral("Müller & Sohn"),
                             QStringLiteral("上海贸易公司"),    QStringLiteral("Brightwater"),
                             QStringLiteral("Ёлочные игрушки"), QStringLiteral("Заря Востока")};
const QStringList kCities = {QStringLiteral("Москва"),   QStringLiteral("Санкт-Петербург"),
                             QStringLiteral("Рязань"),   QStringLiteral("Berlin"),
                             QStringLiteral("Shanghai"), QStringLiteral("Нижний Новгород")};
const QStringList kFamilies = {QStringLiteral("Иванов"),   QStringLiteral("Петрова"),
                               QStringLiteral("Кузнецов"), QStringLiteral("Schmidt"),
                               QStringLiteral("Ёлкин"),    QStringLiteral("Smirnova")};

template<class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().english()),
               qPrintable(result.error().detail()));
    return std::move(*result);
}

void addFirm(Writer &writer, int number, std::vector<qint64> &firms)
{
    QRandomGenerator random(static_cast<quint32>(number));
    const auto pick = [&random](const QStringList &list) {
        return list[random.bounded(static_cast<int>(list.size()))];
    };
    Party firm;
    firm.name = QStringLiteral("%1 %2").arg(pick(kTrades)).arg(number);
    firm.taxId = QString::number(7700000000LL + number);
    firm.industry = QStringLiteral("retail");
    firm.region = pick(kCities);
    firm.description = QStringLiteral("note %1").arg(random.bounded(100000));
    const auto firmId = writer.create(firm);
    firms.push_back(firmId.value);
    ContactPoint phone;
    phone.party = firmId;
    phone.value = QStringLiteral("+7 909 %1").arg(1000000 + number);
    writer.create(phone);
    if (number % 2)
        return;
    Party person;
    person.kind = PartyKind::Person;
    person.familyName = pick(kFamilies);
    person.givenName = QStringLiteral("Имя%1").arg(random.bounded(1000));
    const auto personId = writer.create(person);
    ContactPoint mail;
    mail.party = personId;
    mail.kind = ContactKind::Email;
    mail.value = QStringLiteral("person%1@example.com").arg(number);
    writer.create(mail);
    Affiliation affiliation;
    affiliation.person = personId;
    affiliation.organization = firmId;
    affiliation.jobTitle = QStringLiteral("директор");
    writer.create(affiliation);
}

std::vector<qint64> fill(Session &session, int parties)
{
    std::vector<qint64> firms;
    Progress progress;
    const Cost cost = measure([&] {
        good(session.perform(
            Message("Fill"),
            [&](Writer &writer) {
                std::vector<const Entity *> all;
                for (const Entity *entity : session.catalog().entities())
                    all.push_back(entity);
                writer.beginBulk(all, parties, progress);
                for (int i = 0; i < parties; ++i)
                    addFirm(writer, i, firms);
            },
            SetKind::Import));
    });
    report(QStringLiteral("filled: records a second"), 3.5 * parties / cost.wall,
           QStringLiteral("1/s"));
    return firms;
}

void benchSave(Session &session, RawDatabase &raw, const std::vector<qint64> &firms)
{
    const Entity &party = entityOf<Party>();
    int round = 0;
    RawStatement update(raw, "UPDATE party SET description = ?1 WHERE id = ?2");
    compare(
        QStringLiteral("save one record (200 saves)"), 2.5, 5,
        [&] {
            for (int i = 0; i < 200; ++i) {
                const qint64 id = firms[static_cast<size_t>(++round * 7919) % firms.size()];
                good(session.perform(Message("Edit"), [&](Writer &writer) {
                    const Record shown = writer.load(party, id);
                    Record wanted = shown;
                    wanted.set(u"description", Value(QStringLiteral("edited %1").arg(round)));
                    writer.change(shown, wanted);
                }));
            }
        },
        [&] {
            for (int i = 0; i < 200; ++i) {
                const qint64 id = firms[static_cast<size_t>(++round * 7919) % firms.size()];
                update.text(1, QByteArray("edited ") + QByteArray::number(round));
                update.integer(2, id);
                update.run();
            }
        });
}

void benchSearch(Session &session, RawDatabase &raw)
{
    QStringList queries;
    for (const char *typed : {"ромашка", "muller", "елочн", "петров", "shanghai", "贸易", "90910",
                              "иванов", "person77", "север лес", "zarya", "каскад 12"})
        for (qsizetype length = 1; length <= QString::fromUtf8(typed).size(); ++length)
            queries << QString::fromUtf8(typed).left(length);
    std::vector<double> ours;
    for (const QString &query : queries)
        ours.push_back(measure([&] {
                           good(session.read<std::vector<SearchHit>>(
                               [&](Reader &reader) { return search(reader, query, 50); }));
                       }).wall);
    // What a program without an index does: look through seven columns until 50 are found. Typed
    // words that are nowhere make it look at all, so the scan is given such a word.
    RawStatement scan(raw, "SELECT id FROM party WHERE name LIKE ?1 OR legal_name LIKE ?1 OR "
                           "family_name LIKE ?1 OR given_name LIKE ?1 OR tax_id LIKE ?1 OR "
                           "region LIKE ?1 OR description LIKE ?1 LIMIT 50");
    std::vector<double> scans;
    for (int i = 0; i < 5; ++i)
        scans.push_back(measure([&] {
                            scan.text(1, "%no such word%");
                            scan.run();
                        }).wall);
    const double p95 = percentile(ours, 0.95);
    const double reference = percentile(scans, 0.5);
    report(QStringLiteral("search as you type, median"), percentile(ours, 0.5) * 1e3,
           QStringLiteral("ms"));
    report(QStringLiteral("search as you type, 95 %"), p95 * 1e3, QStringLiteral("ms"));
    report(QStringLiteral("LIKE scan of 7 columns"), reference * 1e3, QStringLiteral("ms"));
    report(QStringLiteral("ratio (goal 0.02)"), p95 / reference, QString());
}

void benchCard(Session &session, RawDatabase &raw, const std::vector<qint64> &firms)
{
    const Entity &party = entityOf<Party>();
    size_t at = 0;
    const auto next = [&] {
        return firms[(at += 7919) % firms.size()];
    };
    RawStatement head(raw, "SELECT * FROM party WHERE id = ?1");
    RawStatement points(raw, "SELECT * FROM contact_point WHERE party_id = ?1 AND life = 0");
    RawStatement addresses(raw, "SELECT * FROM address WHERE party_id = ?1 AND life = 0");
    RawStatement people(raw, "SELECT p.id, p.name, a.job_title FROM affiliation a JOIN party p ON "
                             "p.id = a.person_id WHERE a.organization_id = ?1 AND a.life = 0");
    compare(
        QStringLiteral("open a card (1000 cards)"), 2.0, 5,
        [&] {
            for (int i = 0; i < 1000; ++i)
                good(session.read<qsizetype>([&](Reader &reader) {
                    const qint64 id = next();
                    const Record card = reader.load(party, id);
                    return card.title().size() +
                           static_cast<qsizetype>(
                               reader.parts(entityOf<ContactPoint>(), id).size() +
                               reader.parts(entityOf<Address>(), id).size() +
                               personsOf(reader, {id}).size());
                }));
        },
        [&] {
            for (int i = 0; i < 1000; ++i) {
                const qint64 id = next();
                raw.execute("BEGIN");
                for (RawStatement *statement : {&head, &points, &addresses, &people}) {
                    statement->integer(1, id);
                    statement->readAll();
                }
                raw.execute("COMMIT");
            }
        });
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int parties = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    QTemporaryDir folder;
    const Schema schema = crmSchema();
    const QString path = folder.filePath(QStringLiteral("bench.kartoteka"));
    const auto workspace = good(Workspace::create(path, schema));
    const auto session = good(workspace->openSession());
    const std::vector<qint64> firms = fill(*session, parties);
    RawDatabase raw(path);
    benchSave(*session, raw, firms);
    benchSearch(*session, raw);
    benchCard(*session, raw, firms);
    report(QStringLiteral("peak memory"), peakMemory(), QStringLiteral("MiB"));
    return 0;
}
