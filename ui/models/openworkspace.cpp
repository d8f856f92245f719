#include "models/openworkspace.h"

#include "storage/journal.h"

namespace kartoteka
{

OpenWorkspace::OpenWorkspace(std::shared_ptr<const Workspace> workspace,
                             std::unique_ptr<Session> session, qint64 user, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_session(std::move(session))
{
    m_session->setUser(user);
    const auto last =
        m_session->read<qint64>([](Reader &reader) { return journal::lastSet(reader.database()); });
    m_lastSeq = last ? *last : 0;
    connect(m_session.get(), &Session::changed, this, &OpenWorkspace::tell);
    connect(&m_watch, &QTimer::timeout, this, &OpenWorkspace::look);
    m_watch.start(kWatchIntervalMs);
}

OpenWorkspace::~OpenWorkspace()
{
    m_watch.stop();
    disconnect(m_session.get(), nullptr, this, nullptr);
}

void OpenWorkspace::tell(const ChangeSet &own)
{
    m_savedAtMs = clock().nowMs();
    // Nothing of others lies between: most saves.
    if (own.seq == m_lastSeq + 1) {
        m_lastSeq = own.seq;
        emit changed(own);
        return;
    }
    look();
    if (own.seq > m_lastSeq) // the journal could not be read just now
        emit changed(own);
}

void OpenWorkspace::look()
{
    const auto news =
        m_session->read<std::vector<ChangeSet>>([this](Reader &reader) -> std::vector<ChangeSet> {
            const qint64 version = reader.database().dataVersion();
            const qint64 last = journal::lastSet(reader.database());
            if (version == m_dataVersion && last == m_lastSeq)
                return {};
            m_dataVersion = version;
            return journal::changesAfter(reader.database(), m_lastSeq);
        });
    if (!news)
        return; // busy or gone: the next look tells
    for (const ChangeSet &set : *news) {
        m_lastSeq = std::max(m_lastSeq, set.seq);
        emit changed(set);
    }
}

} // namespace kartoteka
