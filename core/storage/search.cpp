#include "storage/search.h"

#include "base/text.h"
#include "storage/customfield.h"
#include "storage/dberror.h"
#include "storage/searchquestion.h"
#include "storage/session.h"

namespace kartoteka
{

namespace
{
constexpr int kCandidates = 300;
/// When what they hold is looked at afterwards, and many of them may not be meant.
constexpr int kExactCandidates = 3000;

constexpr qint64 kMostPostponed = 128;
/// Touched documents are made anew in the middle of long work, so that their list stays short.
constexpr size_t kMostTouched = 8192;
/// Read together: one query for the parts of each kind instead of one a document.
constexpr int kDocumentsAtOnce = 256;
constexpr auto kInsertText =
    "INSERT INTO search_text (id, entity, text) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING";
constexpr auto kInsertIndex = "INSERT INTO search_index (rowid, text) VALUES (?, ?)";
} // namespace

SearchWriter::SearchWriter(Reader &reader)
    : m_reader(reader)
    , m_queue([this](const DocumentQueue::Document &document) { index(document); })
{
}

QStringList SearchWriter::searchable(const Record &record)
{
    QStringList texts;
    const Fields &fields = record.fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].has(Searchable) || record[i].isNull())
            continue;
        if (fields[i].kind == Kind::Reference) {
            const Entity *target = m_reader.session().catalog().find(fields[i].target);
            const auto referred =
                target ? m_reader.find(*target, record[i].integer()) : std::nullopt;
            if (referred && referred->life() == Life::Live)
                texts << referred->title();
        } else {
            texts << record[i].text();
        }
    }
    return texts;
}

void SearchWriter::touch(const Record &record)
{
    const auto root = m_reader.rootOf(record);
    touchOwner(root.first, root.second);
    // A renamed tag is found at the records that carry it.
    for (const auto &[entity, field] : m_reader.session().catalog().namedBy(record.entity())) {
        Query query;
        query.entity = entity;
        query.condition = {QLatin1String("t.") + quoted(field->column()) + QLatin1String(" = ?"),
                           {Value(record.id())}};
        std::vector<std::pair<QString, qint64>> roots;
        m_reader.forEach(query, [&](const Record &referring) {
            roots.push_back(m_reader.rootOf(referring));
            return true;
        });
        for (const auto &[rootEntity, id] : roots)
            touchOwner(rootEntity, id);
    }
}

void SearchWriter::touchOwner(const QString &entity, qint64 id)
{
    m_touched[entity].insert(id);
    if (++m_touchedCount < kMostTouched)
        return;
    m_queue.finish(); // texts in it may be older than what is read now
    flushTouched();
}

void SearchWriter::followFields(const Entity &entity, const Fields &before, const Fields &after)
{
    const auto isSearched = [](const Fields &fields, const QString &key) {
        const Field *field = fields.find(key);
        return field && field->has(Searchable);
    };
    QSet<QString> keys;
    for (const Fields *fields : {&before, &after})
        for (const Field &field : *fields)
            if (field.isCustom)
                keys.insert(field.key);
    for (const QString &key : std::as_const(keys))
        if (isSearched(before, key) != isSearched(after, key))
            touchHolders(entity, key);
}

void SearchWriter::touchHolders(const Entity &entity, const QString &key)
{
    Query query;
    query.entity = &entity;
    query.condition = holdingCustom(key);
    for (const qint64 id : m_reader.ids(query)) {
        const bool isRoot = entity.ownerField().isEmpty();
        const auto root =
            isRoot ? std::pair{entity.key(), id} : m_reader.rootOf(m_reader.load(entity, id));
        touchOwner(root.first, root.second);
    }
}

void SearchWriter::add(const Record &record)
{
    if (record.entity().ownerField().isEmpty())
        return m_queue.begin(record.entity().key(), record.id(), searchable(record));
    const auto root = m_reader.rootOf(record);
    if (!m_queue.append(root.second, searchable(record)))
        touchOwner(root.first, root.second); // its document is written already, or older
}

void SearchWriter::index(const DocumentQueue::Document &document)
{
    Database &database = m_reader.database();
    database.prepare(QByteArray(kInsertText))
        .bind(1, document.id)
        .bind(2, document.entity)
        .bindUtf8(3, document.text)
        .run();
    if (database.changes() == 0) // a record that was removed and comes back under its id
        return postpone(document.entity, document.id, QString::fromUtf8(document.text));
    database.prepare(QByteArray(kInsertIndex))
        .bind(1, document.id)
        .bindUtf8(2, document.text)
        .run();
}

QString SearchWriter::documentOf(const Record &record)
{
    QStringList texts = searchable(record);
    m_reader.forEachPart(record, [&](const Record &part) {
        texts += searchable(part);
        return true;
    });
    return searchText(texts);
}

