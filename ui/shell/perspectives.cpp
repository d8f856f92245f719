#include "shell/perspectives.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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
        {"sales", QT_TRANSLATE_NOOP("Perspectives", "Sales"), {"sections", "filters", "card"}},
        {"service", QT_TRANSLATE_NOOP("Perspectives", "Service"), {"card"}},
        {"minimal", QT_TRANSLATE_NOOP("Perspectives", "Minimal"), {}},
    };
    return rows;
}

constexpr auto kOwnKey = "window/perspectives";
constexpr auto kLastKey = "layout/last";
constexpr auto kCurrentKey = "window/perspective";
constexpr auto kGeometryKey = "window/geometry";
constexpr auto kState = "state";
constexpr auto kGeometry = "geometry";
constexpr int kMostImported = 100;
constexpr qsizetype kLargestState = 64 * 1024;
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

QByteArray bytesOf(const QJsonObject &arrangement, const char *part)
{
    return QByteArray::fromBase64(arrangement.value(QLatin1String(part)).toString().toLatin1());
}

/// Whether a window would take it: tried on one that nobody sees.
bool isArrangement(const QJsonValue &value)
{
    const QByteArray state = bytesOf(value.toObject(), kState);
    if (state.isEmpty() || state.size() > kLargestState)
        return false;
    QMainWindow trial;
    return trial.restoreState(state, Perspectives::kLayoutVersion);
}

Error foreignFile()
{
    return {ErrorCode::Foreign, Message(QT_TRANSLATE_NOOP("Core", "The file holds no arrangements "
                                                                  "of this program"))};
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

bool Perspectives::isOwn(const QString &name) const
{
    return own().contains(name);
}

QString Perspectives::current() const
{
    return m_settings.text(QString::fromLatin1(kCurrentKey));
}

bool Perspectives::applyOwn(const QString &name)
{
    const QJsonObject arrangement = ownOf(m_settings).value(name).toObject();
    // The place of the window first: the sizes of docks are shares of it.
    const QByteArray geometry = bytesOf(arrangement, kGeometry);
    if (!geometry.isEmpty())
        m_window.restoreGeometry(geometry);
    return m_window.restoreState(bytesOf(arrangement, kState), kLayoutVersion);
}

void Perspectives::apply(const QString &name)
{
    const bool isKnown = isOwn(name) || shipped().contains(name);
    const QString wanted = isKnown ? name : shipped().constFirst();
    if (!isOwn(wanted) || !applyOwn(wanted))
        applyShipped(shipped().contains(wanted) ? wanted : shipped().constFirst());
    m_settings.set(QString::fromLatin1(kCurrentKey), wanted);
}

Result<QString> Perspectives::checkedName(const QString &name) const
{
    const QString kept = name.simplified();
    if (kept.isEmpty())
        return Error(ErrorCode::Invalid, Message(QT_TRANSLATE_NOOP("Core", "A name is needed")));
    if (kept.size() > kLongestName)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "A name has at most %1 characters"))
                         .arg(qint64{kLongestName}));
    for (const QString &id : shipped()) {
        if (kept.compare(id, Qt::CaseInsensitive) == 0 ||
            kept.compare(title(id), Qt::CaseInsensitive) == 0)
            return Error(ErrorCode::Exists,
                         Message(QT_TRANSLATE_NOOP("Core", "“%1” is one of the arrangements that "
                                                           "come with the program"))
                             .arg(kept));
    }
    // One name in two cases would be two rows that nobody can tell apart.
    for (const QString &known : own()) {
        if (known.compare(kept, Qt::CaseInsensitive) == 0)
            return known;
    }
    return kept;
}

Result<void> Perspectives::saveAs(const QString &name)
{
    const Result<QString> kept = checkedName(name);
    if (!kept)
        return kept.error();
    QJsonObject own = ownOf(m_settings);
    const auto text = [](const QByteArray &bytes) {
        return QString::fromLatin1(bytes.toBase64());
    };
    own.insert(*kept, QJsonObject{{QLatin1String(kState), text(m_window.saveState(kLayoutVersion))},
                                  {QLatin1String(kGeometry), text(m_window.saveGeometry())}});
    keepOwn(m_settings, own);
    m_settings.set(QString::fromLatin1(kCurrentKey), *kept);
    return {};
}

Result<void> Perspectives::rename(const QString &name, const QString &newName)
{
    const Result<QString> kept = checkedName(newName);
    if (!kept)
        return kept.error();
    QJsonObject own = ownOf(m_settings);
    const bool isSameName = kept->compare(name, Qt::CaseInsensitive) == 0;
    if (own.contains(*kept) && !isSameName)
        return Error(
            ErrorCode::Exists,
            Message(QT_TRANSLATE_NOOP("Core", "There is an arrangement “%1” already")).arg(*kept));
    const QJsonValue arrangement = own.take(name);
    if (!arrangement.isObject())
        return Error(ErrorCode::NotFound,
                     Message(QT_TRANSLATE_NOOP("Core", "There is no arrangement “%1”")).arg(name));
    const QString wanted = isSameName ? newName.simplified() : *kept;
    own.insert(wanted, arrangement);
    keepOwn(m_settings, own);
    if (current() == name)
        m_settings.set(QString::fromLatin1(kCurrentKey), wanted);
    return {};
}

void Perspectives::remove(const QString &name)
{
    QJsonObject own = ownOf(m_settings);
    own.remove(name);
    keepOwn(m_settings, own);
    if (current() == name)
        m_settings.set(QString::fromLatin1(kCurrentKey), QString());
}

QByteArray Perspectives::exported() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("perspectives"), ownOf(m_settings)}}).toJson();
}

QString Perspectives::freeName(const QString &name) const
{
    const QStringList known = own();
    QString free = name;
    for (int number = 2; known.contains(free, Qt::CaseInsensitive); ++number)
        free = QStringLiteral("%1 (%2)").arg(name.left(kLongestName - 8)).arg(number);
    return free;
}

Result<int> Perspectives::import(const QByteArray &json)
{
    if (json.size() > kLargestFile)
        return foreignFile();
    const QJsonObject brought =
        QJsonDocument::fromJson(json).object().value(QLatin1String("perspectives")).toObject();
    if (brought.isEmpty() || brought.size() > kMostImported)
        return foreignFile();
    for (auto row = brought.begin(); row != brought.end(); ++row) {
        if (!isArrangement(row.value()))
            return foreignFile();
        if (const auto name = checkedName(row.key()); !name)
            return name.error();
    }
    for (auto row = brought.begin(); row != brought.end(); ++row) {
        QJsonObject own = ownOf(m_settings);
        own.insert(freeName(row.key().simplified()), row.value());
        keepOwn(m_settings, own);
    }
    return static_cast<int>(brought.size());
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
    // Together: a state is a division of this size.
    m_settings.set(QString::fromLatin1(kLastKey), m_window.saveState(kLayoutVersion));
    m_settings.set(QString::fromLatin1(kGeometryKey), m_window.saveGeometry());
}

void Perspectives::reset()
{
    apply(shipped().constFirst());
}

} // namespace kartoteka
