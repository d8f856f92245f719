#include "support/catch.h"
#include "support/gadget.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{
QStringList titles(Session &session, const QString &query)
{
    const auto hits = must(session.read<std::vector<SearchHit>>(
        [&](Reader &reader) { return search(reader, query, 50); }));
    QStringList titles;
    for (const SearchHit &hit : hits)
        titles << hit.title;
    return titles;
}

void add(Session &session, const QStringList &names)
{
    must(session.perform(Message("Add"), [&](Writer &writer) {
        for (const QString &name : names) {
            Gadget gadget;
            gadget.name = name;
            writer.create(gadget);
        }
    }));
}
} // namespace

TEST_CASE("Search finds a name in any spelling")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    add(*session,
        {QStringLiteral("Ёлкин Иван"), QStringLiteral("Санкт-Петербург"),
         QStringLiteral("Müller GmbH"), QStringLiteral("上海贸易公司"),
         QStringLiteral("+7 (909) 111-22-33"), QStringLiteral("Иванов"), QStringLiteral("Petrov")});
    CHECK(titles(*session, QStringLiteral("елкин")) == QStringList{QStringLiteral("Ёлкин Иван")});
    CHECK(titles(*session, QStringLiteral("петерб")) ==
          QStringList{QStringLiteral("Санкт-Петербург")});
    CHECK(titles(*session, QStringLiteral("muller")) == QStringList{QStringLiteral("Müller GmbH")});
    CHECK(titles(*session, QStringLiteral("贸易")) == QStringList{QStringLiteral("上海贸易公司")});
    CHECK(titles(*session, QStringLiteral("易")) == QStringList{QStringLiteral("上海贸易公司")});
    CHECK(titles(*session, QStringLiteral("ivanov")) == QStringList{QStringLiteral("Иванов")});
    CHECK(titles(*session, QStringLiteral("петров")) == QStringList{QStringLiteral("Petrov")});
    for (const char *phone : {"89091112233", "+79091112233", "8 909 111 22 33", "(909)1112233"})
        CHECK(titles(*session, QString::fromLatin1(phone)).size() == 1);
    CHECK(titles(*session, QStringLiteral("ив")).size() == 2);
    CHECK(titles(*session, QString()).isEmpty());
    CHECK(titles(*session, QStringLiteral("%_'\"")).isEmpty());
}

TEST_CASE("Search follows every change: rename, trash, restore, undo, parts")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    Gadget gadget;
    gadget.name = QStringLiteral("alpha");
    must(session->perform(Message("Add"), [&](Writer &writer) {
        gadget.id = writer.create(gadget);
        GadgetLabel label;
        label.gadget = gadget.id;
        label.text = QStringLiteral("crimson");
        writer.create(label);
    }));
    CHECK(titles(*session, QStringLiteral("crimson")) == QStringList{QStringLiteral("alpha")});
    CHECK(titles(*session, QStringLiteral("alpha crimson")).size() == 1);
    must(session->perform(Message("Rename"), [&](Writer &writer) {
        Gadget wanted = *writer.find(gadget.id);
        wanted.name = QStringLiteral("beta");
        writer.change(*writer.find(gadget.id), wanted);
    }));
    CHECK(titles(*session, QStringLiteral("alpha")).isEmpty());
    CHECK(titles(*session, QStringLiteral("crimson")) == QStringList{QStringLiteral("beta")});
    must(session->perform(Message("Remove"),
                          [&](Writer &w) { w.trash(gadgets(), gadget.id.value); }));
    CHECK(titles(*session, QStringLiteral("beta")).isEmpty());
    must(session->undo());
    CHECK(titles(*session, QStringLiteral("beta")).size() == 1);
    must(session->undo());
    CHECK(titles(*session, QStringLiteral("alpha")).size() == 1);
}

TEST_CASE("The better place of a word comes first")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    add(*session,
        {QStringLiteral("Superstar"), QStringLiteral("Big star"), QStringLiteral("Star")});
    CHECK(titles(*session, QStringLiteral("star")) == QStringList{QStringLiteral("Star"),
                                                                  QStringLiteral("Big star"),
                                                                  QStringLiteral("Superstar")});
}

TEST_CASE("Signs of a search say what must not be there, what begins, what stands together")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    add(*session, {QStringLiteral("Иван Петров"), QStringLiteral("Петров Иван"),
                   QStringLiteral("Иванов Пётр"), QStringLiteral("Санкт-Петербург"),
                   QStringLiteral("Divan"), QStringLiteral("上海贸易公司")});
    const auto found = [&](const char *query) {
        QStringList names = titles(*session, QString::fromUtf8(query));
        names.sort();
        return names.join(u'|');
    };
    CHECK(found("иван") == QStringLiteral("Divan|Иван Петров|Иванов Пётр|Петров Иван"));
    CHECK(found("иван*") == QStringLiteral("Иван Петров|Иванов Пётр|Петров Иван"));
    CHECK(found("иван -петров") == QStringLiteral("Divan|Иванов Пётр"));
    CHECK(found("+иван +петров") == QStringLiteral("Иван Петров|Петров Иван"));
    CHECK(found("\"иван петров\"") == QStringLiteral("Иван Петров"));
    CHECK(found("«Ivan Petrov\"") == QStringLiteral("Иван Петров"));
    CHECK(found("иван -\"иван петров\"") == QStringLiteral("Divan|Иванов Пётр|Петров Иван"));
    CHECK(found("name:петербург") == QStringLiteral("Санкт-Петербург"));
    CHECK(found("санкт-петербург") == QStringLiteral("Санкт-Петербург"));
    CHECK(found("上海 -北京") == QStringLiteral("上海贸易公司"));
    CHECK(found("上海 -公司").isEmpty());
    for (const char *query : {"-иван", "\"", "\"\"", "-\"", "*", "+", "-", ":", "name:", "- *:"})
        CHECK(found(query).isEmpty());
    CHECK(found("10:иван").isEmpty()); // no field: words like others
}
