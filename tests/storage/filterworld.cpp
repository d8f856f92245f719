#include "storage/filterworld.h"

#include "storage/recordtable.h"
#include "support/catch.h"

#include <QDateTime>
#include <QTimeZone>

namespace kartoteka
{

namespace
{
enum class Grade { Gold, Silver };

struct User {
    static constexpr const char *kEntity = "user";
    Id<User> id;
    QString name;
    bool active = true;
};

struct Client {
    static constexpr const char *kEntity = "client";
    Id<Client> id;
    QString name;
    QString city;
    QString taxId;
    QString remark;
    std::optional<qint64> employees;
    bool vip = false;
    QDate since;
    Instant createdAt;
    Money credit;
    std::optional<Quantity> weight;
    std::optional<Percent> discount;
    Grade grade = Grade::Gold;
    Id<User> owner;
    Id<Client> parent;
};

struct Phone {
    static constexpr const char *kEntity = "phone";
    Id<Phone> id;
    Id<Client> client;
    QString value;
    bool preferred = false;
};

struct Note {
    static constexpr const char *kEntity = "note";
    Id<Note> id;
    QString entity;
    Id<AnyRecord> record;
    QString text;
    Id<User> author;
};

struct Job {
    static constexpr const char *kEntity = "job";
    Id<Job> id;
    Id<Client> person;
    Id<Client> firm;
    QString title;
};
} // namespace

template<>
struct ChoiceTable<Grade> {
    static const std::vector<ChoiceRow<Grade>> &rows()
    {
        static const std::vector<ChoiceRow<Grade>> table = {{Grade::Gold, "gold", "Gold class"},
                                                            {Grade::Silver, "silver", "Silver"}};
        return table;
    }
};

namespace
{
const Entity &users()
{
    static const Entity entity = Entity::of<User>("User", "Users")
                                     .table("user_account")
                                     .field<&User::name>("name", "Name", Required | Searchable)
                                     .field<&User::active>("active", "Active");
    return entity;
}

const Entity &clients()
{
    static const Entity entity =
        Entity::of<Client>("Client", "Clients")
            .field<&Client::name>("name", "Name", Required | Searchable)
            .field<&Client::city>("city", "City")
            .field<&Client::taxId>("tax_id", "Tax id", Searchable)
            .alsoCalled({u"ИНН"})
            .field<&Client::remark>("remark", "Remark", Searchable | Multiline)
            .field<&Client::employees>("employees", "Number of employees")
            .field<&Client::vip>("vip", "VIP")
            .field<&Client::since>("since", "Client since")
            .field<&Client::createdAt>("created_at", "Created")
            .field<&Client::credit>("credit", "Credit limit")
            .field<&Client::weight>("weight", "Weight")
            .field<&Client::discount>("discount", "Discount")
            .field<&Client::grade>("grade", "Grade")
            .field<&Client::owner>("owner", "Personal manager")
            .field<&Client::parent>("parent", "Parent")
            .extensible();
    return entity;
}

const Entity &phones()
{
    static const Entity entity = Entity::of<Phone>("Phone", "Phones")
                                     .field<&Phone::client>("client", "Client")
                                     .field<&Phone::value>("value", "Value", Searchable)
                                     .field<&Phone::preferred>("preferred", "Preferred")
                                     .partOf("client");
    return entity;
}

const Entity &notes()
{
    static const Entity entity = Entity::of<Note>("Note", "Notes")
                                     .field<&Note::entity>("entity", "Kind of record")
                                     .field<&Note::record>("record", "Record")
                                     .field<&Note::text>("text", "Text", Searchable)
                                     .field<&Note::author>("author", "Author")
                                     .partOf("record");
    return entity;
}

const Entity &jobs()
{
    static const Entity entity = Entity::of<Job>("Job", "Jobs")
                                     .field<&Job::person>("person", "Person")
                                     .field<&Job::firm>("firm", "Firm")
                                     .field<&Job::title>("title", "Title")
                                     .partOf("person");
    return entity;
}

Field custom(const char16_t *key, const char16_t *label, Kind kind)
{
    Field field;
    field.key = QString::fromUtf16(key);
    field.label = Message::verbatim(QString::fromUtf16(label));
    field.kind = kind;
    field.isCustom = true;
    return field;
}

FieldsPointer clientFields()
{
    std::vector<Field> fields = clients().builtInFields();
    fields.push_back(custom(u"color", u"Цвет кузова", Kind::Text));
    fields.back().flags = Searchable;
    fields.push_back(custom(u"budget", u"Бюджет", Kind::Money));
    fields.push_back(custom(u"hobbies", u"Увлечения", Kind::MultiChoice));
    for (const char16_t *code : {u"golf", u"chess", u"go"})
        fields.back().options.push_back(
            {QString::fromUtf16(code), Message::verbatim(QString::fromUtf16(code).toUpper())});
    fields.push_back(custom(u"visited", u"Был", Kind::Date));
    fields.push_back(custom(u"called", u"Звонок", Kind::Instant));
    fields.push_back(custom(u"checked", u"Проверен", Kind::Flag));
    fields.push_back(custom(u"friend", u"Друг", Kind::Reference));
    fields.back().target = QStringLiteral("client");
    return std::make_shared<const Fields>(std::move(fields));
}

constexpr const char *kTables = R"(
    CREATE TABLE user_account (id INTEGER PRIMARY KEY, life INTEGER NOT NULL DEFAULT 0,
        name TEXT, active INTEGER) STRICT;
    CREATE TABLE client (id INTEGER PRIMARY KEY, life INTEGER NOT NULL DEFAULT 0, name TEXT,
        city TEXT, tax_id TEXT, remark TEXT, employees INTEGER, vip INTEGER, since TEXT,
        created_at INTEGER, credit INTEGER, credit_currency TEXT, weight INTEGER,
        discount INTEGER, grade TEXT, owner_id INTEGER, parent_id INTEGER, custom TEXT) STRICT;
    CREATE INDEX client_by_owner ON client (owner_id) WHERE owner_id IS NOT NULL;
    CREATE TABLE phone (id INTEGER PRIMARY KEY, life INTEGER NOT NULL DEFAULT 0,
        client_id INTEGER, value TEXT, preferred INTEGER) STRICT;
    CREATE TABLE note (id INTEGER PRIMARY KEY, life INTEGER NOT NULL DEFAULT 0, entity TEXT,
        record_id INTEGER, text TEXT, author_id INTEGER) STRICT;
    CREATE TABLE job (id INTEGER PRIMARY KEY, life INTEGER NOT NULL DEFAULT 0,
        person_id INTEGER, firm_id INTEGER, title TEXT) STRICT;
    INSERT INTO user_account (id, name, active) VALUES
        (101, 'Иванова Мария', 1), (102, 'Wang Wei', NULL);
    INSERT INTO phone (id, life, client_id, value, preferred) VALUES
        (201, 0, 1, '8 (909) 111-22-33', 1), (202, 0, 1, '+7 495 000-00-00', NULL),
        (203, 1, 2, '8 (909) 999-99-99', 1);
    INSERT INTO note (id, entity, record_id, text, author_id) VALUES
        (301, 'client', 1, 'Перезвонить', 102);
    INSERT INTO job (id, person_id, firm_id, title) VALUES (401, 5, 1, 'Бухгалтер');
)";

qint64 localMs(int year, int month, int day, int hour, int minute, int second, int ms)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms)).toMSecsSinceEpoch();
}

