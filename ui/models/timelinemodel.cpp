#include "models/timelinemodel.h"

#include "base/text.h"

#include <QJsonArray>

namespace kartoteka
{

namespace
{

constexpr int kPage = 200;
constexpr int kTypingMs = 150;
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
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(kTypingMs);
    connect(&m_searchSoon, &QTimer::timeout, this, [this] { search(0); });
}

DisplayText TimelineModel::displayText() const
{
    return DisplayText(m_workspace.clock().today(), m_workspace.session().textStyle());
}

void TimelineModel::setParty(Id<Party> party)
{
    m_party = party;
    reload();
}

void TimelineModel::setEvents(Id<Party> party, std::vector<Record> pinned,
                              std::vector<TimelineEvent> events)
{
    m_party = party;
    m_pinned = std::move(pinned);
    m_events = std::move(events);
    m_lastSeq = m_events.empty() ? 0 : m_events.back().seq;
    m_hasMore = false;
    rebuild();
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
    const QStringList words = toLatin(fold(text)).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    if (words.isEmpty()) {
        reload();
        return;
    }
    m_isSearching = true;
    emit searchingChanged();
    m_searchSoon.start();
}

void TimelineModel::retranslate()
{
    rebuild();
}

void TimelineModel::reload()
{
    m_pinned.clear();
    auto pinned = m_workspace.session().read<std::vector<Record>>(
        [&](Reader &reader) { return pinnedNotes(reader, m_party); });
    if (pinned)
        m_pinned = std::move(*pinned);
    if (!m_words.isEmpty()) {
        search(0);
        return;
    }
    m_searchSoon.stop();
    m_searching.cancel();
    ++m_search; // what is still looked for is not wanted any more
    m_isSearching = false;
    m_events = readPage(0);
    m_lastSeq = m_events.empty() ? 0 : m_events.back().seq;
    m_hasMore = m_events.size() == kPage;
    rebuild();
    emit searchingChanged();
}

Result<TimelineModel::Found> TimelineModel::lookThrough(Session &session, Progress &progress,
                                                        TimelineQuestion question,
                                                        const QStringList &words,
                                                        const DisplayText &text)
{
    return session.read<Found>([&](Reader &reader) {
        const CancelScope scope(reader.database(), progress.token());
        Found found;
        do {
            std::vector<TimelineEvent> page = timeline(reader, question);
            found.hasMore = page.size() == kPage;
            for (TimelineEvent &event : page) {
                found.lastSeq = question.before = event.seq;
                const Row row = rowOf(event, text, session.catalog());
                if (!row.text.isEmpty() && isFound(row, &event, words, text))
                    found.events.push_back(std::move(event));
            }
        } while (found.hasMore && found.events.size() < kPage);
        return found;
    });
}

void TimelineModel::search(qint64 before)
{
    m_searching.cancel();
    m_isSearching = true;
    emit searchingChanged();
    const TimelineQuestion question{m_party, m_topic, before, kPage};
    m_searching = m_workspace.startJob<Found>(
        QString(), this,
        [question, words = m_words, text = displayText()](Session &session, Progress &progress) {
            return lookThrough(session, progress, question, words, text);
        },
        [this, before, search = ++m_search](Result<Found> found) {
            if (search != m_search)
                return;
            m_isSearching = false;
            if (found)
                take(before, std::move(*found));
            else if (found.error().code() != ErrorCode::Cancelled)
                emit failed(found.error());
            emit searchingChanged();
        },
        true);
}

void TimelineModel::take(qint64 before, Found found)
{
    m_hasMore = found.hasMore;
    m_lastSeq = found.lastSeq;
    if (before) {
        append(std::move(found.events));
        return;
    }
    m_events = std::move(found.events);
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
        if (isFound(row, nullptr, m_words, displayText()))
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
    const DisplayText text = displayText();
    std::vector<Row> rows;
    for (const TimelineEvent &event : events) {
        Row row = rowOf(event, text, m_workspace.session().catalog());
        if (row.text.isEmpty())
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

TimelineModel::Row TimelineModel::rowOf(const TimelineEvent &event, const DisplayText &text,
                                        const Catalog &catalog)
{
    Row row;
    row.time = text.time(event.atMs);
    row.icon = iconOf(event);
    row.who = event.userName;
    row.entity = event.entity;
    row.id = event.id;
    const Entity *entity = catalog.find(event.entity);
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

bool TimelineModel::isFound(const Row &row, const TimelineEvent *event, const QStringList &words,
                            const DisplayText &text)
{
    if (words.isEmpty())
        return true;
    QStringList parts{row.text, row.detail, row.who};
    if (event && event->record) {
        // The row shows the beginning; what stands behind it is found as well.
        for (const QString &key : event->record->entity().titleFields())
            parts << event->record->value(key).text();
        for (const FieldChange &change : fieldChanges(*event, text, nullptr))
            parts << change.beforeText << change.afterText << change.before.text()
                  << change.after.text();
    }
    const QString all = toLatin(fold(parts.join(u' ')));
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
    if (parent.isValid() || !m_hasMore)
        return;
    if (!m_words.isEmpty()) {
        m_hasMore = false; // until the answer is there
        search(m_lastSeq);
        return;
    }
    std::vector<TimelineEvent> page = readPage(m_lastSeq);
    m_hasMore = page.size() == kPage;
    m_lastSeq = page.empty() ? m_lastSeq : page.back().seq;
    append(std::move(page));
}

void TimelineModel::append(std::vector<TimelineEvent> page)
{
    const DisplayText text = displayText();
    const QDate lastDay = m_events.empty() ? QDate() : text.dayOf(m_events.back().atMs);
    std::vector<Row> rows = rowsOf(page, lastDay);
    m_events.insert(m_events.end(), std::make_move_iterator(page.begin()),
                    std::make_move_iterator(page.end()));
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

} // namespace kartoteka
