#pragma once

#include "base/result.h"
#include "models/settings.h"

#include <QMainWindow>

namespace kartoteka
{

/// Named arrangements of the docks: those of the table, and the person's own, kept in the settings
/// with the size and place of the window. GUI thread.
class Perspectives
{
public:
    /// Raised when docks change so that an old arrangement would not fit.
    static constexpr int kLayoutVersion = 1;
    static constexpr qsizetype kLongestName = 60;
    static constexpr qsizetype kLargestFile = 4 * 1024 * 1024;

    Perspectives(QMainWindow &window, Settings &settings);

    /// Ids of the shipped ones, then the names of own ones.
    QStringList shipped() const;
    QStringList own() const;
    bool isOwn(const QString &name) const;
    static QString title(const QString &shippedId);
    /// The one chosen last: an id or an own name; empty = none.
    QString current() const;

    void apply(const QString &name);
    /// The name as it would be kept; Invalid when it is empty, too long or that of a shipped one.
    Result<QString> checkedName(const QString &name) const;
    /// An own one of that name is replaced.
    Result<void> saveAs(const QString &name);
    /// Exists when another one has the new name.
    Result<void> rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// Own arrangements as JSON, to be taken to another computer.
    QByteArray exported() const;
    /// How many were added, a known name with a number behind it. Foreign for any other file, and
    /// when one of its arrangements is none; then nothing is added.
    Result<int> import(const QByteArray &json);

    /// Where the window was left; false when nothing fits, then the first perspective holds.
    bool restoreLast();
    void saveLast();
    /// Back to the first perspective.
    void reset();

private:
    void applyShipped(const QString &id);
    bool applyOwn(const QString &name);
    QString freeName(const QString &name) const;

    QMainWindow &m_window;
    Settings &m_settings;
};

} // namespace kartoteka
