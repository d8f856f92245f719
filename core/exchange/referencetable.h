#pragma once

#include "exchange/matchindex.h"
#include "storage/writer.h"

#include <map>

namespace kartoteka
{

/// Finds the records that cells refer to: by id, or by one of their names – a user by login, a
/// party by name. Records that are nothing but a name (tags) are made when there is none yet.
/// Lives as long as one import, in its thread. Everything throws DbError.
class ReferenceTable
{
public:
    explicit ReferenceTable(Writer &writer)
        : m_writer(writer)
    {
    }

    struct Answer {
        qint64 id = 0; ///< 0 with a problem
        std::optional<Message> problem;
        bool isMissing = false; ///< an id was given and no record has it
    };
    /// `target`: the entity referred to.
    Answer find(const Entity &target, const QString &text);

    /// Saves the records made since the last call, or forgets them.
    void keep();
    void drop();

private:
    struct Names {
        MatchIndex index;
        bool isRead = false;
    };
    Names &names(const Entity &target);
    /// The index only offers candidates.
    bool isCalled(const Entity &target, qint64 id, const QString &name) const;
    std::optional<Record> named(const Entity &target, const QString &text) const;

    Writer &m_writer;
    std::map<QString, Names> m_names;
    std::vector<std::pair<Record, QString>> m_new; ///< with the name
};

} // namespace kartoteka