Currency currency(const char16_t *code)
{
    return *Currency::parse(QStringView(code));
}

Client chamomile()
{
    return {{1},
            QStringLiteral("ООО «Ромашка»"),
            QStringLiteral("Москва"),
            QStringLiteral("7701000001"),
            QStringLiteral("Платит в срок"),
            10,
            true,
            QDate(2024, 3, 5),
            {localMs(2024, 3, 5, 10, 30, 15, 500)},
            {100000, currency(u"RUB")},
            Quantity{1500},
            Percent{1000},
            Grade::Gold,
            {101},
            {}};
}

Client shanghai()
{
    return {{2},
            QStringLiteral("上海贸易公司"),
            QStringLiteral("上海"),
            QStringLiteral("CN-5%_1"),
            QStringLiteral("C:\\docs"),
            200,
            false,
            QDate(2024, 2, 4),
            {localMs(2024, 3, 4, 23, 59, 59, 999)},
            {100000, currency(u"USD")},
            Quantity{2000},
            Percent{1250},
            Grade::Silver,
            {102},
            {}};
}

Client attacker()
{
    Client client;
    client.id = {4};
    client.name = QStringLiteral("'; DROP TABLE client; --");
    client.city = QStringLiteral("Ёлкино");
    client.employees = 0;
    client.credit = {0, currency(u"RUB")};
    client.weight = Quantity{0};
    client.discount = Percent{0};
    return client;
}

