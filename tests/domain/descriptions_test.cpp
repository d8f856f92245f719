#include "domain/entities.h"
#include "domain/samplerecords.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

#include <QSet>

using namespace kartoteka;

namespace
{
/// The fields besides this one in which the record is not blank.
QString othersSet(const Record &record, const Record &blank, size_t field)
{
    QStringList differing;
    for (size_t i = 0; i < record.fields().size(); ++i)
        if (record[i] != blank[i] && i != field)
            differing << record.fields()[i].key;
    return differing.join(u' ');
}

/// Sets one field at a time: a member bound to two fields would show in the other one, which all
/// fields set at once would hide for flags.
template<class T>
void requireOneMemberPerField(Session &session)
{
    const Entity &entity = entityOf<T>();
    must(session.perform(Message("Round trip"), [&](Writer &writer) {
        Record blank = session.blank(entity);
        blank.take(T());
        for (size_t i = 0; i < blank.fields().size(); ++i) {
            const Field &field = blank.fields()[i];
            INFO(entity.key().toStdString() << "." << field.key.toStdString());
            Record record = blank;
            record.set(i, sampleValue(writer, entity, field, 1));
            REQUIRE(record[i] != blank[i]);
            Record returned = session.blank(entity);
            returned.take(record.template as<T>());
            CHECK(returned[i] == record[i]);
            CHECK(othersSet(returned, blank, i) == QString());
        }
    }));
}

template<class... T>
void requireOneMemberPerFieldOf(Session &session, EntityTypes<T...>)
{
    (requireOneMemberPerField<T>(session), ...);
}

std::vector<Message> labelsOf(const Entity &entity)
{
    std::vector<Message> labels{entity.label(), entity.pluralLabel()};
    for (const Field &field : entity.builtInFields()) {
        labels.push_back(field.label);
        for (const ChoiceOption &option : field.options)
            labels.push_back(option.label);
    }
    return labels;
}
} // namespace

TEST_CASE("Each member of each struct is tied to one field and comes back through the record")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    requireOneMemberPerFieldOf(*session, CrmEntities());
}

TEST_CASE("Keys of entities and of their fields are unique and plain")
{
    QSet<QString> entities;
    QSet<QString> tables;
    for (const Entity *entity : crm().catalog.entities()) {
        INFO(entity->key().toStdString());
        CHECK_FALSE(entities.contains(entity->key()));
        CHECK_FALSE(tables.contains(entity->tableName()));
        entities.insert(entity->key());
        tables.insert(entity->tableName());
        QSet<QString> columns{QStringLiteral("id"), QStringLiteral("life"),
                              QStringLiteral("custom")};
        for (const Field &field : entity->builtInFields()) {
            INFO(field.key.toStdString());
            CHECK(std::all_of(field.key.begin(), field.key.end(),
                              [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; }));
            for (const QString &column : field.columns()) {
                CHECK_FALSE(columns.contains(column));
                columns.insert(column);
            }
        }
    }
}

TEST_CASE("Everything described has a label, and no two fields of an entity share theirs")
{
    for (const Entity *entity : crm().catalog.entities()) {
        INFO(entity->key().toStdString());
        for (const Message &label : labelsOf(*entity))
            CHECK_FALSE(label.english().isEmpty());
        QSet<QString> labels;
        for (const Field &field : entity->builtInFields()) {
            INFO(field.key.toStdString());
            CHECK_FALSE(labels.contains(field.label.english()));
            labels.insert(field.label.english());
        }
    }
}

TEST_CASE("Codes of a choice are unique, and so are their labels")
{
    for (const Entity *entity : crm().catalog.entities()) {
        for (const Field &field : entity->builtInFields()) {
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            CHECK((field.kind == Kind::Choice) == !field.options.empty());
            QSet<QString> codes;
            QSet<QString> labels;
            for (const ChoiceOption &option : field.options) {
                codes.insert(option.code);
                labels.insert(option.label.english());
            }
            CHECK(static_cast<size_t>(codes.size()) == field.options.size());
            CHECK(static_cast<size_t>(labels.size()) == field.options.size());
            // A field that must be said cannot have "not said" among its answers.
            CHECK_FALSE((field.has(Required) && codes.contains(QString())));
        }
    }
}

TEST_CASE("Headers by which imports know a field are folded and lead to one field")
{
    for (const Entity *entity : crm().catalog.entities()) {
        QHash<QString, QString> owners;
        for (const Field &field : entity->builtInFields()) {
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            QSet<QString> headers{field.key, QString(field.key).replace(u'_', u' '),
                                  field.label.english().toLower()};
            for (const QString &header : field.synonyms) {
                INFO(header.toStdString());
                CHECK(header == header.toLower());
                CHECK_FALSE(header.contains(u'ё'));
                headers.insert(header);
            }
            for (const QString &header : headers) {
                INFO(header.toStdString()
                     << " also leads to " << owners.value(header).toStdString());
                CHECK_FALSE(owners.contains(header));
                owners.insert(header, field.key);
            }
        }
    }
}

TEST_CASE("Titles, owners and identities name fields, and an identity cannot be changed")
{
    for (const Entity *entity : crm().catalog.entities()) {
        INFO(entity->key().toStdString());
        for (const QString &key : entity->titleFields())
            CHECK(entity->find(key));
        if (!entity->ownerField().isEmpty()) {
            const Field *owner = entity->find(entity->ownerField());
            REQUIRE(owner);
            CHECK(owner->kind == Kind::Reference);
            CHECK(owner->has(Required));
        }
        for (const QString &key : entity->identity()) {
            const Field *field = entity->find(key);
            REQUIRE(field);
            // Else the id would tell of a name that the record no longer has.
            CHECK(field->has(Fixed));
            CHECK(field->has(Required));
        }
    }
}

TEST_CASE("What is referred to stands before what refers to it, and any reference says of what")
{
    QSet<QString> known;
    for (const Entity *entity : crm().catalog.entities()) {
        known.insert(entity->key());
        for (const Field &field : entity->builtInFields()) {
            if (field.kind != Kind::Reference)
                continue;
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            if (field.target.isEmpty())
                CHECK(entity->find(u"entity"));
            else
                CHECK(known.contains(field.target));
        }
    }
}
