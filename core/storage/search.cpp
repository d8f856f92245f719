#include "storage/search.h"

#include "base/text.h"
#include "storage/session.h"

namespace kartoteka
{

namespace
{
constexpr size_t kMostPending = 4096;
constexpr int kCandidates = 300;

QByteArray insertTextSql()
{
    return QByteArrayLiteral("INSERT INTO search_text (id, entity, text) VALUES (?, ?, ?)");
}
QByteArray insertIndexSql()
{
    return QByteArrayLiteral("INSERT INTO search_index (rowid, text) VALUES (?, ?)");
}
} // namespace

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
            if (referred)
                texts << referred->title();
        } else {
            texts << record[i].text();
        }
    }
    return texts;
}

void SearchWriter::touch(const Record &record)
{
    m_dirty.insert(m_reader.rootOf(record));
    // A renamed tag is found at the records that carry it.
    for (const Entity *other : m_reader.session().catalog().entities()) {
        for (const Field &field : other->builtInFields()) {
            const bool isNamed = field.kind == Kind::Reference && field.has(Searchable) &&
                                 field.target == record.entity().key();
            if (!isNamed)
                continue;
            Query query;
            query.entity = other;
            query.condition = {QLatin1String("t.") + quoted(field.column()) + QLatin1String(" = ?"),
                               {Value(record.id())}};
            m_reader.forEach(query, [this](const Record &referring) {
                m_dirty.insert(m_reader.rootOf(referring));
                return true;
            });
        }
    }
}

void SearchWriter::touchOwner(const QString &entity, qint64 id)
{
    m_dirty.insert({entity, id});
}

void SearchWriter::add(const Record &record)
{
    const bool isOwner = record.entity().ownerField().isEmpty();
    const auto root =
        isOwner ? std::pair(record.entity().key(), record.id()) : m_reader.rootOf(record);
    if (!isOwner && !m_pending.contains(root.second)) {
        m_dirty.insert(root); // its document is written already, or older than this run
        return;
    }
    Pending &pending = m_pending[root.second];
    pending.entity = root.first;
    pending.texts += searchable(record);
    if (m_pending.size() > kMostPending)
        writePending(kMostPending / 2);
}

void SearchWriter::writePending(size_t keep)
{
    while (m_pending.size() > keep) {
        const auto first = m_pending.begin();
        write(first->second.entity, first->first, searchText(first->second.texts));
        m_pending.erase(first);
    }
}

void SearchWriter::write(const QString &entity, qint64 id, const QString &text)
{
    if (text.isEmpty())
        return;
    Database &database = m_reader.database();
    const QByteArray utf8 = text.toUtf8();
    database.prepare(insertTextSql()).bind(1, id).bind(2, entity).bindUtf8(3, utf8).run();
    database.prepare(insertIndexSql()).bind(1, id).bindUtf8(2, utf8).run();
}

void SearchWriter::remove(qint64 id)
{
    Database &database = m_reader.database();
    QString old;
    {
        Statement row = database.prepare(QByteArray("SELECT text FROM search_text WHERE id = ?"));
        row.bind(1, id);
        if (!row.step())
            return;
        old = row.text(0);
    }
    database
        .prepare(QByteArray(
            "INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, ?)"))
        .bind(1, id)
        .bind(2, old)
        .run();
    database.prepare(QByteArray("DELETE FROM search_text WHERE id = ?")).bind(1, id).run();
}

void SearchWriter::refresh(const QString &entityKey, qint64 id)
{
    remove(id);
    const Entity *entity = m_reader.session().catalog().find(entityKey);
    const auto record = entity ? m_reader.find(*entity, id) : std::nullopt;
    if (!record || record->life() != Life::Live)
        return;
    QStringList texts = searchable(*record);
    for (const Entity *part : m_reader.session().catalog().partsOf(*entity))
        for (const Record &child : m_reader.parts(*part, id))
            texts += searchable(child);
    write(entityKey, id, searchText(texts));
}

