#include "storage/documentqueue.h"

#include "base/text.h"

namespace kartoteka
{

namespace
{
constexpr size_t kBatch = 2048;

std::vector<DocumentQueue::Document> madeReady(std::vector<DocumentQueue::Document> documents)
{
    for (DocumentQueue::Document &document : documents) {
        document.text = searchText(document.texts).toUtf8();
        document.texts.clear();
    }
    return documents;
}
} // namespace

void DocumentQueue::begin(const QString &entity, qint64 id, QStringList texts)
{
    if (m_young.documents.size() == kBatch)
        turn();
    m_young.places.insert_or_assign(id, m_young.documents.size());
    m_young.documents.push_back({id, entity, std::move(texts), {}});
}

bool DocumentQueue::append(qint64 id, const QStringList &texts)
{
    for (Batch *batch : {&m_young, &m_old}) {
        const auto place = batch->places.find(id);
        if (place == batch->places.end())
            continue;
        batch->documents[place->second].texts += texts;
        return true;
    }
    return false;
}

void DocumentQueue::turn()
{
    takeRunning();
    if (!m_old.documents.empty())
        m_running = std::async(std::launch::async, madeReady, std::move(m_old.documents));
    m_old = std::move(m_young);
    m_young = {};
    m_young.documents.reserve(kBatch);
}

void DocumentQueue::takeRunning()
{
    if (m_running.valid())
        takeAll(m_running.get());
}

void DocumentQueue::takeAll(const std::vector<Document> &documents)
{
    for (const Document &document : documents)
        if (!document.text.isEmpty())
            m_take(document);
}

void DocumentQueue::finish()
{
    takeRunning();
    takeAll(madeReady(std::move(m_old.documents)));
    takeAll(madeReady(std::move(m_young.documents)));
    m_old = {};
    m_young = {};
}

} // namespace kartoteka
