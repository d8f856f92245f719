#include "gui/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>

namespace kartoteka
{

namespace
{
constexpr int kPatienceMs = 1000;
} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(
          QStringLiteral("kartoteka-") +
          QString::fromLatin1(
              QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(16)))
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &paths) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QDataStream stream(&socket);
    stream << paths;
    return socket.waitForBytesWritten(kPatienceMs);
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_name)) {
        // Left over from a program that was killed; nobody answered handOver().
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList paths;
            stream >> paths;
            if (stream.commitTransaction())
                emit pathsReceived(paths);
        });
    }
}

} // namespace kartoteka
