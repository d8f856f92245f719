#pragma once

#include "base/result.h"

#include <QXmlStreamReader>

namespace kartoteka
{

/// XML from outside, element by element: a document type, and with it every entity of its own, is
/// refused, and nesting is bounded. Elements are known by their local names, whatever their
/// namespace. The device is open for reading and outlives the reader. One thread.
class SafeXml
{
public:
    static constexpr int kDeepest = 256;

    explicit SafeXml(QIODevice &device);

    /// Goes to the next start or end of an element; false at the end and on failure().
    bool next();
    /// Goes to the next start of a child of the element at `depth`; false at its end.
    bool nextChild(int depth);
    /// Passes over the rest of the current element.
    void skip();
    /// The text inside the current element, without that of its children; goes to its end.
    QString text();

    bool isStart() const { return m_xml.isStartElement(); }
    bool is(const char *name) const { return m_xml.name() == QLatin1String(name); }
    QStringView name() const { return m_xml.name(); }
    /// Open elements, the current one included.
    int depth() const { return m_depth; }
    /// By local name.
    QString attribute(const char *name) const;
    bool hasAttribute(const char *name) const;

    /// What made the reading end: the XML, with its line, or the device. Nothing at a sound end.
    std::optional<Error> failure() const;

private:
    QIODevice &m_device;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isEnding = false; ///< the current element closes with the next step
    std::optional<Error> m_refusal;
};

} // namespace kartoteka