Client anna()
{
    Client client;
    client.id = {5};
    client.name = QStringLiteral("Иванова Анна");
    client.city = QStringLiteral("москва");
    client.employees = -5;
    client.parent = {1};
    return client;
}

QString custom1()
{
    return QStringLiteral(R"({"color":"Красный","budget":[5000000,"RUB"],"hobbies":"golf\nchess",)"
                          R"("visited":"2024-03-01","called":%1,"checked":1,"friend":2})")
        .arg(localMs(2024, 3, 5, 0, 0, 0, 0));
}
} // namespace

FilterWorld::FilterWorld()
    : m_database(QStringLiteral(":memory:"), {.create = true, .vfs = {}})
    , m_catalog{&users(), &clients(), &phones(), &notes(), &jobs()}
    , m_clientFields(clientFields())
    , m_context{m_catalog,
                [this](const Entity &entity) {
                    return entity.key() == QLatin1String("client")
                               ? m_clientFields
                               : std::make_shared<const Fields>(entity.builtInFields());
                },
                QDate(2024, 3, 5), TextStyle{currency(u"RUB")}, 101}
{
    m_database.execute(kTables);
    const RecordTable table(clients(), m_clientFields);
    for (const Client &client : {chamomile(), shanghai(), attacker(), anna()}) {
        Record record(clients(), m_clientFields);
        record.take(client);
        table.insert(m_database, record);
    }
    m_database.execute("INSERT INTO client (id, name) VALUES (3, 'Müller & Söhne');"
                       "INSERT INTO client (id, life, name, city) VALUES (6, 1, 'x', 'Москва')");
    m_database.execute("UPDATE client SET grade = NULL WHERE id > 2");
    m_database.prepare(QByteArray("UPDATE client SET custom = ? WHERE id = 1"))
        .bind(1, custom1())
        .run();
}

Result<Condition> FilterWorld::compile(const QString &filter)
{
    return compileFilter(filter, clients(), m_context);
}

QString FilterWorld::ids(const Condition &condition)
{
    Statement statement = m_database.prepare(
        QString(QLatin1String("SELECT t.id FROM client t WHERE t.life = 0 AND ") + condition.sql +
                QLatin1String(" ORDER BY t.id")));
    statement.bindAll(condition.values);
    QStringList found;
    while (statement.step())
        found << QString::number(statement.integer(0));
    return found.join(u' ');
}

QString FilterWorld::found(const QString &filter)
{
    const Result<Condition> condition = compile(filter);
    if (!condition)
        return condition.error().english();
    INFO(filter.toStdString() << "\n" << condition->sql.toStdString());
    CHECK(ids({QLatin1String("(") + condition->sql + QLatin1String(") IS NULL"),
               condition->values}) == QString());
    const QString found = ids(*condition);
    if (!filter.trimmed().isEmpty()) {
        const Result<Condition> opposite = compile(QLatin1String("not (") + filter + u')');
        REQUIRE(opposite);
        QStringList all = QString(found + u' ' + ids(*opposite)).split(u' ', Qt::SkipEmptyParts);
        all.sort();
        CHECK(all.join(u' ') == QLatin1String("1 2 3 4 5"));
    }
    return found;
}

QString FilterWorld::fullError(const QString &filter)
{
    const Result<Condition> condition = compile(filter);
    if (condition)
        return {};
    CHECK(condition.error().code() == ErrorCode::Invalid);
    return condition.error().english();
}

QString FilterWorld::error(const QString &filter)
{
    return fullError(filter).section(u'\n', 0, 0);
}

} // namespace kartoteka
