#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace kartoteka
{

QStringList languageCodes()
{
    return {QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("zh_CN")};
}

QString languageCode(const QString &name)
{
    const QString first =
        QString(name).replace(u'-', u'_').section(u'.', 0, 0).section(u'_', 0, 0).toLower();
    for (const QString &code : languageCodes())
        if (code.section(u'_', 0, 0) == first)
            return code;
    return {};
}

QString languageOfEnvironment()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = languageCode(name);
        if (!code.isEmpty())
            return code;
    }
    return QStringLiteral("en");
}

namespace
{
QString &spokenCode()
{
    static QString code = QStringLiteral("en");
    return code;
}
} // namespace

void speak(const QString &code)
{
    spokenCode() = code;
    static QTranslator translator;
    static QTranslator qtTranslator; // of the boxes and menus that come from Qt
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::removeTranslator(&qtTranslator);
    if (qtTranslator.load(QStringLiteral("qtbase_") + code,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator);
    // English has a file too: the plural forms.
    if (translator.load(QStringLiteral(":/i18n/kartoteka_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&translator);
}

QLocale spokenLocale()
{
    return QLocale(spokenCode() == QLatin1String("en") ? QStringLiteral("en_US") : spokenCode());
}

} // namespace kartoteka
