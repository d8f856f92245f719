#pragma once

#include "models/listsource.h"

namespace kartoteka
{

/// The list of organizations and persons.
class PartyListSource : public ListSource
{
public:
    const Entity &entity() const override;
    std::vector<ListColumn> columns(const Session &session) const override;
    std::vector<ListRow> rows(Reader &reader, const std::vector<ListColumn> &columns,
                              const QVector<qint64> &ids, const DisplayText &text) const override;
    bool showsPart(const QString &entity) const override;
};

} // namespace kartoteka
