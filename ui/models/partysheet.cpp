#include "models/partysheet.h"

#include "domain/parties/address.h"
#include "domain/parties/attachment.h"
#include "domain/parties/bankaccount.h"
#include "domain/parties/consent.h"
#include "domain/parties/partyrole.h"
#include "models/timelinemodel.h"

namespace kartoteka
{

namespace
{

struct PartRow {
    const char *entity;
    std::vector<const char *> keys; ///< what is printed of it, in one line
};

const std::vector<PartRow> &partRows()
{
    static const std::vector<PartRow> rows = {
        {ContactPoint::kEntity, {"kind", "value", "label"}},
        {Address::kEntity, {"kind", "one_line"}},
        {BankAccount::kEntity,
         {"bank_name", "bic", "account", "correspondent_account", "iban", "swift"}},
        {ImportantDate::kEntity, {"label", "date"}},
        {Consent::kEntity, {"purpose", "channel", "given_on", "valid_until", "withdrawn_on"}},
        {Attachment::kEntity, {"file_name", "note"}},
    };
    return rows;
}

QString heading(const QString &title)
{
    return QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped());
}

QString row(const QString &left, const QString &right)
{
    return QStringLiteral("<tr><td width=\"30%\">%1</td><td>%2</td></tr>")
        .arg(left.toHtmlEscaped(), right.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width=\"100%\">%1</table>").arg(rows);
}

QString facts(const PartyDetails &details, const DisplayText &text)
{
    QString rows;
    for (const Field &field : details.party.fields()) {
        const Value &value = details.party.value(field.key);
        const bool isNo = field.kind == Kind::Flag && value.integer() == 0;
        if (value.isNull() || isNo || field.has(Automatic) || field.key == QLatin1String("name"))
            continue;
        QString shown = text.text(field, value);
        if (field.kind == Kind::Reference)
            shown =
                field.key == QLatin1String("owner") ? details.userName(value.integer()) : QString();
        if (!shown.isEmpty())
            rows += row(labelOf(field), shown);
    }
    const auto &roles = details.of(QString::fromLatin1(PartyRole::kEntity));
    QStringList names;
    for (const Record &role : roles)
        names << text.text(*role.fields().find(u"role"), role.value(u"role"));
    if (!names.isEmpty())
        rows +=
            row(entityOf<PartyRole>().pluralLabel().translated(), names.join(QLatin1String(", ")));
    QStringList tags;
    for (const TagOnCard &tag : details.tags)
        tags << tag.name;
    if (!tags.isEmpty())
        rows +=
            row(QCoreApplication::translate("PartySheet", "Tags"), tags.join(QLatin1String(", ")));
    return table(rows);
}

QString parts(const PartyDetails &details, const DisplayText &text)
{
    QString html;
    for (const PartRow &part : partRows()) {
        const QString key = QString::fromLatin1(part.entity);
        QString rows;
        for (const Record &record : details.of(key)) {
            QStringList texts;
            for (const char *name : part.keys) {
                const QString field = QString::fromLatin1(name);
                texts << text.text(*record.fields().find(field), record.value(field));
            }
            const QString first = texts.takeFirst();
            texts.removeAll(QString());
            rows += row(first, texts.join(QLatin1String(", ")));
        }
        if (rows.isEmpty())
            continue;
        for (const Entity *entity : partEntities()) {
            if (entity->key() == key)
                html += heading(entity->pluralLabel().translated()) + table(rows);
        }
    }
    return html;
}

QString people(const PartyDetails &details)
{
    const auto line = [](const QString &jobTitle, const QString &department, const QString &phone) {
        QStringList texts = {jobTitle, department, phone};
        texts.removeAll(QString());
        return texts.join(QLatin1String(", "));
    };
    QString rows;
    for (const PersonOfFirm &person : details.persons)
        rows += row(person.name, line(person.jobTitle, person.department,
                                      details.phones.value(person.person.value)));
    for (const FirmOfPerson &firm : details.firms)
        rows += row(firm.name,
                    line(firm.jobTitle, firm.department, details.phones.value(firm.firm.value)));
    for (const LinkedParty &link : details.links)
        rows += row(link.name, line(link.relation().translated(), link.note, {}));
    return rows.isEmpty()
               ? QString()
               : QString(heading(QCoreApplication::translate("PartySheet", "People and firms")) +
                         table(rows));
}

QString history(const QAbstractItemModel &timeline, int leftOut)
{
    QString rows;
    QString day;
    for (int place = 0; place < timeline.rowCount(); ++place) {
        const QModelIndex index = timeline.index(place, 0);
        if (index.data(TimelineModel::IsDayRole).toBool()) {
            day = index.data().toString();
            continue;
        }
        QStringList texts = {index.data().toString(),
                             index.data(TimelineModel::DetailRole).toString(),
                             index.data(TimelineModel::WhoRole).toString()};
        texts.removeAll(QString());
        const QString when = day + u' ' + index.data(TimelineModel::TimeRole).toString();
        rows += row(when.trimmed(), texts.join(QStringLiteral(" – ")));
    }
    if (rows.isEmpty())
        return rows;
    QString html = heading(QCoreApplication::translate("PartySheet", "History")) + table(rows);
    if (leftOut > 0)
        html += QStringLiteral("<p>%1</p>")
                    .arg(QCoreApplication::translate(
                             "PartySheet", "%Ln older event(s) are not printed.", nullptr, leftOut)
                             .toHtmlEscaped());
    return html;
}

} // namespace

QString partySheet(const PartyDetails &details, const DisplayText &text,
                   const QAbstractItemModel &timeline, int leftOut)
{
    return facts(details, text) + parts(details, text) + people(details) +
           history(timeline, leftOut);
}

} // namespace kartoteka
