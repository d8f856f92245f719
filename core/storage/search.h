#pragma once

#include "storage/database.h"
#include "storage/documentqueue.h"
#include "storage/record.h"

#include <map>
#include <set>

namespace kartoteka
{

class Reader;

/// One found record: a record of its own, never a part of one.
struct SearchHit {
    QString entity;
    qint64 id = 0;
    QString title;
    QString match; ///< the text in which the query was found, as it is stored
};

/// Keeps the search table in step with the records: one row of folded text per record that is not
/// part of another, holding its own searchable fields and those of its parts. The index follows in
/// batches – a single document costs it more than all the rest of a save –, until then searches
/// look through the few postponed documents as well. Works inside the writer's transaction; all
/// functions throw DbError.
class SearchWriter
{
public:
    explicit SearchWriter(Reader &reader);

    /// The record changed: its document, or that of the record it belongs to, is made anew at
    /// flush().
    void touch(const Record &record);
    /// Bulk creation: collects the text at once instead of reading it back later. Documents are
    /// complete when their parts follow within the next thousands of records; others are made anew.
    void add(const Record &record);
    void touchOwner(const QString &entity, qint64 id);
    /// The fields of an entity are others now: what live records hold in fields that came or went
    /// is found, or is not any more.
    void followFields(const Entity &entity, const Fields &before, const Fields &after);
    /// Writes every document that is still to be made; `progress` may be null. Cancelled.
    void flush(Progress *progress = nullptr);
    /// Makes every document anew (after recovery).
    void rebuild(Progress &progress);
    /// Makes the index anew from the documents as they stand.
    void reindex();

private:
    void touchHolders(const Entity &entity, const QString &key);
    QString documentOf(const Record &record);
    void flushTouched();
    void index(const DocumentQueue::Document &document);
    void refresh(const QString &entity, const QVector<qint64> &ids);
    void postpone(const QString &entity, qint64 id, const QString &text);
    void mergePostponed(Progress *progress);
    QStringList searchable(const Record &record);

    Reader &m_reader;
    DocumentQueue m_queue;
    std::map<QString, std::set<qint64>> m_touched; ///< by entity
    size_t m_touchedCount = 0;                     ///< at most; bounded, see touchOwner()
};

/// The first `limit` records that match all words of the query, best first. At most a few hundred
/// candidates are looked at: the index is asked with a limit, the order is made here.
std::vector<SearchHit> search(Reader &reader, const QString &query, int limit,
                              const QString &entity = {});

} // namespace kartoteka
