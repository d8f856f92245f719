#include "exchange/csvwarnings.h"

namespace kartoteka
{

void CsvWarnings::add(Message message, qint64 row, qint64 line, int column)
{
    Message placed =
        column > 0
            ? Message(QT_TRANSLATE_NOOP("Core", "Row %1, column %2: %3")).arg(row).arg(column)
            : Message(QT_TRANSLATE_NOOP("Core", "Row %1: %2")).arg(row);
    placed.arg(message);
    m_kept.push_back(CsvWarning{std::move(placed), row, line, column});
}

} // namespace kartoteka