void SearchWriter::flush()
{
    writePending(0);
    for (const auto &[entity, id] : m_dirty)
        refresh(entity, id);
    m_dirty.clear();
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
        const auto parts = catalog.partsOf(*entity);
        qint64 done = 0;
        progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Preparing search")),
                       m_reader.count(query));
        m_reader.forEach(query, [&](const Record &record) {
            QStringList texts = searchable(record);
            for (const Entity *part : parts)
                for (const Record &child : m_reader.parts(*part, record.id()))
                    texts += searchable(child);
            const QString text = searchText(texts);
            if (!text.isEmpty())
                database.prepare(insertTextSql())
                    .bind(1, record.id())
                    .bind(2, entity->key())
                    .bind(3, text)
                    .run();
            return progress.advanceTo(++done);
        });
    }
    database.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')");
}

namespace
{
struct Candidate {
    SearchHit hit;
    int score = 0;
};

/// Where the words stand decides: at the beginning of the title, of a word of it, anywhere in it,
/// elsewhere in the record.
int scoreOf(const QString &title, const QStringList &words)
{
    const QString folded = fold(title);
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
    const QString own = holds(record.title()) ? record.title() : matching(record);
    if (!own.isEmpty())
        return own;
    for (const Entity *part : reader.session().catalog().partsOf(record.entity())) {
        for (const Record &child : reader.parts(*part, record.id())) {
            const QString text = matching(child);
            if (!text.isEmpty())
                return text;
        }
    }
    return record.title();
}

std::vector<std::pair<QString, qint64>> candidates(Reader &reader, const QStringList &patterns,
                                                   const QString &entity)
{
    QString sql = QStringLiteral("SELECT i.rowid, s.entity FROM search_index i JOIN search_text s "
                                 "ON s.id = i.rowid WHERE ");
    for (qsizetype i = 0; i < patterns.size(); ++i)
        sql += i == 0 ? QStringLiteral("i.text LIKE ?") : QStringLiteral(" AND i.text LIKE ?");
    if (!entity.isEmpty())
        sql += QStringLiteral(" AND s.entity = ?");
    sql += QStringLiteral(" LIMIT %1").arg(kCandidates);
    Statement rows = reader.database().prepare(sql);
    int parameter = 1;
    for (const QString &pattern : patterns)
        rows.bind(parameter++, pattern);
    if (!entity.isEmpty())
        rows.bind(parameter, entity);
    std::vector<std::pair<QString, qint64>> found;
    while (rows.step())
        found.emplace_back(rows.text(1), rows.integer(0));
    return found;
}
} // namespace

std::vector<SearchHit> search(Reader &reader, const QString &query, int limit,
                              const QString &entity)
{
    const QStringList words = fold(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<Candidate> found;
    QSet<qint64> seen;
    const QStringList spellings[] = {searchPatterns(query), searchPatternsLatin(query)};
    for (const QStringList &patterns : spellings) {
        if (patterns.isEmpty() || static_cast<int>(found.size()) >= limit)
            continue;
        for (const auto &[key, id] : candidates(reader, patterns, entity)) {
            const Entity *found_entity = reader.session().catalog().find(key);
            if (!found_entity || seen.contains(id))
                continue;
            seen.insert(id);
            const auto record = reader.find(*found_entity, id);
            if (!record || record->life() != Life::Live)
                continue;
            Candidate candidate;
            candidate.hit = {key, id, record->title(), {}};
            candidate.score =
                scoreOf(candidate.hit.title, words) + (&patterns == &spellings[0] ? 1 : 0);
            found.push_back(std::move(candidate));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.hit.title.size() < b.hit.title.size();
    });
    std::vector<SearchHit> hits;
    for (Candidate &candidate : found) {
        if (static_cast<int>(hits.size()) >= limit)
            break;
        const Record record =
            reader.load(*reader.session().catalog().find(candidate.hit.entity), candidate.hit.id);
        candidate.hit.match = matchedText(reader, record, spellings[0] + spellings[1]);
        hits.push_back(std::move(candidate.hit));
    }
    return hits;
}

} // namespace kartoteka
