#pragma once

#include <QByteArray>

#include <vector>

namespace kartoteka::fuzz
{

/// Reads any bytes with one of the readers; nothing but a crash, a hang or a report of a sanitizer
/// is a finding.
using Target = void (*)(const QByteArray &bytes);

void readCsv(const QByteArray &bytes);
void readVcard(const QByteArray &bytes);
/// A whole workbook when it begins like a zip file; else its parts, divided by the byte 0xFF:
/// sheet, common texts, formats, workbook, relations.
void readXlsx(const QByteArray &bytes);
void readDump(const QByteArray &bytes);
void readFilter(const QByteArray &bytes);

struct NamedTarget {
    const char *name;
    Target run;
};
const std::vector<NamedTarget> &targets();

} // namespace kartoteka::fuzz
