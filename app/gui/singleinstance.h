#pragma once

#include <QLocalServer>

namespace kartoteka
{

/// Holds that one program of one person is the window; a second start hands its files to the first
/// and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `name` tells apart programs with different settings folders.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True when another one runs and has taken the paths.
    bool handOver(const QStringList &paths) const;
    /// From now on this is the one.
    void listen();

signals:
    void pathsReceived(const QStringList &paths);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace kartoteka
