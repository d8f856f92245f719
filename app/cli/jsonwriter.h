#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <vector>

namespace kartoteka
{

/// Writes one JSON document piece by piece, so that a list of any length needs no memory, with the
/// keys in the order given. UTF-8; each key of the outermost object and each object or array inside
/// an array begins a line. The caller keeps beginnings and ends in pairs.
class JsonWriter
{
public:
    using Sink = std::function<void(const QByteArray &)>;

    explicit JsonWriter(Sink sink);
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QStringView name);
    JsonWriter &value(const QJsonValue &value);
    JsonWriter &field(QStringView name, const QJsonValue &content)
    {
        return key(name).value(content);
    }

    /// Hands on what is buffered; with the closing line end when the document is complete.
    void flush();

private:
    struct Level {
        bool isArray;
        bool isEmpty = true;
        bool hasLines = false;
    };
    void separate(bool isContainer);
    void begin(bool isArray);
    void end(char bracket);
    void appendText(QStringView text);
    void flushIfFull();

    Sink m_sink;
    QByteArray m_buffer;
    std::vector<Level> m_levels;
    bool m_isAfterKey = false;
    bool m_isComplete = false;
};

} // namespace kartoteka