void SearchWriter::refresh(const QString &entityKey, const QVector<qint64> &ids)
{
    const Entity *entity = m_reader.session().catalog().find(entityKey);
    QVector<qint64> shown;
    std::map<qint64, QStringList> texts;
    for (const qint64 id : ids) {
        const auto record = entity ? m_reader.find(*entity, id) : std::nullopt;
        QStringList &text = texts[id];
        if (!record || record->life() != Life::Live)
            continue;
        text = searchable(*record);
        shown << id;
    }
    if (!shown.isEmpty())
        m_reader.forEachPart(*entity, shown, [&](qint64 root, const Record &part) {
            texts[root] += searchable(part);
            return true;
        });
    for (const auto &[id, text] : texts)
        postpone(entityKey, id, text.isEmpty() ? QString() : searchText(text));
}

void SearchWriter::postpone(const QString &entity, qint64 id, const QString &text)
{
    Database &database = m_reader.database();
    std::optional<QString> old;
    {
        Statement row = database.prepare(QByteArray("SELECT text FROM search_text WHERE id = ?"));
        row.bind(1, id);
        if (row.step())
            old = row.text(0);
    }
    if (old ? *old == text : text.isEmpty())
        return;
    Statement remember = database.prepare(QByteArray(
        "INSERT INTO search_pending (id, indexed) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"));
    remember.bind(1, id);
    if (old)
        remember.bind(2, *old);
    remember.run();
    // A removed document stays as an empty one until the index has forgotten it.
    database
        .prepare(QByteArray("INSERT INTO search_text (id, entity, text) VALUES (?, ?, ?) "
                            "ON CONFLICT (id) DO UPDATE SET text = excluded.text"))
        .bind(1, id)
        .bind(2, entity)
        .bind(3, text)
        .run();
}

void SearchWriter::mergePostponed(Progress *progress)
{
    Database &database = m_reader.database();
    if (progress)
        progress->begin(Message(QT_TRANSLATE_NOOP("Core", "Preparing search")),
                        database.integer("SELECT count(*) FROM search_pending"));
    Statement rows = database.prepare(QByteArray(
        "SELECT p.id, p.indexed, s.text FROM search_pending p JOIN search_text s ON s.id = p.id "
        "ORDER BY p.id"));
    qint64 done = 0;
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        if (!rows.isNull(1) && !rows.text(1).isEmpty())
            database
                .prepare(QByteArray(
                    "INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, ?)"))
                .bind(1, id)
                .bind(2, rows.text(1))
                .run();
        if (const QString text = rows.text(2); !text.isEmpty())
            database.prepare(QByteArray(kInsertIndex)).bind(1, id).bind(2, text).run();
        if (progress && !progress->advanceTo(++done))
            throw DbError(cancelledError());
    }
    database.execute("DELETE FROM search_text WHERE text = '' AND id IN "
                     "(SELECT id FROM search_pending);"
                     "DELETE FROM search_pending");
}

void SearchWriter::reindex()
{
    m_reader.database().execute("DELETE FROM search_text WHERE text = '';"
                                "DELETE FROM search_pending;"
                                "INSERT INTO search_index (search_index) VALUES ('rebuild')");
}

void SearchWriter::flushTouched()
{
    const auto touched = std::exchange(m_touched, {});
    m_touchedCount = 0;
    for (const auto &[entity, ids] : touched) {
        for (auto next = ids.begin(); next != ids.end();) {
            QVector<qint64> some;
            for (; next != ids.end() && some.size() < kDocumentsAtOnce; ++next)
                some << *next;
            refresh(entity, some);
        }
    }
}

void SearchWriter::flush(Progress *progress)
{
    m_queue.finish();
    flushTouched();
    if (m_reader.database().integer("SELECT count(*) FROM search_pending") > kMostPostponed)
        mergePostponed(progress);
}

void SearchWriter::rebuild(Progress &progress)
{
    Database &database = m_reader.database();
    database.execute("DELETE FROM search_text");
    const Catalog &catalog = m_reader.session().catalog();
    for (const Entity *entity : catalog.entities()) {
        if (!entity->ownerField().isEmpty())
            continue;
        Query query;
        query.entity = entity;
        qint64 done = 0;
        progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Preparing search")),
                       m_reader.count(query));
        m_reader.forEach(query, [&](const Record &record) {
            const QString text = documentOf(record);
            if (!text.isEmpty())
                database.prepare(QByteArray(kInsertText))
                    .bind(1, record.id())
                    .bind(2, entity->key())
                    .bind(3, text)
                    .run();
            return progress.advanceTo(++done);
        });
    }
    reindex();
}

