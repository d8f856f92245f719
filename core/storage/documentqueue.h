#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <future>
#include <unordered_map>
#include <vector>

namespace kartoteka
{

/// The search texts of many new records on their way into the index. A document takes further texts
/// until thousands of others began after it; then it is made ready in a second thread, while the
/// first goes on saving records, and handed over in the order in which documents began. Used by one
/// thread, which also gets the documents.
class DocumentQueue
{
public:
    struct Document {
        qint64 id = 0;
        QString entity;
        QStringList texts;
        QByteArray text; ///< what is searched, UTF-8; empty when there is nothing to find
    };
    using Take = std::function<void(const Document &document)>;

    explicit DocumentQueue(Take take)
        : m_take(std::move(take))
    {
    }

    void begin(const QString &entity, qint64 id, QStringList texts);
    /// False when this document is not open any more, or never was.
    bool append(qint64 id, const QStringList &texts);
    /// Hands over everything.
    void finish();

private:
    struct Batch {
        std::vector<Document> documents;
        std::unordered_map<qint64, size_t> places;
    };
    void turn();
    void takeRunning();
    void takeAll(const std::vector<Document> &documents);

    Take m_take;
    Batch m_young;
    Batch m_old;
    std::future<std::vector<Document>> m_running;
};

} // namespace kartoteka
