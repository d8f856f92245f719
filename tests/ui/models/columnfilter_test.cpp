#include "models/columnfilter.h"

#include "domain/catalog.h"
#include "domain/parties/address.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/party.h"
#include "models/partylistsource.h"
#include "storage/filtersql.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{

/// Three cards to be found by what is typed below a column. Today is 2024-03-05.
class ColumnDesk
{
public:
    ColumnDesk()
        : m_temporary(schema())
        , m_session(m_temporary.session())
    {
        must(m_session->perform(Message("Add"), [this](Writer &writer) {
            Party birch = firm(QStringLiteral("ООО «Берёза» <юг>"));
            birch.paymentDelayDays = 5;
            birch.discount = Percent{1250};
            birch.creditLimit = Money{100'000'00, *Currency::parse(u"RUB")};
            birch.birthday = QDate(2026, 3, 31);
            birch.doNotCall = true;
            const Id<Party> id = writer.create(birch);
            ContactPoint phone;
            phone.party = id;
            phone.value = QStringLiteral("8 (909) 111-22-33");
            writer.create(phone);
            Address address;
            address.party = id;
            address.city = QStringLiteral("Москва");
            writer.create(address);
            Party aspen = firm(QStringLiteral("Aspen 100% \"quoted\" \\"));
            aspen.paymentDelayDays = 10;
            aspen.birthday = QDate(2026, 5, 1);
            writer.create(aspen);
            Party person;
            person.kind = PartyKind::Person;
            person.familyName = QStringLiteral("Müller");
            person.birthday = QDate(2024, 3, 4);
            writer.create(person);
        }));
    }

    static const Schema &schema()
    {
        static const Schema schema = crmSchema();
        return schema;
    }
    static Party firm(const QString &name)
    {
        Party party;
        party.name = name;
        return party;
    }
    ColumnFilter filter(const char *key)
    {
        for (const ListColumn &column : PartyListSource().columns(*m_session)) {
            if (column.key != QLatin1String(key))
                continue;
            const auto filter = ColumnFilter::of(column, entityOf<Party>(), *m_session);
            REQUIRE(filter);
            return *filter;
        }
        FAIL("no column " << key);
        std::abort();
    }
    /// First letters of the cards that are found; "!" and the message when it is not understood.
    QString found(const char *key, const QString &typed)
    {
        const auto expression = filter(key).expression(typed);
        if (!expression)
            return u'!' + expression.error().english();
        const auto condition =
            compileFilter(*expression, entityOf<Party>(), filterContext(*m_session));
        INFO(expression->toStdString());
        Query query;
        query.entity = &entityOf<Party>();
        query.condition = must(condition);
        query.order = {{QStringLiteral("kind"), false}, {QStringLiteral("name"), false}};
        return must(m_session->read<QString>([&](Reader &reader) {
            QString letters;
            for (const Record &record : reader.list(query))
                letters += record.title().remove(QStringLiteral("ООО «")).left(1);
            return letters;
        }));
    }
    bool isRefused(const char *key, const QString &typed)
    {
        return found(key, typed).startsWith(u'!');
    }

private:
    TempWorkspace m_temporary;
    std::unique_ptr<Session> m_session;
};

} // namespace

