#include "cli/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kartoteka
{

namespace
{
constexpr qsizetype kBufferBytes = 1 << 16;
}

JsonWriter::JsonWriter(Sink sink)
    : m_sink(std::move(sink))
{
}

void JsonWriter::separate(bool isContainer)
{
    if (m_isAfterKey) {
        m_isAfterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.isEmpty)
        m_buffer += ',';
    level.isEmpty = false;
    if (level.isArray ? isContainer : m_levels.size() == 1) {
        m_buffer += '\n';
        level.hasLines = true;
    }
}

void JsonWriter::begin(bool isArray)
{
    separate(true);
    m_buffer += isArray ? '[' : '{';
    m_levels.push_back({isArray});
}

void JsonWriter::end(char bracket)
{
    if (m_levels.back().hasLines)
        m_buffer += '\n';
    m_buffer += bracket;
    m_levels.pop_back();
    m_isComplete = m_levels.empty();
    flushIfFull();
}

JsonWriter &JsonWriter::beginObject()
{
    begin(false);
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    end('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    begin(true);
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    end(']');
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    separate(false);
    appendText(name);
    m_buffer += ':';
    m_isAfterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        beginObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            key(it.key()).value(it.value());
        return endObject();
    }
    if (value.isArray()) {
        beginArray();
        for (const QJsonValue element : value.toArray())
            this->value(element);
        return endArray();
    }
    separate(false);
    if (value.isString()) {
        appendText(value.toString());
    } else if (value.isBool()) {
        m_buffer += value.toBool() ? "true" : "false";
    } else if (value.isDouble()) {
        // Integers exactly, fractions in their shortest form.
        const QByteArray number = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        m_buffer += number.mid(1, number.size() - 2);
    } else {
        m_buffer += "null";
    }
    return *this;
}

void JsonWriter::appendText(QStringView text)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    m_buffer += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x80) {
            // Lists are long: everything else goes through without an encoder.
            qsizetype end = i + 1;
            while (end < text.size() && text[end].unicode() >= 0x80)
                ++end;
            m_buffer += text.mid(i, end - i).toUtf8();
            i = end - 1;
        } else if (unit == u'"' || unit == u'\\') {
            m_buffer += '\\';
            m_buffer += static_cast<char>(unit);
        } else if (unit == u'\n') {
            m_buffer += "\\n";
        } else if (unit < 0x20 || unit == 0x7F) {
            m_buffer += "\\u00";
            m_buffer += kDigits[unit >> 4];
            m_buffer += kDigits[unit & 15];
        } else {
            m_buffer += static_cast<char>(unit);
        }
    }
    m_buffer += '"';
}

void JsonWriter::flushIfFull()
{
    if (m_buffer.size() < kBufferBytes)
        return;
    m_sink(m_buffer);
    m_buffer.clear();
}

void JsonWriter::flush()
{
    if (m_isComplete)
        m_buffer += '\n';
    m_isComplete = false;
    m_sink(m_buffer);
    m_buffer.clear();
}

} // namespace kartoteka