namespace
{
struct Candidate {
    Record record;
    int score = 0;
};

/// Where the words stand decides: at the beginning of the title, of a word of it, anywhere in it,
/// elsewhere in the record.
int scoreOf(const QString &title, const QStringList &words)
{
    const QString folded = toLatin(fold(title));
    int score = 0;
    for (const QString &word : words) {
        const qsizetype at = folded.indexOf(word);
        if (at == 0)
            score += 4;
        else if (at > 0 && !folded[at - 1].isLetterOrNumber())
            score += 3;
        else if (at > 0)
            score += 2;
    }
    return score;
}

/// The stored text in which the words are found: the title when they are there, else the first
/// field or part that holds one.
QString matchedText(Reader &reader, const Record &record, const QStringList &patterns)
{
    const auto holds = [&](const QString &text) {
        const QString words = searchText({text});
        return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
            return words.contains(QStringView(pattern).mid(1, pattern.size() - 2));
        });
    };
    const auto matching = [&](const Record &one) {
        for (size_t i = 0; i < one.fields().size(); ++i)
            if (one.fields()[i].has(Searchable) && one[i].isText() && holds(one[i].text()))
                return one[i].text();
        return QString();
    };
    QString found = holds(record.title()) ? record.title() : matching(record);
    if (found.isEmpty())
        reader.forEachPart(record, [&](const Record &part) {
            found = matching(part);
            return found.isEmpty();
        });
    return found.isEmpty() ? record.title() : found;
}

std::vector<std::pair<QString, qint64>> candidates(Reader &reader, const SearchQuestion &question,
                                                   const QString &entity)
{
    std::vector<std::pair<QString, qint64>> found;
    const auto look = [&](const QString &from, const QString &text) {
        QString sql = QStringLiteral("SELECT s.id, s.entity FROM %1 WHERE s.text <> ''").arg(from);
        for (qsizetype i = 0; i < question.patterns().size(); ++i)
            sql += QStringLiteral(" AND %1 LIKE ?").arg(text);
        for (qsizetype i = 0; i < question.excluded().size(); ++i)
            sql += QStringLiteral(" AND s.text NOT LIKE ?");
        if (!entity.isEmpty())
            sql += QStringLiteral(" AND s.entity = ?");
        const int limit = question.isExact() ? kExactCandidates : kCandidates;
        Statement rows = reader.database().prepare(sql + QStringLiteral(" LIMIT %1").arg(limit));
        int parameter = 1;
        for (const QString &pattern : question.patterns() + question.excluded())
            rows.bind(parameter++, pattern);
        if (!entity.isEmpty())
            rows.bind(parameter, entity);
        while (rows.step())
            found.emplace_back(rows.text(1), rows.integer(0));
    };
    // CROSS JOIN keeps the order of the loops. The index may still offer a document for its former
    // words: LIKE looks at the text as it is.
    look(QStringLiteral("search_index i CROSS JOIN search_text s ON s.id = i.rowid"),
         QStringLiteral("i.text"));
    look(QStringLiteral("search_pending p CROSS JOIN search_text s ON s.id = p.id"),
         QStringLiteral("s.text"));
    return found;
}

std::vector<Candidate> collect(Reader &reader, const SearchQuestion &question,
                               const QString &entity, const QStringList &words)
{
    std::vector<Candidate> found;
    QSet<qint64> seen; // the index and the postponed documents may both offer a record
    for (const auto &[key, id] : candidates(reader, question, entity)) {
        const Entity *kind = reader.session().catalog().find(key);
        if (!kind || seen.contains(id))
            continue;
        seen.insert(id);
        auto record = reader.find(*kind, id);
        if (!record || record->life() != Life::Live)
            continue;
        if (question.isExact() && !question.holds(reader, *record))
            continue;
        const int score = scoreOf(record->title(), words);
        found.push_back({std::move(*record), score});
    }
    return found;
}
} // namespace

std::vector<SearchHit> search(Reader &reader, const QString &query, int limit,
                              const QString &entity)
{
    const SearchQuestion question(query, reader.session().catalog());
    const QStringList &patterns = question.patterns();
    if (patterns.isEmpty())
        return {};
    const QStringList words = toLatin(fold(question.words())).split(u' ', Qt::SkipEmptyParts);
    std::vector<Candidate> found = collect(reader, question, entity, words);
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.record.title().size() < b.record.title().size();
    });
    if (found.size() > static_cast<size_t>(std::max(limit, 0)))
        found.resize(static_cast<size_t>(std::max(limit, 0)));
    std::vector<SearchHit> hits;
    for (const Candidate &candidate : found)
        hits.push_back({candidate.record.entity().key(), candidate.record.id(),
                        candidate.record.title(), matchedText(reader, candidate.record, patterns)});
    return hits;
}

} // namespace kartoteka
