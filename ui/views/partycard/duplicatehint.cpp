#include "views/partycard/duplicatehint.h"

#include <QAction>

namespace kartoteka
{

namespace
{

constexpr int kPauseMs = 300;

} // namespace

DuplicateHint::DuplicateHint(ViewHost &host, QWidget *parent)
    : InlineBar(parent)
    , m_host(host)
    , m_open(new QAction(tr("Open that card"), this))
    , m_different(new QAction(tr("Not a duplicate"), this))
{
    setObjectName(QStringLiteral("duplicate_hint"));
    m_open->setObjectName(QStringLiteral("open_duplicate"));
    m_different->setObjectName(QStringLiteral("not_duplicate"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &DuplicateHint::look);
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_similar.empty())
            return;
        const RecordReference found{QString::fromLatin1(Party::kEntity),
                                    m_similar.front().party.value};
        emit opening();
        m_host.openRecord(found);
    });
    connect(m_different, &QAction::triggered, this, &DuplicateHint::markDifferent);
}

void DuplicateHint::ask(const PartyDraft &draft)
{
    m_draft = draft;
    m_soon.start();
}

void DuplicateHint::forget()
{
    ++m_question;
    m_soon.stop();
    m_similar.clear();
    clear();
}

void DuplicateHint::look()
{
    const int question = ++m_question;
    using Similar = std::vector<SimilarParty>;
    m_host.workspace().startJob<Similar>(
        tr("Looking for similar cards"), this,
        [draft = m_draft](Session &session, Progress &) { return similarParties(session, draft); },
        [this, question](Result<Similar> similar) {
            if (question == m_question)
                present(similar ? std::move(*similar) : Similar());
        },
        true);
}

void DuplicateHint::present(std::vector<SimilarParty> similar)
{
    m_similar = std::move(similar);
    if (m_similar.empty()) {
        clear();
        emit answered();
        return;
    }
    const SimilarParty &best = m_similar.front();
    const Message reason = best.reasons.empty() ? Message() : best.reasons.front();
    say(Severity::Warning, Message(QT_TRANSLATE_NOOP("Core", "Looks like “%1”: %2"))
                               .arg(best.name.left(80))
                               .arg(reason));
    m_open->setText(tr("Open that card"));
    m_different->setText(tr("Not a duplicate"));
    offer(m_open);
    if (!m_draft.party.id.isNull())
        offer(m_different);
    emit answered();
}

void DuplicateHint::markDifferent()
{
    if (m_similar.empty())
        return;
    const auto result = kartoteka::markDifferent(m_host.workspace().session(), m_draft.party.id,
                                                 m_similar.front().party);
    if (!result)
        say(result.error());
    else
        forget();
}

} // namespace kartoteka