TEST_CASE("Below a column of texts a part of the text is looked for, whatever is in it")
{
    ColumnDesk desk;
    CHECK(desk.found("name", QStringLiteral("берез")) == QStringLiteral("Б"));
    CHECK(desk.found("name", QStringLiteral("MULLER")) == QLatin1String("M"));
    CHECK(desk.found("name", QStringLiteral("100% \"quoted\" \\")) == QLatin1String("A"));
    CHECK(desk.found("name", QStringLiteral("«берёза» <юг>")) == QStringLiteral("Б"));
    CHECK(desk.found("name", QStringLiteral("=müller")) == QLatin1String("M"));
    CHECK(desk.found("name", QStringLiteral("!aspen")).size() == 2);
    CHECK(desk.found("name", QStringLiteral("！aspen")).size() == 2);
    CHECK(desk.found("name", QStringLiteral("  ")).size() == 3);
    CHECK(desk.found("tax_id", QStringLiteral("=")).size() == 3);
    CHECK(desk.found("tax_id", QStringLiteral("!=")).isEmpty());
    CHECK(desk.isRefused("name", QStringLiteral("!\u200b")));
    CHECK(desk.isRefused("name", QStringLiteral(">")));
    CHECK(desk.found("name", QString(QChar(0xD800))).isEmpty());
    CHECK(desk.found("name", QString(50'000, u'x')).isEmpty());
}

TEST_CASE("Below a column of numbers orders and ranges are understood")
{
    ColumnDesk desk;
    CHECK(desk.found("payment_delay_days", QStringLiteral("5")) == QStringLiteral("Б"));
    CHECK(desk.found("payment_delay_days", QStringLiteral(">5")) == QLatin1String("A"));
    CHECK(desk.found("payment_delay_days", QStringLiteral("≥ 5")).size() == 2);
    CHECK(desk.found("payment_delay_days", QStringLiteral("6..")) == QLatin1String("A"));
    CHECK(desk.found("payment_delay_days", QStringLiteral("1…7")) == QStringLiteral("Б"));
    CHECK(desk.found("payment_delay_days", QStringLiteral("!1..7")).size() == 2);
    CHECK(desk.found("payment_delay_days", QStringLiteral("=")) == QLatin1String("M"));
    CHECK(desk.found("discount", QStringLiteral("12,5%")) == QStringLiteral("Б"));
    CHECK(desk.found("credit_limit", QStringLiteral(">99 000 RUB")) == QStringLiteral("Б"));
    for (const char *wrong : {"five", ">", "..", "1..x", ">=5..7"})
        CHECK(desk.isRefused("payment_delay_days", QString::fromLatin1(wrong)));
}

TEST_CASE(
    "Below a column of dates a day, a month, a year and the words of the lists are understood")
{
    ColumnDesk desk;
    CHECK(desk.found("birthday", QStringLiteral("31.03.2026")) == QStringLiteral("Б"));
    CHECK(desk.found("birthday", QStringLiteral("2026-03")) == QStringLiteral("Б"));
    CHECK(desk.found("birthday", QStringLiteral("2026年3月")) == QStringLiteral("Б"));
    CHECK(desk.found("birthday", QStringLiteral("2026")).size() == 2);
    CHECK(desk.found("birthday", QStringLiteral(">2026-03")) == QLatin1String("A"));
    CHECK(desk.found("birthday", QStringLiteral(">=2026-03")).size() == 2);
    CHECK(desk.found("birthday", QStringLiteral("<2026-05")).size() == 2);
    CHECK(desk.found("birthday", QStringLiteral("2026-03..2026-05")).size() == 2);
    CHECK(desk.found("birthday", QStringLiteral("..today")) == QLatin1String("M"));
    CHECK(desk.found("birthday", QStringLiteral("Yesterday")) == QLatin1String("M"));
    CHECK(desk.found("birthday", QStringLiteral("today-7d..today")) == QLatin1String("M"));
    CHECK(desk.found("created_at", QStringLiteral("2024")).size() == 3);
    CHECK(desk.found("created_at", QStringLiteral("<2024-03-05 00:01")).isEmpty());
    for (const char *wrong : {"2026-13", "0000", "soon", "31.02.2026", "today..soon"})
        CHECK(desk.isRefused("birthday", QString::fromLatin1(wrong)));
}

TEST_CASE("Below a column of choices the names count, and the beginning of one is enough")
{
    ColumnDesk desk;
    CHECK(desk.found("kind", QStringLiteral("pers")) == QLatin1String("M"));
    CHECK(desk.found("kind", QStringLiteral("!person")).size() == 2);
    CHECK(desk.found("kind", QStringLiteral("organization; person")).size() == 3);
    CHECK(desk.found("do_not_call", QStringLiteral("yes")) == QStringLiteral("Б"));
    CHECK(desk.found("do_not_call", QStringLiteral("no")).size() == 2);
    CHECK(desk.isRefused("kind", QStringLiteral("nobody")));
    CHECK(desk.isRefused("kind", QStringLiteral(">person")));
    CHECK(desk.isRefused("kind", QStringLiteral(",")));
}

TEST_CASE("Columns that are put together from parts are filtered by the parts")
{
    ColumnDesk desk;
    CHECK(desk.found("phone", QStringLiteral("8 909 111")) == QStringLiteral("Б"));
    CHECK(desk.found("phone", QStringLiteral("+7 (909) 1112233")) == QStringLiteral("Б"));
    CHECK(desk.found("phone", QStringLiteral("2233")) == QStringLiteral("Б"));
    CHECK(desk.isRefused("phone", QStringLiteral("phone")));
    CHECK(desk.found("city", QStringLiteral("моск")) == QStringLiteral("Б"));
    CHECK(desk.found("city", QStringLiteral("=")).size() == 2);
    for (const char *key : {"roles", "email", "manager", "tags"})
        CHECK_FALSE(desk.filter(key).advice().isEmpty());
}
