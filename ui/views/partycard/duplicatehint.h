#pragma once

#include "domain/duplicates/partyduplicates.h"
#include "widgets/inlinebar.h"
#include "widgets/view.h"

#include <QTimer>

namespace kartoteka
{

/// Says while somebody types that a card like this may be there already: asks a job a moment after
/// the last key, and offers to open that card. GUI thread.
class DuplicateHint : public InlineBar
{
    Q_OBJECT
public:
    explicit DuplicateHint(ViewHost &host, QWidget *parent = nullptr);

    /// What is being typed.
    void ask(const PartyDraft &draft);
    void forget();
    /// The likely ones of the last answer, best first.
    const std::vector<SimilarParty> &similar() const { return m_similar; }

signals:
    void answered();
    /// The card found is about to be opened.
    void opening();

private:
    void look();
    void present(std::vector<SimilarParty> similar);
    void markDifferent();

    ViewHost &m_host;
    PartyDraft m_draft;
    std::vector<SimilarParty> m_similar;
    QTimer m_soon;
    int m_question = 0;
    QAction *m_open;
    QAction *m_different;
};

} // namespace kartoteka
