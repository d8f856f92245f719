#include "exchange/automapping.h"

#include "exchange/exportcolumns.h"
#include "exchange/importtargets.h"
#include "storage/session.h"

#include <QSet>

namespace kartoteka
{

namespace
{
/// "E-mail 2 - Value" → "email": numbers and "value" only tell one of several apart.
QString withoutNumber(QString key)
{
    key.removeIf([](QChar c) { return c.isDigit(); });
    if (key.endsWith(QLatin1String("value")))
        key.chop(5);
    return key;
}

bool isOneOf(const QString &key, const Headers &headers)
{
    return std::any_of(headers.begin(), headers.end(), [&](const char16_t *header) {
        return headerKey(QStringView(header)) == key;
    });
}

/// Names of a field as they may stand in a header.
bool isNamed(const Field &field, const QString &key)
{
    const auto is = [&](const QString &name) {
        return headerKey(name) == key;
    };
    return is(field.key) || is(field.label.english()) || is(field.label.translated()) ||
           std::any_of(field.synonyms.begin(), field.synonyms.end(), is);
}

/// Finds a target for each header in turn and remembers which are taken.
class HeaderReader
{
public:
    HeaderReader(Session &session, const Entity &entity)
        : m_catalog(session.catalog())
        , m_targets(importTargets(entity))
        , m_fields(session.fields(entity))
    {
    }

    Mapping read(const QStringList &header);

private:
    QString exact(const QString &name) const;
    QString known(const QString &key) const;
    QString shortName(const QString &key) const;
    QString ownField(const QString &key) const;
    QString partField(const QString &key) const;
    QString target(const QString &key);
    void chooseCompanion(const QStringList &header);
    bool isRepeatable(const QString &target) const;

    const Catalog &m_catalog;
    const ImportTargets &m_targets;
    FieldsPointer m_fields;
    QSet<QString> m_taken;
    const CompanionTarget *m_companion = nullptr; ///< the rows are about owners
    bool m_areCompanions = false;                 ///< the rows are companions alone
    bool m_hasOwnIds = false;                     ///< a column "id" holds ours
};

QString HeaderReader::exact(const QString &name) const
{
    if (name == QLatin1String("id"))
        return m_hasOwnIds ? name : QString();
    return m_fields->find(name) ? name : QString();
}

QString HeaderReader::known(const QString &key) const
{
    if (m_areCompanions && isOneOf(key, m_targets.headers.front().headers))
        return {}; // "full name" is then the record's own
    for (const KnownHeader &row : m_targets.headers)
        if (isOneOf(key, row.headers))
            return row.path;
    return {};
}

QString HeaderReader::shortName(const QString &key) const
{
    for (const QString &spelling : {key, withoutNumber(key)})
        for (const ShortTarget &target : m_targets.shorts)
            if (isOneOf(spelling, target.headers))
                return target.name;
    return {};
}

QString HeaderReader::ownField(const QString &key) const
{
    for (const Field &field : *m_fields)
        if (!field.has(Automatic) && isNamed(field, key))
            return field.key;
    return {};
}

QString HeaderReader::partField(const QString &key) const
{
    for (const QString &part : m_targets.plainParts) {
        const Entity *entity = m_catalog.find(part);
        for (const Field &field : entity->builtInFields())
            if (!field.has(Automatic) && field.kind != Kind::Reference && isNamed(field, key))
                return part + u'.' + field.key;
    }
    return {};
}

bool HeaderReader::isRepeatable(const QString &target) const
{
    const ShortTarget *row = m_targets.findShort(target);
    return row && row->isDivided;
}

QString HeaderReader::target(const QString &key)
{
    using Finder = QString (HeaderReader::*)(const QString &) const;
    for (const Finder find : {&HeaderReader::known, &HeaderReader::shortName,
                              &HeaderReader::ownField, &HeaderReader::partField}) {
        QString target = (this->*find)(key);
        const auto isOfCompanion = [&](const QString &field) {
            return target == field;
        };
        if (m_companion &&
            std::any_of(m_companion->fields.begin(), m_companion->fields.end(), isOfCompanion) &&
            !isOneOf(key, m_companion->ownerHeaders))
            target = m_companion->name + u'.' + target;
        if (!target.isEmpty() && (isRepeatable(target) || !m_taken.contains(target)))
            return target;
    }
    return {};
}

void HeaderReader::chooseCompanion(const QStringList &header)
{
    for (const CompanionTarget &companion : m_targets.companions) {
        if (companion.isShared)
            continue; // only recipes say so
        // Our own exports name the field that tells the one from the other.
        if (header.contains(companion.constantField))
            return;
        bool isOwner = false;
        bool isTelling = false;
        for (const QString &name : header) {
            const QString key = headerKey(name);
            isOwner |= isOneOf(key, companion.ownerHeaders);
            isTelling |= std::any_of(
                companion.tellingFields.begin(), companion.tellingFields.end(),
                [&](const QString &field) { return isNamed(*m_fields->find(field), key); });
        }
        if (isOwner)
            m_companion = &companion;
        m_areCompanions = isTelling && !isOwner;
    }
}

Mapping HeaderReader::read(const QStringList &header)
{
    chooseCompanion(header);
    // A column "id" is ours where all the others are; that of another program is its key there.
    m_hasOwnIds = bool(ExportColumns::of(*m_fields, header));
    Mapping mapping;
    std::vector<QString> targets(static_cast<size_t>(header.size()));
    const auto take = [&](qsizetype column, const QString &target) {
        targets[static_cast<size_t>(column)] = target;
        m_taken.insert(target);
    };
    if (!m_companion)
        for (qsizetype i = 0; i < header.size(); ++i)
            if (const QString field = exact(header[i]);
                !field.isEmpty() && !m_taken.contains(field))
                take(i, field);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!targets[static_cast<size_t>(i)].isEmpty())
            continue;
        QString found = exact(header[i]);
        if (found != QLatin1String("id"))
            found = target(headerKey(header[i]));
        if (found.isEmpty() && headerKey(header[i]) == QLatin1String("id") &&
            m_fields->find(u"external_id") && !m_taken.contains(QStringLiteral("external_id")))
            found = QStringLiteral("external_id");
        if (!found.isEmpty())
            take(i, found);
    }
    for (qsizetype i = 0; i < header.size(); ++i)
        if (const QString &target = targets[static_cast<size_t>(i)]; !target.isEmpty())
            mapping.columns.push_back({header[i], {target}});
    if (m_areCompanions) {
        const CompanionTarget &companion = m_targets.companions.front();
        mapping.constants.push_back({companion.constantField, companion.constant});
    }
    return mapping;
}
} // namespace

Mapping automaticMapping(Session &session, const Entity &entity, const QStringList &header)
{
    Mapping mapping = HeaderReader(session, entity).read(header);
    mapping.entity = entity.key();
    return mapping;
}

} // namespace kartoteka
