#include "domain/samplerecords.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

#include "storage/image.h"

using namespace kartoteka;

namespace
{
/// One record of an entity and the door to it.
class Subject
{
public:
    Subject(Session &session, const Entity &entity)
        : m_session(session)
        , m_entity(entity)
    {
    }

    /// What was asked for; the id is set.
    Record create()
    {
        Record wanted;
        perform([&](Writer &writer) {
            wanted = sampleRecord(writer, m_entity, 1);
            wanted.setId(writer.create(wanted));
        });
        m_id = wanted.id();
        return wanted;
    }

    /// Changes all that may be changed; nothing when nothing may.
    std::optional<Record> change()
    {
        const Record shown = *load();
        Record wanted = shown;
        bool isChanged = false;
        perform([&](Writer &writer) {
            for (size_t i = 0; i < wanted.fields().size(); ++i) {
                const Field &field = wanted.fields()[i];
                if (field.has(Automatic) || field.has(Fixed) || field.isCustom)
                    continue;
                wanted.set(i, sampleValue(writer, m_entity, field, 2));
                isChanged = isChanged || wanted[i] != shown[i];
            }
            writer.change(shown, wanted);
        });
        return isChanged ? std::optional(wanted) : std::nullopt;
    }

    void trash()
    {
        perform([&](Writer &writer) { writer.trash(m_entity, m_id); });
    }
    void restore()
    {
        perform([&](Writer &writer) { writer.restore(m_entity, m_id); });
    }
    void erase()
    {
        perform([&](Writer &writer) { writer.erase(m_entity, m_id); });
    }

    std::optional<Record> load()
    {
        return must(m_session.read<std::optional<Record>>(
            [&](Reader &reader) { return reader.find(m_entity, m_id); }));
    }
    /// Everything of the record as the journal would keep it; empty when it is gone.
    QJsonObject image()
    {
        const auto record = load();
        return record ? toImage(*record) : QJsonObject();
    }
    bool isListed(Life life)
    {
        return must(m_session.read<bool>([&](Reader &reader) {
            Query query;
            query.entity = &m_entity;
            query.life = life;
            const auto ids = reader.ids(query);
            return std::find(ids.begin(), ids.end(), m_id) != ids.end();
        }));
    }

private:
    void perform(const std::function<void(Writer &)> &work)
    {
        must(m_session.perform(Message("Test"), work));
    }

    Session &m_session;
    const Entity &m_entity;
    qint64 m_id = 0;
};

void checkSame(const Record &found, const Record &wanted)
{
    for (size_t i = 0; i < wanted.fields().size(); ++i) {
        const Field &field = wanted.fields()[i];
        if (field.has(Automatic))
            continue;
        INFO(field.key.toStdString());
        CHECK(found.value(field.key) == wanted[i]);
    }
}
} // namespace

TEST_CASE("A record of every entity is created, changed, trashed, restored, taken back and erased")
{
    for (const Entity *entity : crm().catalog.entities()) {
        INFO(entity->key().toStdString());
        TempWorkspace workspace(crm());
        const auto session = workspace.session();
        Subject subject(*session, *entity);

        const Record first = subject.create();
        REQUIRE(subject.load());
        checkSame(*subject.load(), first);
        CHECK(subject.isListed(Life::Live));
        std::vector<QJsonObject> steps{{}, subject.image()};

        if (const auto changed = subject.change()) {
            checkSame(*subject.load(), *changed);
            steps.push_back(subject.image());
        }
        subject.trash();
        CHECK_FALSE(subject.isListed(Life::Live));
        CHECK(subject.isListed(Life::Trash));
        steps.push_back(subject.image());
        subject.restore();
        CHECK(subject.isListed(Life::Live));
        steps.push_back(subject.image());

        for (auto step = steps.rbegin() + 1; step != steps.rend(); ++step) {
            must(session->undo());
            CHECK(subject.image() == *step);
        }
        for (auto step = steps.begin() + 1; step != steps.end(); ++step) {
            must(session->redo());
            CHECK(subject.image() == *step);
        }
        subject.erase();
        CHECK_FALSE(subject.load());
        must(session->undo());
        CHECK(subject.image() == steps.back());
        must(session->redo());
        CHECK_FALSE(subject.load());
    }
}

TEST_CASE("A record of every entity is refused without the fields it must have")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    for (const Entity *entity : crm().catalog.entities()) {
        for (const Field &field : entity->builtInFields()) {
            // An empty choice or flag reads as its first value, so these cannot be missing.
            const bool canBeMissing = field.has(Required) && field.kind != Kind::Choice;
            const bool isCompleted = entity->key() == QLatin1String("party");
            if (!canBeMissing || isCompleted)
                continue;
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            const auto saved = session->perform(Message("Test"), [&](Writer &writer) {
                Record record = sampleRecord(writer, *entity, 1);
                record.set(field.key, Value());
                writer.create(record);
            });
            REQUIRE_FALSE(saved);
            CHECK(saved.error().code() == ErrorCode::Invalid);
            CHECK(saved.error().english().contains(field.key));
        }
    }
}

TEST_CASE("Saying the same tag, role or tagging twice gives one record")
{
    for (const Entity *entity : crm().catalog.entities()) {
        if (entity->identity().isEmpty())
            continue;
        INFO(entity->key().toStdString());
        TempWorkspace workspace(crm());
        const auto session = workspace.session();
        must(session->perform(Message("Test"), [&](Writer &writer) {
            const Record record = sampleRecord(writer, *entity, 1);
            const qint64 first = writer.create(record);
            CHECK(writer.create(record) == first);
            writer.trash(*entity, first);
            CHECK(writer.create(record) == first);
            CHECK(writer.load(*entity, first).life() == Life::Live);
        }));
    }
}
