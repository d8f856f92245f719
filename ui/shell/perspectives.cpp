#include "shell/perspectives.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>

namespace kartoteka
{

namespace
{

struct Shipped {
    const char *id;
    const char *title;
    std::vector<const char *> docks;
};

const std::vector<Shipped> &table()
{
    static const std::vector<Shipped> rows = {
        {"sales", QT_TRANSLATE_NOOP("Perspectives", "Sales"), {"sections", "card"}},
        {"service", QT_TRANSLATE_NOOP("Perspectives", "Service"), {"card"}},
        {"minimal", QT_TRANSLATE_NOOP("Perspectives", "Minimal"), {}},
    };
    return rows;
}

constexpr auto kOwnKey = "window/perspectives";
constexpr auto kLastKey = "layout/last";
constexpr int kLeftWidth = 216;
constexpr int kRightWidth = 416;

QJsonObject ownOf(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.value(QString::fromLatin1(kOwnKey)).toByteArray())
        .object();
}

void keepOwn(Settings &settings, const QJsonObject &own)
{
    settings.set(QString::fromLatin1(kOwnKey), QJsonDocument(own).toJson(QJsonDocument::Compact));
}

} // namespace

Perspectives::Perspectives(QMainWindow &window, Settings &settings)
    : m_window(window)
    , m_settings(settings)
{
}

QStringList Perspectives::shipped() const
{
    QStringList ids;
    for (const Shipped &row : table())
        ids << QString::fromLatin1(row.id);
    return ids;
}

QStringList Perspectives::own() const
{
    return ownOf(m_settings).keys();
}

QString Perspectives::title(const QString &shippedId)
{
    for (const Shipped &row : table()) {
        if (shippedId == QLatin1String(row.id))
            return QCoreApplication::translate("Perspectives", row.title);
    }
    return shippedId;
}

void Perspectives::applyShipped(const QString &id)
{
    for (const Shipped &row : table()) {
        if (id != QLatin1String(row.id))
            continue;
        for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
            dock->setFloating(false);
            const QString name = dock->objectName().section(u'_', 1);
            const bool isShown =
                std::any_of(row.docks.begin(), row.docks.end(),
                            [&name](const char *shown) { return name == QLatin1String(shown); });
            m_window.addDockWidget(
                static_cast<Qt::DockWidgetArea>(dock->property("homeArea").toInt()), dock);
            dock->setVisible(isShown);
            const bool isLeft = m_window.dockWidgetArea(dock) == Qt::LeftDockWidgetArea;
            m_window.resizeDocks({dock}, {isLeft ? kLeftWidth : kRightWidth}, Qt::Horizontal);
        }
    }
}

void Perspectives::apply(const QString &name)
{
    const QJsonObject own = ownOf(m_settings);
    const bool isApplied =
        own.contains(name) &&
        m_window.restoreState(QByteArray::fromBase64(own.value(name).toString().toLatin1()),
                              kLayoutVersion);
    if (!isApplied)
        applyShipped(shipped().contains(name) ? name : shipped().constFirst());
    m_settings.set(QStringLiteral("window/perspective"), name);
}

void Perspectives::saveAs(const QString &name)
{
    QJsonObject own = ownOf(m_settings);
    own.insert(name, QString::fromLatin1(m_window.saveState(kLayoutVersion).toBase64()));
    keepOwn(m_settings, own);
    m_settings.set(QStringLiteral("window/perspective"), name);
}

void Perspectives::rename(const QString &name, const QString &newName)
{
    QJsonObject own = ownOf(m_settings);
    const QJsonValue state = own.take(name);
    if (state.isString() && !newName.isEmpty())
        own.insert(newName, state);
    keepOwn(m_settings, own);
}

void Perspectives::remove(const QString &name)
{
    QJsonObject own = ownOf(m_settings);
    own.remove(name);
    keepOwn(m_settings, own);
}

QByteArray Perspectives::exported() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("perspectives"), ownOf(m_settings)}}).toJson();
}

bool Perspectives::import(const QByteArray &json)
{
    const QJsonValue read =
        QJsonDocument::fromJson(json).object().value(QLatin1String("perspectives"));
    if (!read.isObject())
        return false;
    QJsonObject own = ownOf(m_settings);
    const QJsonObject brought = read.toObject();
    for (auto row = brought.begin(); row != brought.end(); ++row)
        own.insert(row.key(), row.value());
    keepOwn(m_settings, own);
    return true;
}

bool Perspectives::restoreLast()
{
    const QByteArray state = m_settings.value(QString::fromLatin1(kLastKey)).toByteArray();
    if (!state.isEmpty() && m_window.restoreState(state, kLayoutVersion))
        return true;
    apply(shipped().constFirst());
    return false;
}

void Perspectives::saveLast()
{
    m_settings.set(QString::fromLatin1(kLastKey), m_window.saveState(kLayoutVersion));
}

void Perspectives::reset()
{
    apply(shipped().constFirst());
}

} // namespace kartoteka
