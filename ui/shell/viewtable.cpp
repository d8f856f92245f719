#include "shell/viewtable.h"

#include "domain/merging/merge.h"
#include "domain/parties/party.h"
#include "exchange/importqueries.h"
#include "models/partylistsource.h"
#include "storage/filtersql.h"
#include "views/imports/importrunsview.h"
#include "views/merging/duplicatesview.h"
#include "views/merging/mergesview.h"
#include "views/partycard/partycard.h"
#include "views/recordlist/recordlist.h"
#include "views/savedfilters/savedfiltersview.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

constexpr auto kOrganizations = "kind = organization";
constexpr auto kPersons = "kind = person";

std::unique_ptr<ListSource> parties()
{
    return std::make_unique<PartyListSource>();
}

View *organizations(ViewHost &host)
{
    return new RecordList(
        host,
        {QStringLiteral("organizations"),
         parties,
         QString::fromLatin1(kOrganizations),
         QStringLiteral("name"),
         Life::Live,
         QT_TRANSLATE_NOOP("RecordList",
                           "No organizations yet – add the first one or bring them from a file."),
         QT_TRANSLATE_N_NOOP("RecordList", "%Ln organization(s)"),
         {QStringLiteral("record.new"), QStringLiteral("file.import")}});
}

View *persons(ViewHost &host)
{
    return new RecordList(
        host, {QStringLiteral("persons"),
               parties,
               QString::fromLatin1(kPersons),
               QStringLiteral("name"),
               Life::Live,
               QT_TRANSLATE_NOOP("RecordList",
                                 "No persons yet – add the first one or bring them from a file."),
               QT_TRANSLATE_N_NOOP("RecordList", "%Ln person(s)"),
               {QStringLiteral("record.new"), QStringLiteral("file.import")}});
}

View *clients(ViewHost &host)
{
    return new RecordList(
        host, {QStringLiteral("clients"),
               parties,
               QString(),
               QStringLiteral("name"),
               Life::Live,
               QT_TRANSLATE_NOOP("RecordList",
                                 "No clients yet – add the first one or bring them from a file."),
               QT_TRANSLATE_N_NOOP("RecordList", "%Ln client(s)"),
               {QStringLiteral("record.new"), QStringLiteral("file.import")}});
}

View *bin(ViewHost &host)
{
    return new RecordList(host, {QStringLiteral("bin"),
                                 parties,
                                 QString(),
                                 QStringLiteral("name"),
                                 Life::Trash,
                                 QT_TRANSLATE_NOOP("RecordList", "The recycle bin is empty."),
                                 QT_TRANSLATE_N_NOOP("RecordList", "%Ln removed record(s)"),
                                 {}});
}

/// What a list of parties with this filter holds.
std::function<qint64(Reader &)> partiesOf(const char *filter, Life life = Life::Live)
{
    return [filter, life](Reader &reader) {
        Query query;
        query.entity = &entityOf<Party>();
        query.life = life;
        const auto condition = compileFilter(QString::fromLatin1(filter), *query.entity,
                                             filterContext(reader.session()));
        if (condition)
            query.condition = *condition;
        return reader.count(query);
    };
}

qint64 runCount(Reader &reader)
{
    return static_cast<qint64>(importqueries::runs(reader.database()).size());
}

qint64 mergeCount(Reader &reader)
{
    Query query;
    query.entity = &entityOf<Merge>();
    return reader.count(query);
}

View *card(ViewHost &host)
{
    return new PartyCard(host, CardMode::Dock);
}

View *runsOfImports(ViewHost &host)
{
    return new ImportRunsView(host);
}

View *duplicatePairs(ViewHost &host)
{
    return new DuplicatesView(host);
}

View *mergedCards(ViewHost &host)
{
    return new MergesView(host);
}

View *savedFilterList(ViewHost &host)
{
    return new SavedFiltersView(host);
}

} // namespace

const std::vector<ViewRow> &viewTable()
{
    static const std::vector<ViewRow> table = {
        {"organizations", QT_TRANSLATE_NOOP("Views", "Organizations"), "firm", ViewArea::Center,
         true, organizations, partiesOf(kOrganizations)},
        {"persons", QT_TRANSLATE_NOOP("Views", "Persons"), "persons", ViewArea::Center, false,
         persons, partiesOf(kPersons)},
        {"clients", QT_TRANSLATE_NOOP("Views", "Everybody"), "list", ViewArea::Center, false,
         clients, partiesOf("")},
        {"bin", QT_TRANSLATE_NOOP("Views", "Recycle bin"), "trash", ViewArea::Center, false, bin,
         partiesOf("", Life::Trash)},
        {"imports", QT_TRANSLATE_NOOP("Views", "Import runs"), "import", ViewArea::Center, false,
         runsOfImports, runCount},
        {"duplicates", QT_TRANSLATE_NOOP("Views", "Duplicates"), "merge", ViewArea::Center, false,
         duplicatePairs},
        {"merges", QT_TRANSLATE_NOOP("Views", "Merged cards"), "history", ViewArea::Center, false,
         mergedCards, mergeCount},
        {"filters", QT_TRANSLATE_NOOP("Views", "Saved filters"), "star", ViewArea::Left, true,
         savedFilterList},
        {"card", QT_TRANSLATE_NOOP("Views", "Card"), "eye", ViewArea::Right, true, card},
    };
    return table;
}

const ViewRow *findView(const QString &id)
{
    for (const ViewRow &row : viewTable()) {
        if (id == QLatin1String(row.id))
            return &row;
    }
    return nullptr;
}

QString titleOf(const ViewRow &row)
{
    return QCoreApplication::translate("Views", row.title);
}

View *makeCard(ViewHost &host, const RecordReference &record)
{
    if (record.entity != QLatin1String(Party::kEntity))
        return nullptr;
    auto *view = new PartyCard(host, CardMode::Tab);
    view->setRecord(record);
    return view;
}

} // namespace kartoteka
