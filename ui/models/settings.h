#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QVariant>

#include <vector>

namespace kartoteka
{

/// One setting of this person on this computer. Everything that is remembered is a row of
/// settingTable(); what a workspace says of itself is the entity Setting instead.
struct SettingRow {
    const char *key; ///< "group/name"
    QVariant standard;
};
const std::vector<SettingRow> &settingTable();

/// The settings file. A key outside the table is a bug and asserts, but keys below "layout/" and
/// "list/" are free: they are named after views. GUI thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    QVariant value(const QString &key) const;
    QString text(const QString &key) const { return value(key).toString(); }
    int number(const QString &key) const { return value(key).toInt(); }
    bool isOn(const QString &key) const { return value(key).toBool(); }
    void set(const QString &key, const QVariant &value);
    void remove(const QString &key);
    /// Writes what was set; done by itself now and then.
    void sync() { m_file.sync(); }

signals:
    void changed(const QString &key);

private:
    QSettings m_file;
    QHash<QString, QVariant> m_standards;
};

} // namespace kartoteka
