#include "models/mergepreview.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kartoteka
{

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(MergePreview)
public:
    static QString filled(int count) { return tr("%n take(s) values", nullptr, count); }
    static QString relinked(int count)
    {
        return tr("%n go(es) over to the kept card", nullptr, count);
    }
    static QString twice(int count)
    {
        return tr("%n is (are) there already and go(es) to the recycle bin", nullptr, count);
    }
    static QString toItself(int count)
    {
        return tr("%n would lead to the card itself and go(es) to the recycle bin", nullptr, count);
    }
};

QString textOf(Reader &reader, const Field &field, const Value &value, const DisplayText &text)
{
    const Entity *target =
        field.kind == Kind::Reference ? reader.session().catalog().find(field.target) : nullptr;
    if (!target || value.isNull())
        return text.text(field, value);
    const auto record = reader.find(*target, value.integer());
    return record ? record->title() : text.text(field, value);
}

MergeConsequence &consequenceOf(std::vector<MergeConsequence> &list, QStringList &keys,
                                const Entity &entity)
{
    const auto known = keys.indexOf(entity.key());
    if (known >= 0)
        return list[static_cast<size_t>(known)];
    keys << entity.key();
    list.push_back({entity.pluralLabel()});
    return list.back();
}

void count(MergeConsequence &consequence, MergeFate fate)
{
    switch (fate) {
    case MergeFate::Filled:
        ++consequence.filled;
        return;
    case MergeFate::Relinked:
    case MergeFate::Made:
        ++consequence.relinked;
        return;
    case MergeFate::Twice:
        ++consequence.twice;
        return;
    case MergeFate::ToItself:
        ++consequence.toItself;
        return;
    case MergeFate::Dropped:
        return;
    }
}

std::vector<MergeConsequence> consequencesOf(const MergePlan &plan)
{
    std::vector<MergeConsequence> list;
    QStringList keys;
    for (const auto &steps : plan.steps) {
        for (const MergeStep &step : steps) {
            const bool isCard =
                step.fate == MergeFate::Dropped ||
                (&step.after.entity() == &plan.kept.entity() && step.after.id() == plan.kept.id());
            if (!isCard)
                count(consequenceOf(list, keys, step.after.entity()), step.fate);
        }
    }
    return list;
}
} // namespace

QString MergeConsequence::sentence() const
{
    QStringList parts;
    if (relinked > 0)
        parts << Words::relinked(relinked);
    if (twice > 0)
        parts << Words::twice(twice);
    if (toItself > 0)
        parts << Words::toItself(toItself);
    if (filled > 0)
        parts << Words::filled(filled);
    return parts.join(QStringLiteral(", "));
}

Result<MergePreview> mergePreview(Session &session, const MergeRequest &request,
                                  const DisplayText &text)
{
    return session.read<MergePreview>([&](Reader &reader) {
        MergePreview preview{planMerge(reader, request), {}, {}};
        for (const MergeField &merged : preview.plan.fields) {
            const Field *field = preview.plan.kept.fields().find(merged.key);
            QStringList texts;
            for (const Value &value : merged.values)
                texts << textOf(reader, *field, value, text);
            preview.texts.push_back(texts);
        }
        preview.consequences = consequencesOf(preview.plan);
        return preview;
    });
}

Result<std::vector<StandingMerge>> standingMergeList(Session &session)
{
    const auto merges = standingMerges(session);
    if (!merges)
        return merges.error();
    return session.read<std::vector<StandingMerge>>([&](Reader &reader) {
        std::vector<StandingMerge> list;
        for (const Merge &merge : *merges) {
            StandingMerge standing{merge, {}, {}, 0};
            const Entity *entity = session.catalog().find(merge.entity);
            if (const auto kept = entity ? reader.find(*entity, merge.kept.value) : std::nullopt)
                standing.kept = kept->title();
            if (const auto user = reader.find(merge.createdBy))
                standing.user = user->name.isEmpty() ? user->login : user->name;
            standing.alternatives = static_cast<int>(
                QJsonDocument::fromJson(merge.alternatives.toUtf8()).object().size());
            list.push_back(std::move(standing));
        }
        return list;
    });
}

} // namespace kartoteka
