#include "cli/jsonwriter.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kartoteka;

namespace
{
QByteArray written(const std::function<void(JsonWriter &)> &write)
{
    QByteArray bytes;
    JsonWriter json([&bytes](const QByteArray &piece) { bytes += piece; });
    write(json);
    json.flush();
    return bytes;
}
} // namespace

TEST_CASE("JSON keeps the order of keys and begins records on lines of their own")
{
    const QByteArray bytes = written([](JsonWriter &json) {
        json.beginArray();
        json.beginObject().field(u"id", QStringLiteral("7")).field(u"a", 1).endObject();
        json.beginObject().field(u"id", QStringLiteral("8")).field(u"a", QJsonValue()).endObject();
        json.endArray();
    });
    CHECK(bytes == "[\n{\"id\":\"7\",\"a\":1},\n{\"id\":\"8\",\"a\":null}\n]\n");
}

TEST_CASE("Any value comes back from JSON as it was")
{
    const QJsonObject value{
        {QStringLiteral("text"), QStringLiteral("“Ё” \"\\ / \n\r\t \x01 \x7f 上海 😀")},
        {QStringLiteral("empty"), QString()},
        {QStringLiteral("integer"), qint64{9007199254740993}},
        {QStringLiteral("negative"), -5},
        {QStringLiteral("fraction"), 0.125},
        {QStringLiteral("flag"), true},
        {QStringLiteral("nothing"), QJsonValue()},
        {QStringLiteral("list"), QJsonArray{1, QStringLiteral("x"), QJsonArray{}, QJsonObject{}}},
        {QStringLiteral("object"), QJsonObject{{QStringLiteral("k\"ey"), false}}}};
    const QByteArray bytes = written([&](JsonWriter &json) { json.value(value); });
    CHECK(QJsonDocument::fromJson(bytes).object() == value);
    CHECK(bytes.endsWith("}\n"));
    CHECK(bytes.contains("9007199254740993"));
}

TEST_CASE("A document of any length is handed on in pieces")
{
    QByteArray bytes;
    qsizetype longest = 0;
    JsonWriter json([&](const QByteArray &piece) {
        bytes += piece;
        longest = std::max(longest, piece.size());
    });
    json.beginArray();
    for (int i = 0; i < 100000; ++i)
        json.beginObject().field(u"id", QString::number(i)).endObject();
    json.endArray();
    json.flush();
    CHECK(QJsonDocument::fromJson(bytes).array().size() == 100000);
    CHECK(longest < 100000);
}

TEST_CASE("Empty documents are documents")
{
    CHECK(written([](JsonWriter &json) { json.beginArray().endArray(); }) == "[]\n");
    CHECK(written([](JsonWriter &json) { json.beginObject().endObject(); }) == "{}\n");
}
