#include "models/settings.h"

namespace kartoteka
{

const std::vector<SettingRow> &settingTable()
{
    static const std::vector<SettingRow> table = {
        {"look/theme", QStringLiteral("system")},   // system, light, dark
        {"look/density", QStringLiteral("normal")}, // compact, normal, comfortable
        {"look/font_size", 13},                     // pixels of rows
        {"language", QString()},                    // en, ru, zh_CN; empty = the computer's
        {"start/reopen", true},                     // open the last workspace
        {"files/recent", QStringList()},
        {"files/last_folder", QString()},
        {"export/delimiter", QStringLiteral(",")},
        {"print/paper", QStringLiteral("A4")},       // A3, A4, A5, Letter, Legal
        {"print/margins", QStringLiteral("normal")}, // narrow, normal, wide
        {"print/printer", QString()},
        {"search/past", QStringList()}, // the last first
        {"tour/offered", false},        // once is enough
        {"window/geometry", QByteArray()},
        {"window/perspective", QString()},
        {"window/perspectives", QByteArray()}, // own ones, as JSON
        {"keys/shortcuts", QByteArray()},      // changed ones, as JSON
    };
    return table;
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
    for (const SettingRow &row : settingTable())
        m_standards.insert(QString::fromLatin1(row.key), row.standard);
}

QVariant Settings::value(const QString &key) const
{
    Q_ASSERT(m_standards.contains(key) || key.startsWith(QLatin1String("layout/")) ||
             key.startsWith(QLatin1String("list/")));
    return m_file.value(key, m_standards.value(key));
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (this->value(key) == value)
        return;
    m_file.setValue(key, value);
    emit changed(key);
}

void Settings::remove(const QString &key)
{
    m_file.remove(key);
    emit changed(key);
}

} // namespace kartoteka
