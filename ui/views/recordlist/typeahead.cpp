#include "views/recordlist/typeahead.h"

#include "models/columnfilter.h"
#include "storage/filtersql.h"
#include "storage/searchcondition.h"

namespace kartoteka
{

namespace
{

constexpr int kPauseMs = 1000;
constexpr qsizetype kLongest = 60;

std::vector<qint64> beginning(Reader &reader, const Query &list, const Field &title,
                              const QString &text)
{
    Query query = list;
    query.condition = both(list.condition, beginningWith(reader.table(*list.entity), title, text));
    return reader.ids(query);
}

std::vector<qint64> containing(Reader &reader, const Query &list, const Field &title,
                               const QString &text)
{
    const QString filter = title.key + QLatin1String(" ~ ") + quotedForFilter(text);
    const auto inside = compileFilter(filter, *list.entity, filterContext(reader.session()));
    if (!inside || list.life != Life::Live)
        return {};
    Query query = list;
    query.condition = both(list.condition, both(foundBySearch(text), *inside));
    return reader.ids(query);
}

} // namespace

TypeAhead::TypeAhead(const RecordModel &model, OpenWorkspace &workspace, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TypeAhead::forget);
}

TypeAhead::~TypeAhead()
{
    m_looking.cancel();
}

void TypeAhead::forget()
{
    m_typed.clear();
    emit typedChanged();
}

void TypeAhead::type(const QString &text, int row)
{
    m_typed += text;
    m_typed.truncate(kLongest);
    m_pause.start();
    emit typedChanged();
    look(row);
}

void TypeAhead::look(int row)
{
    const auto list = m_model.storageQuery();
    const QString key = m_model.columns().front().field;
    if (!list || key.isEmpty())
        return;
    m_looking.cancel();
    const int generation = ++m_generation;
    m_looking = m_workspace.startJob<Matches>(
        QString(), this,
        [query = *list, key, text = m_typed](Session &session, Progress &progress) {
            return session.read<Matches>([&](Reader &reader) -> Matches {
                const CancelScope scope(reader.database(), progress.token());
                const Field *title = reader.table(*query.entity).fields()->find(key);
                return title ? matches(reader, query, *title, text) : Matches();
            });
        },
        [this, generation, row](const Result<Matches> &known) {
            if (generation != m_generation || !known)
                return;
            if (const qint64 id = chosen(known->ids, known->isStep ? row + 1 : 0))
                emit found(id);
            else
                emit missed();
        },
        true);
}

/// The same letter again and again asks for the next one that begins with it, unless a title
/// begins with all of them.
TypeAhead::Matches TypeAhead::matches(Reader &reader, const Query &list, const Field &title,
                                      const QString &text)
{
    Matches found{beginning(reader, list, title, text)};
    if (!found.ids.empty())
        return found;
    if (text.size() > 1 && text.count(text.front()) == text.size())
        return {beginning(reader, list, title, text.left(1)), true};
    return {containing(reader, list, title, text)};
}

/// The first one at this row or behind it, or else the first of all; the ids stand in the order of
/// the list.
qint64 TypeAhead::chosen(const std::vector<qint64> &ids, int row) const
{
    if (ids.empty())
        return 0;
    const auto next = std::partition_point(
        ids.begin(), ids.end(), [this, row](qint64 id) { return m_model.rowOf(id) < row; });
    return next == ids.end() ? ids.front() : *next;
}

} // namespace kartoteka
