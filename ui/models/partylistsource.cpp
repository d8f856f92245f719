#include "models/partylistsource.h"

#include "domain/parties/address.h"
#include "domain/parties/affiliation.h"
#include "domain/parties/party.h"
#include "domain/parties/partylistqueries.h"
#include "domain/parties/tagging.h"

namespace kartoteka
{

namespace
{

/// A column whose cells come from the summary of the parts.
struct SummaryColumn {
    ListColumn column;
    ListCell (*cell)(const PartySummary &);
};

ListCell chips(const QStringList &texts)
{
    return {QString(), texts, texts.size() > 1 ? texts.join(u'\n') : QString()};
}

ListCell rolesCell(const PartySummary &summary)
{
    QStringList labels;
    for (const PartyRoleKind role : summary.roles) {
        for (const auto &row : ChoiceTable<PartyRoleKind>::rows()) {
            if (row.value == role)
                labels << Message(row.label).translated();
        }
    }
    return chips(labels);
}

const std::vector<SummaryColumn> &summaryColumns()
{
    const auto column = [](const char *key, const char *title, CellStyle style, int width,
                           const char *filter = "") {
        return ListColumn{QString::fromLatin1(key),   Message(title), style, width, {}, false, true,
                          QString::fromLatin1(filter)};
    };
    static const std::vector<SummaryColumn> table = {
        {column("roles", QT_TRANSLATE_NOOP("Core", "Roles"), CellStyle::Chips, 150,
                "party_role.role"),
         rolesCell},
        {column("workplace", QT_TRANSLATE_NOOP("Core", "Firm or contact"), CellStyle::Plain, 170),
         [](const PartySummary &summary) {
             return ListCell{summary.workplace, {}, {}};
         }},
        {column("phone", QT_TRANSLATE_NOOP("Core", "Phone"), CellStyle::Link, 140,
                "contact_point.normalized"),
         [](const PartySummary &summary) {
             return ListCell{summary.phone, {}, {}};
         }},
        {column("email", QT_TRANSLATE_NOOP("Core", "E-mail"), CellStyle::Link, 180,
                "contact_point.value"),
         [](const PartySummary &summary) {
             return ListCell{summary.email, {}, {}};
         }},
        {column("city", QT_TRANSLATE_NOOP("Core", "City"), CellStyle::Plain, 120, "address.city"),
         [](const PartySummary &summary) {
             return ListCell{summary.city, {}, {}};
         }},
        {column("manager", QT_TRANSLATE_NOOP("Core", "Manager"), CellStyle::Muted, 120,
                "owner.name"),
         [](const PartySummary &summary) {
             return ListCell{summary.manager, {}, {}};
         }},
        {column("tags", QT_TRANSLATE_NOOP("Core", "Tags"), CellStyle::Chips, 150,
                "tagging.tag.name"),
         [](const PartySummary &summary) {
             return chips(summary.tags);
         }},
    };
    return table;
}

CellStyle styleOf(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
        return CellStyle::Number;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Flag:
    case Kind::Date:
    case Kind::Instant:
    case Kind::Choice:
    case Kind::MultiChoice:
    case Kind::Reference:
        break;
    }
    return CellStyle::Plain;
}

ListColumn fieldColumn(const Field &field)
{
    ListColumn column;
    column.key = field.key;
    column.title = field.label;
    column.style = styleOf(field.kind);
    column.field = field.key;
    column.isEditable = !field.has(Automatic) && !field.has(Fixed) && field.kind != Kind::Reference;
    column.isShown = field.key == QLatin1String("tax_id");
    return column;
}

ListCell cellOf(const Record &record, const ListColumn &column, const PartySummary &summary,
                const DisplayText &text)
{
    if (const Field *field = record.fields().find(column.field)) {
        const Value value = record.value(field->key);
        QString shown = text.text(*field, value);
        if (field->kind == Kind::LongText && shown.contains(u'\n'))
            return {shown.simplified(), {}, shown};
        return {shown, {}, {}};
    }
    for (const SummaryColumn &known : summaryColumns()) {
        if (known.column.key == column.key)
            return known.cell(summary);
    }
    return {};
}

} // namespace

const Entity &PartyListSource::entity() const
{
    return entityOf<Party>();
}

std::vector<ListColumn> PartyListSource::columns(const Session &session) const
{
    const FieldsPointer fields = session.fields(entity());
    ListColumn name = fieldColumn(*fields->find(u"name"));
    name.style = CellStyle::Title;
    name.width = 260;
    name.isShown = true;
    std::vector<ListColumn> columns = {name};
    for (const SummaryColumn &column : summaryColumns())
        columns.push_back(column.column);
    for (const Field &field : *fields) {
        // The manager and the author stand in a column of their own, by name.
        if (field.key != QLatin1String("name") && field.kind != Kind::Reference)
            columns.push_back(fieldColumn(field));
    }
    return columns;
}

std::vector<ListRow> PartyListSource::rows(Reader &reader, const std::vector<ListColumn> &columns,
                                           const QVector<qint64> &ids,
                                           const DisplayText &text) const
{
    const QHash<qint64, PartySummary> summaries = partySummaries(reader, ids);
    std::vector<ListRow> rows;
    rows.reserve(static_cast<size_t>(ids.size()));
    for (const qint64 id : ids) {
        auto record = reader.find(entity(), id);
        if (!record)
            continue;
        ListRow row;
        row.isPerson = record->value(u"kind").text() == QLatin1String("person");
        const PartySummary summary = summaries.value(id);
        row.cells.reserve(columns.size());
        for (const ListColumn &column : columns)
            row.cells.push_back(cellOf(*record, column, summary, text));
        row.record = std::move(*record);
        rows.push_back(std::move(row));
    }
    return rows;
}

bool PartyListSource::showsPart(const QString &entity) const
{
    for (const char *part : {PartyRole::kEntity, ContactPoint::kEntity, Address::kEntity,
                             Tagging::kEntity, Affiliation::kEntity}) {
        if (entity == QLatin1String(part))
            return true;
    }
    return false;
}

} // namespace kartoteka
