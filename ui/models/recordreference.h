#pragma once

#include <QString>

namespace kartoteka
{

/// One record of any entity, or none. Value type.
struct RecordReference {
    QString entity; ///< key of the entity
    qint64 id = 0;  ///< 0 = none

    bool isNull() const { return id == 0; }
    bool operator==(const RecordReference &) const = default;
};

} // namespace kartoteka
