#include "exchange/referencetable.h"

#include "base/text.h"
#include "exchange/importqueries.h"

namespace kartoteka
{

namespace
{
Message noSuch(const Entity &target, const QString &text)
{
    return Message(QT_TRANSLATE_NOOP("Core", "there is no %1 “%2”"))
        .arg(target.label())
        .arg(text.left(80));
}

/// A record that is nothing but its name, so that naming it is making it.
bool isName(const Entity &target)
{
    return target.identity().size() == 1 && target.titleFields() == target.identity();
}
} // namespace

ReferenceTable::Names &ReferenceTable::names(const Entity &target)
{
    Names &names = m_names[target.key()];
    if (names.isRead)
        return names;
    names.isRead = true;
    importqueries::forEachTitle(m_writer, target, [&names](const QString &title, qint64 id) {
        names.index.add(fold(title), id);
    });
    return names;
}

std::optional<Record> ReferenceTable::named(const Entity &target, const QString &text) const
{
    if (!isName(target))
        return std::nullopt;
    Record record = m_writer.session().blank(target);
    record.set(target.identity().front(), Value(text));
    if (!m_writer.check(record, true).empty())
        return std::nullopt;
    return record;
}

bool ReferenceTable::isCalled(const Entity &target, qint64 id, const QString &name) const
{
    const auto record = id ? m_writer.find(target, id) : std::nullopt;
    return record && std::any_of(target.titleFields().begin(), target.titleFields().end(),
                                 [&](const QString &field) {
                                     return fold(record->value(field).text()) == name;
                                 });
}

ReferenceTable::Answer ReferenceTable::find(const Entity &target, const QString &text)
{
    if (const qint64 id = parseId(text)) {
        if (importqueries::isThere(m_writer, target, id))
            return {id, std::nullopt, false};
        if (!isName(target))
            return {id,
                    Message(QT_TRANSLATE_NOOP("Core", "there is no %1 with the id %2"))
                        .arg(target.label())
                        .arg(text),
                    true};
    }
    Names &known = names(target);
    const QString name = fold(text);
    const MatchIndex::Candidates candidates = known.index.find(name);
    const bool isFirst = isCalled(target, candidates.first, name);
    const bool isSecond = isCalled(target, candidates.second, name);
    if (isFirst && isSecond)
        return {0,
                Message(QT_TRANSLATE_NOOP("Core", "several records are called “%1”"))
                    .arg(text.left(80)),
                false};
    if (isFirst || isSecond)
        return {isFirst ? candidates.first : candidates.second, std::nullopt, false};
    for (const auto &[record, made] : m_new)
        if (made == name && &record.entity() == &target)
            return {record.id(), std::nullopt, false};
    auto record = named(target, text);
    if (!record)
        return {0, noSuch(target, text), false};
    record->setId(Writer::identityOf(*record));
    m_new.emplace_back(std::move(*record), name);
    return {m_new.back().first.id(), std::nullopt, false};
}

void ReferenceTable::keep()
{
    for (auto &[record, name] : m_new) {
        const qint64 id = m_writer.create(record);
        names(record.entity()).index.add(name, id);
    }
    m_new.clear();
}

void ReferenceTable::drop()
{
    m_new.clear();
}

} // namespace kartoteka
