#pragma once

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace kartoteka
{

/// What a run of the program gave back.
struct ProgramRun {
    int exit = -1; ///< -1 = it crashed
    QByteArray out;
    QByteArray err;

    QJsonValue json() const;
    QJsonObject object() const { return json().toObject(); }
    QJsonArray array() const { return json().toArray(); }
    QString text() const { return QString::fromUtf8(out); }
    QString problem() const { return QString::fromUtf8(err); }
};

/// The real kartoteka-cli in a folder of its own, which is also its home; removed at the end.
class Program
{
public:
    Program();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path(const char *name) const { return path(QString::fromUtf8(name)); }
    QProcessEnvironment &environment() { return m_environment; }

    ProgramRun run(const QStringList &arguments) const;
    /// The same through the shell, for bytes that are no text; $CLI is the program.
    ProgramRun runShell(const QString &script) const;
    /// Must end with 0.
    ProgramRun must(const QStringList &arguments) const;
    /// … and answer with JSON.
    ProgramRun mustJson(QStringList arguments) const;

    /// A new workspace "a.kartoteka"; its path.
    QString workspace() const;
    /// Adds a record and returns its id.
    QString add(const QString &file, const QString &entity, const QStringList &fields) const;
    QString write(const char *name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QByteArray sha256(const QString &path);
QByteArray readFile(const QString &path);
/// Files in a folder, hidden ones too.
QStringList filesIn(const QString &folder);

} // namespace kartoteka
