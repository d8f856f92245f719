#include "exchange/safexml.h"

#include "exchange/zippackage.h"

namespace kartoteka
{

SafeXml::SafeXml(QIODevice &device)
    : m_device(device)
    , m_xml(&device)
{
    m_xml.setEntityExpansionLimit(0);
}

bool SafeXml::next()
{
    if (std::exchange(m_isEnding, false))
        --m_depth;
    while (!m_refusal && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_refusal = Error(ErrorCode::Unsupported,
                              Message(QT_TRANSLATE_NOOP("Core", "line %1: a document type or an "
                                                                "entity stands where only data "
                                                                "may be"))
                                  .arg(m_xml.lineNumber()));
            return false;
        case QXmlStreamReader::StartElement:
            if (++m_depth <= kDeepest)
                return true;
            m_refusal = Error(ErrorCode::Unsupported,
                              Message(QT_TRANSLATE_NOOP("Core", "line %1: it is nested too deeply"))
                                  .arg(m_xml.lineNumber()));
            return false;
        case QXmlStreamReader::EndElement:
            m_isEnding = true;
            return true;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return false;
}

bool SafeXml::nextChild(int depth)
{
    while (next()) {
        if (isStart() && m_depth == depth + 1)
            return true;
        if (isStart())
            skip();
        else if (m_depth <= depth)
            return false;
    }
    return false;
}

void SafeXml::skip()
{
    const int depth = m_depth;
    if (m_isEnding)
        return;
    while (next())
        if (!isStart() && m_depth == depth)
            return;
}

QString SafeXml::text()
{
    QString text;
    while (!m_refusal && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Characters) {
            text += m_xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            ++m_depth;
            skip();
            --m_depth;
            m_isEnding = false;
        } else if (token == QXmlStreamReader::EndElement) {
            m_isEnding = true;
            break;
        } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            m_refusal = Error(ErrorCode::Unsupported,
                              Message(QT_TRANSLATE_NOOP("Core", "line %1: a document type or an "
                                                                "entity stands where only data "
                                                                "may be"))
                                  .arg(m_xml.lineNumber()));
        }
    }
    return text;
}

QString SafeXml::attribute(const char *name) const
{
    for (const QXmlStreamAttribute &one : m_xml.attributes())
        if (one.name() == QLatin1String(name))
            return one.value().toString();
    return {};
}

bool SafeXml::hasAttribute(const char *name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    return std::any_of(
        attributes.begin(), attributes.end(),
        [name](const QXmlStreamAttribute &one) { return one.name() == QLatin1String(name); });
}

std::optional<Error> SafeXml::failure() const
{
    if (m_refusal)
        return m_refusal;
    if (auto failed = partFailure(m_device))
        return failed;
    if (!m_xml.hasError())
        return std::nullopt;
    return Error(ErrorCode::Corrupt,
                 Message(QT_TRANSLATE_NOOP("Core", "line %1, column %2: this is no sound XML"))
                     .arg(m_xml.lineNumber())
                     .arg(m_xml.columnNumber()))
        .detail(m_xml.errorString());
}

} // namespace kartoteka
