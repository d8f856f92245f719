#include "models/timelinemodel.h"

#include "base/text.h"

#include <QJsonArray>

namespace kartoteka
{

namespace
{

constexpr int kPage = 200;
/// Of a value; the rest is in the record.
constexpr int kLongestValue = 300;

struct EntitySign {
    QLatin1String entity;
    QLatin1String icon;
};

QString iconOf(const TimelineEvent &event)
{
    static constexpr EntitySign signs[] = {
        {QLatin1String("note"), QLatin1String("note")},
        {QLatin1String("attachment"), QLatin1String("attach")},
        {QLatin1String("contact_point"), QLatin1String("phone")},
        {QLatin1String("affiliation"), QLatin1String("persons")},
        {QLatin1String("address"), QLatin1String("visit")},
        {QLatin1String("bank_account"), QLatin1String("payment")},
        {QLatin1String("important_date"), QLatin1String("calendar")},
        {QLatin1String("consent"), QLatin1String("shield")},
        {QLatin1String("tagging"), QLatin1String("tag")},
        {QLatin1String("party_role"), QLatin1String("flag")},
        {QLatin1String("party_link"), QLatin1String("link")},
    };
    if (event.setKind == SetKind::Import)
        return QStringLiteral("import");
    if (event.image.contains(QLatin1String("life")))
        return event.record && event.record->life() == Life::Live ? QStringLiteral("restore")
                                                                  : QStringLiteral("trash");
    for (const EntitySign &sign : signs) {
        if (event.entity == sign.entity)
            return sign.icon;
    }
    return event.kind == Change::Kind::Created ? QStringLiteral("plus") : QStringLiteral("history");
}

QString oneLine(const QString &text)
{
    return text.left(kLongestValue).simplified();
}

QString titleOf(const std::optional<Record> &record, const DisplayText &text)
{
    if (!record)
        return {};
    for (const QString &key : record->entity().titleFields()) {
        const Field *field = record->fields().find(key);
        const QString shown = field ? text.text(*field, record->value(key)) : QString();
        if (!shown.isEmpty())
            return oneLine(shown);
    }
    return {};
}

} // namespace

std::vector<FieldChange> fieldChanges(const TimelineEvent &event, const DisplayText &text,
                                      Reader *names)
{
    std::vector<FieldChange> changes;
    if (!event.record)
        return changes;
    const auto shown = [&](const Field &field, const Value &value) {
        if (field.kind != Kind::Reference || !names || value.isNull())
            return text.text(field, value).left(kLongestValue);
        const Entity *target = names->session().catalog().find(field.target);
        const auto record = target ? names->find(*target, value.integer()) : std::nullopt;
        return record ? record->title() : QString();
    };
    for (const Field &field : event.record->fields()) {
        if (field.has(Automatic) || !event.image.contains(field.key))
            continue;
        const QJsonArray pair = event.image.value(field.key).toArray();
        const Value before = fromImage(pair.at(0));
        const Value after = fromImage(pair.at(1));
        changes.push_back({field.key, field.label.translated(), before, after, shown(field, before),
                           shown(field, after)});
    }
    return changes;
}

TimelineModel::TimelineModel(OpenWorkspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void TimelineModel::setParty(Id<Party> party)
{
    m_party = party;
    reload();
}

void TimelineModel::setTopic(TimelineTopic topic)
{
    if (m_topic == topic)
        return;
    m_topic = topic;
    reload();
}

void TimelineModel::setText(const QString &text)
{
    m_text = fold(text);
    rebuild();
}

void TimelineModel::retranslate()
{
    rebuild();
}

void TimelineModel::reload()
{
    m_events = readPage(0);
    m_hasMore = m_events.size() == kPage;
    m_pinned.clear();
    auto pinned = m_workspace.session().read<std::vector<Record>>(
        [&](Reader &reader) { return pinnedNotes(reader, m_party); });
    if (pinned)
        m_pinned = std::move(*pinned);
    rebuild();
}

std::vector<TimelineEvent> TimelineModel::readPage(qint64 before)
{
    if (m_party.isNull())
        return {};
    auto events = m_workspace.session().read<std::vector<TimelineEvent>>([&](Reader &reader) {
        return timeline(reader, {m_party, m_topic, before, kPage});
    });
    if (events)
        return std::move(*events);
    emit failed(events.error());
    return {};
}

std::vector<TimelineModel::Row> TimelineModel::pinnedRows() const
{
    std::vector<Row> rows;
    if (m_topic != TimelineTopic::All && m_topic != TimelineTopic::Notes)
        return rows;
    for (const Record &note : m_pinned) {
        Row row;
        row.text = oneLine(note.value(u"text").text());
        row.icon = QStringLiteral("pin");
        row.entity = note.entity().key();
        row.id = note.id();
        if (isWanted(row))
            rows.push_back(std::move(row));
    }
    if (!rows.empty()) {
        Row head;
        head.isDay = true;
        head.text = tr("Pinned");
        rows.insert(rows.begin(), std::move(head));
    }
    return rows;
}

void TimelineModel::rebuild()
{
    std::vector<Row> rows = pinnedRows();
    const std::vector<Row> events = rowsOf(m_events, {});
    rows.insert(rows.end(), events.begin(), events.end());
    // The pages are short and the list has no selection worth keeping, so no difference is made.
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<TimelineModel::Row> TimelineModel::rowsOf(const std::vector<TimelineEvent> &events,
                                                      QDate lastDay) const
{
    const DisplayText text(m_workspace.clock().today(), m_workspace.session().textStyle());
    std::vector<Row> rows;
    for (const TimelineEvent &event : events) {
        Row row = rowOf(event, text);
        if (row.text.isEmpty() || !isWanted(row))
            continue;
        const QDate day = text.dayOf(event.atMs);
        if (day != lastDay) {
            Row head;
            head.isDay = true;
            head.text = dayHead(day);
            rows.push_back(std::move(head));
            lastDay = day;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

TimelineModel::Row TimelineModel::rowOf(const TimelineEvent &event, const DisplayText &text) const
{
    Row row;
    row.time = text.time(event.atMs);
    row.icon = iconOf(event);
    row.who = event.userName;
    row.entity = event.entity;
    row.id = event.id;
    const Entity *entity = m_workspace.session().catalog().find(event.entity);
    const QString label = entity ? entity->label().translated() : event.entity;
    const QString title = titleOf(event.record, text);
    if (event.kind == Change::Kind::Edited && !event.image.contains(QLatin1String("life"))) {
        const auto changes = fieldChanges(event, text, nullptr);
        QStringList labels;
        for (const FieldChange &change : changes)
            labels << change.label;
        const QString whose = event.subject.isEmpty() ? title : oneLine(event.subject);
        row.text = event.entity == QLatin1String("party") || whose.isEmpty()
                       ? labels.join(QStringLiteral(", "))
                       : QString(whose + QStringLiteral(": ") + labels.join(QStringLiteral(", ")));
        if (changes.size() == 1)
            row.detail = oneLine(changes[0].beforeText) + QStringLiteral(" → ") +
                         oneLine(changes[0].afterText);
        if (changes.empty())
            row.text.clear();
        return row;
    }
    if (event.entity == QLatin1String("note") || event.entity == QLatin1String("attachment")) {
        row.text = title;
        if (event.entity == QLatin1String("attachment") && event.record)
            row.detail = text.bytes(event.record->value(u"size").integer());
        if (event.kind == Change::Kind::Edited)
            row.detail = event.label.translated();
        return row;
    }
    if (event.kind == Change::Kind::Edited || event.entity == QLatin1String("party")) {
        row.text = event.label.translated();
        return row;
    }
    row.text = event.subject.isEmpty() ? title : oneLine(event.subject);
    row.detail = label;
    if (!event.subject.isEmpty() && !title.isEmpty())
        row.detail = title;
    if (row.text.isEmpty())
        row.text = label;
    return row;
}

bool TimelineModel::isWanted(const Row &row) const
{
    if (m_text.isEmpty())
        return true;
    const QString all = fold(QString(row.text + u' ' + row.detail + u' ' + row.who));
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

QString TimelineModel::dayHead(QDate day) const
{
    const QLocale locale;
    const QDate today = m_workspace.clock().today();
    const bool isThisYear = day.year() == today.year();
    QString text = isThisYear ? locale.toString(day, QStringLiteral("d MMMM"))
                              : locale.toString(day, QLocale::LongFormat);
    if (locale.language() == QLocale::Chinese)
        text = locale.toString(day, isThisYear ? QStringLiteral("M月d日")
                                               : QStringLiteral("yyyy年M月d日"));
    if (day == today)
        return tr("Today, %1").arg(text);
    if (day == today.addDays(-1))
        return tr("Yesterday, %1").arg(text);
    return text;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.isDay ? row.text
                         : QStringList{row.time, row.text, row.detail, row.who}.join(
                               QStringLiteral(", "));
    case IsDayRole:
        return row.isDay;
    case TimeRole:
        return row.time;
    case IconRole:
        return row.icon;
    case DetailRole:
        return row.detail;
    case WhoRole:
        return row.who;
    case EntityRole:
        return row.entity;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_events.empty())
        return;
    const TimelineEvent &last = m_events.back();
    std::vector<TimelineEvent> page = readPage(last.seq);
    m_hasMore = page.size() == kPage;
    const DisplayText text(m_workspace.clock().today());
    std::vector<Row> rows = rowsOf(page, text.dayOf(last.atMs));
    m_events.insert(m_events.end(), page.begin(), page.end());
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

} // namespace kartoteka
