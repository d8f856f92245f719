#include "cli/mergetext.h"

#include "cli/users.h"

#include <QJsonDocument>

namespace kartoteka
{

namespace
{
QJsonObject alternativesOf(const Merge &merge)
{
    return QJsonDocument::fromJson(merge.alternatives.toUtf8()).object();
}
} // namespace

void writeMerge(JsonWriter &json, Reader &reader, const Merge &merge)
{
    json.beginObject().field(u"merge", merge.number).field(u"entity", merge.entity);
    json.field(u"kept", QString::number(merge.kept.value));
    json.field(u"dropped", QString::number(merge.dropped.value)).field(u"title", merge.title);
    json.field(u"at", formatInstant(merge.createdAt.ms));
    json.field(u"user", loginOf(reader, merge.createdBy.value));
    json.key(u"alternatives").beginObject();
    const QJsonObject alternatives = alternativesOf(merge);
    for (auto it = alternatives.begin(); it != alternatives.end(); ++it)
        json.field(it.key(), it.value());
    json.endObject().endObject();
}

QString mergeLine(RecordText &texts, const Record &kept, const Merge &merge)
{
    const QJsonObject alternatives = alternativesOf(merge);
    QStringList words{merge.title};
    for (const Field &field : kept.fields())
        if (alternatives.contains(field.key))
            words << field.label.translated() + QStringLiteral(": ") +
                         texts.text(kept, field, fromImage(alternatives.value(field.key)));
    return QString::number(merge.number) + QStringLiteral("  ") + words.join(QStringLiteral(" · "));
}

} // namespace kartoteka
