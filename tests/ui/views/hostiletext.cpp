#include "ui/views/hostiletext.h"

#include "base/text.h"

namespace kartoteka
{

const std::vector<HostileText> &hostileTexts()
{
    constexpr int kTenMegabytes = 10 * 1024 * 1024;
    static const std::vector<HostileText> texts = {
        {"right to left", QString(QChar(0x202E)) + QStringLiteral("مرحبا abc")},
        {"zero width", QStringLiteral("a\u200Bb\u200Dc\uFEFF")},
        {"half of a character", QStringLiteral("x") + QChar(0xD83D) + u'y'},
        {"other half", QStringLiteral("x") + QChar(0xDC00)},
        {"emoji", QStringLiteral("👩‍👩‍👧‍👦 🚀 𠜎")},
        {"no-break space", QStringLiteral("a\u00A0b\u202Fc")},
        {"marks", u'e' + QString(2000, QChar(0x0301))},
        {"control characters", QStringLiteral("a\u0001\u001B[31mb\u0007")},
        {"NUL", QStringLiteral("a") + QChar(u'\0') + u'b'},
        {"tab and lines", QStringLiteral("a\tb\nc\r\nd")},
        {"SQL", QStringLiteral("'; DROP TABLE party; --\"\\")},
        {"HTML", QStringLiteral("<b>x</b>&amp;<img src=x> %1 %n")},
        {"formula", QStringLiteral("=cmd|' /C calc'!A0")},
        {"ten megabytes", QString(kTenMegabytes, u'x'), true},
        {"ten megabytes of lines", QStringLiteral("x\n").repeated(kTenMegabytes / 2), true},
    };
    return texts;
}

QString keptText(const QString &text, bool isLine)
{
    QString kept = storable(text);
    kept.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return isLine ? kept.trimmed() : kept;
}

} // namespace kartoteka
