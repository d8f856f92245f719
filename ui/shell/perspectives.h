#pragma once

#include "models/settings.h"

#include <QMainWindow>

namespace kartoteka
{

/// Named arrangements of the docks: those of the table, and the person's own, kept in the settings.
class Perspectives
{
public:
    /// Raised when docks change so that an old arrangement would not fit.
    static constexpr int kLayoutVersion = 1;

    Perspectives(QMainWindow &window, Settings &settings);

    /// Ids of the shipped ones, then the names of own ones.
    QStringList shipped() const;
    QStringList own() const;
    static QString title(const QString &shippedId);

    void apply(const QString &name);
    void saveAs(const QString &name);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// Own arrangements as JSON, to be taken to another computer; and back. False for anything
    /// else.
    QByteArray exported() const;
    bool import(const QByteArray &json);

    /// Where the window was left; false when nothing fits, then the first perspective holds.
    bool restoreLast();
    void saveLast();
    /// Back to the first perspective.
    void reset();

private:
    void applyShipped(const QString &id);

    QMainWindow &m_window;
    Settings &m_settings;
};

} // namespace kartoteka
