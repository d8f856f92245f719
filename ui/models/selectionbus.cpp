#include "models/selectionbus.h"

namespace kartoteka
{

void SelectionBus::setCurrent(const RecordReference &record, RecordSequence *sequence)
{
    if (sequence)
        m_sequence = sequence;
    if (record == m_current)
        return;
    m_current = record;
    emit currentChanged(m_current);
}

bool SelectionBus::step(int distance)
{
    if (!m_sequence)
        return false;
    const RecordReference next = m_sequence->neighbor(m_current, distance);
    if (next.isNull())
        return false;
    setCurrent(next);
    return true;
}

} // namespace kartoteka
